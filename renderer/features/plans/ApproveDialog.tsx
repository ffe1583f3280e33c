import { useTranslation } from 'react-i18next';
import { osloDay } from '../../../shared/kernel/osloDay.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useFormDraft } from '../../api/useFormDraft.ts';
import { useMinute } from '../../ui/clock.ts';
import { TextField } from '../../ui/Field.tsx';
import { FieldPair } from '../../ui/Form.tsx';
import { DayField } from '../../ui/TimeField.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import type { PlanView } from './PlanBar.tsx';

interface ApproveDialogProps {
  readonly plan: PlanView;
  readonly version: number;
  readonly onClose: () => void;
}

/** Days as `2026-11-22`. */
interface ApproveForm {
  readonly by: string;
  readonly on: string | null;
  readonly from: string | null;
  readonly review: string | null;
}

/** By whom, when, from when – and when it is to be looked at again: a year, as the overall plan is (S4-11). */
export function ApproveDialog({ plan, version, onClose }: ApproveDialogProps) {
  const { t } = useTranslation('plan');
  const offerUndo = useUndo();
  const today = osloDay(useMinute());
  const approve = useCommand('plan.approve');
  const withdraw = useCommand('plan.withdrawApproval');
  const nextYear = `${String(Number(today.slice(0, 4)) + 1)}${today.slice(4) === '-02-29' ? '-02-28' : today.slice(4)}`;
  const { form, change, clear } = useFormDraft<ApproveForm>(`plan.approve.${plan.id}`, {
    by: '',
    on: today,
    from: null,
    review: nextYear,
  });
  const save = async (): Promise<void> => {
    const { by, on, from, review } = form;
    const answer = await approve.run({
      planId: plan.id,
      version,
      approvedBy: by,
      approvedOn: on ?? today,
      ...(from === null ? {} : { inForceFrom: from }),
      ...(review === null ? {} : { reviewBy: review }),
    });
    if (!answer.ok) return;
    clear();
    onClose();
    offerUndo({ text: t('done.approved', { version }), undo: () => withdraw.run({ planId: plan.id, version }) });
  };
  return (
    <FormDialog title={t('approve.title', { version })} save={t('act.approve')} state={approve.state} onSave={() => void save()} onClose={onClose}>
      <TextField
        label={t('approve.by')}
        hint={t('approve.byHint')}
        value={form.by}
        maxLength={200}
        onChange={(by) => {
          change({ by });
        }}
      />
      <FieldPair>
        <DayField
          label={t('approve.on')}
          value={form.on}
          onChange={(on) => {
            change({ on });
          }}
        />
        <DayField
          label={t('approve.from')}
          hint={t('approve.fromHint')}
          value={form.from}
          showOptional
          onChange={(from) => {
            change({ from });
          }}
        />
      </FieldPair>
      <DayField
        label={t('approve.review')}
        value={form.review}
        showOptional
        onChange={(review) => {
          change({ review });
        }}
      />
    </FormDialog>
  );
}
