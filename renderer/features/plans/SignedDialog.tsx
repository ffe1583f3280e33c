import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { osloDay } from '../../../shared/kernel/osloDay.ts';
import type { Id } from '../../../shared/kernel/ids.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useMinute } from '../../ui/clock.ts';
import { DayField } from '../../ui/TimeField.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import type { PlanView } from './PlanBar.tsx';

interface SignedDialogProps {
  readonly plan: PlanView;
  readonly version: number;
  readonly person: Id<'contact'>;
  readonly name: string;
  readonly onClose: () => void;
}

/** Somebody who does not use Beredt has signed on paper that they have read the plan. */
export function SignedDialog({ plan, version, person, name, onClose }: SignedDialogProps) {
  const { t } = useTranslation('plan');
  const offerUndo = useUndo();
  const today = osloDay(useMinute());
  const record = useCommand('plan.recordRead');
  const strike = useCommand('plan.strikeRead');
  const [on, setOn] = useState<string | null>(today);
  const save = async (): Promise<void> => {
    const answer = await record.run({ planId: plan.id, version, person, on: on ?? today });
    if (!answer.ok) return;
    onClose();
    offerUndo({ text: t('done.signed', { name }), undo: () => strike.run({ planId: plan.id, version, person }) });
  };
  return (
    <FormDialog title={t('readers.signedBy', { name })} save={t('readers.save')} state={record.state} onSave={() => void save()} onClose={onClose}>
      <DayField label={t('readers.signedOn')} value={on} onChange={setOn} />
    </FormDialog>
  );
}
