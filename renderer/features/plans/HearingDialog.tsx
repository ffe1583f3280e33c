import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../api/useCommand.ts';
import { DayField } from '../../ui/TimeField.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import type { PlanView } from './PlanBar.tsx';

interface HearingDialogProps {
  readonly plan: PlanView;
  readonly version: number;
  readonly onClose: () => void;
}

/** Asks everybody what they think of a draft. */
export function HearingDialog({ plan, version, onClose }: HearingDialogProps) {
  const { t } = useTranslation('plan');
  const offerUndo = useUndo();
  const open = useCommand('plan.openHearing');
  const close = useCommand('plan.closeHearing');
  const [until, setUntil] = useState<string | null>(null);
  const save = async (): Promise<void> => {
    const answer = await open.run({ planId: plan.id, version, ...(until === null ? {} : { until }) });
    if (!answer.ok) return;
    onClose();
    offerUndo({ text: t('done.hearingOpened', { version }), undo: () => close.run({ planId: plan.id }) });
  };
  return (
    <FormDialog title={t('hearing.openTitle', { version })} save={t('act.hearing')} state={open.state} onSave={() => void save()} onClose={onClose}>
      <DayField label={t('hearing.until')} hint={t('hearing.untilHint')} value={until} onChange={setUntil} showOptional />
    </FormDialog>
  );
}
