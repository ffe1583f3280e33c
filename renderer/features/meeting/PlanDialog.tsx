import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../shared/kernel/ids.ts';
import { instantOf, type Instant } from '../../../shared/kernel/time.ts';
import { useCommand } from '../../api/useCommand.ts';
import { momentAhead } from '../../text/momentAhead.ts';
import { TextField } from '../../ui/Field.tsx';
import { FieldPair } from '../../ui/Form.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { MomentField } from '../../ui/TimeField.tsx';
import { useUndo } from '../../ui/Undo.tsx';

interface PlanDialogProps {
  readonly incidentId: Id<'incident'>;
  readonly planned: { readonly nextMeetingAt: Instant | null; readonly nextReportAt: Instant | null };
  readonly onClose: () => void;
}

/** When the team meets and reports next. Putting off what was planned asks why. */
export function PlanDialog({ incidentId, planned, onClose }: PlanDialogProps) {
  const { t } = useTranslation('meeting');
  const offerUndo = useUndo();
  const [nextMeetingAt, setNextMeetingAt] = useState(planned.nextMeetingAt);
  const [nextReportAt, setNextReportAt] = useState(planned.nextReportAt);
  const [reason, setReason] = useState('');
  const { run, state } = useCommand('meeting.schedule');
  const save = (): void => {
    const said = reason.trim() === '' ? {} : { reason };
    void run({ incidentId, nextMeetingAt, nextReportAt, ...said }).then((answer) => {
      if (!answer.ok) return;
      onClose();
      const { nextMeetingAt: meeting, nextReportAt: report } = planned;
      offerUndo({
        text: t('planned'),
        undo: () =>
          run({ incidentId, nextMeetingAt: meeting, nextReportAt: report, reason: t('undoPlanned') }),
      });
    });
  };
  const ahead = (set: (at: Instant | null) => void) => (at: Instant | null) => {
    set(at === null ? null : momentAhead(at, instantOf(Date.now())));
  };
  return (
    <FormDialog
      title={t('planTitle')}
      save={t('planSave')}
      onSave={save}
      onClose={onClose}
      state={state}
    >
      <FieldPair>
        <MomentField label={t('nextMeeting')} value={nextMeetingAt} onChange={ahead(setNextMeetingAt)} />
        <MomentField label={t('nextReport')} value={nextReportAt} onChange={ahead(setNextReportAt)} />
      </FieldPair>
      <TextField label={t('planReason')} value={reason} onChange={setReason} maxLength={500} showOptional />
    </FormDialog>
  );
}
