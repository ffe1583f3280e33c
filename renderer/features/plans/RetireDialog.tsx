import { useTranslation } from 'react-i18next';
import { useCommand } from '../../api/useCommand.ts';
import { useDraft } from '../../api/useDraft.ts';
import { TextField } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import type { PlanView } from './PlanBar.tsx';

/** Takes a plan out of use, with the reason. It can be read afterwards. */
export function RetireDialog({ plan, onClose }: { readonly plan: PlanView; readonly onClose: () => void }) {
  const { t } = useTranslation('plan');
  const offerUndo = useUndo();
  const retire = useCommand('plan.retire');
  const reinstate = useCommand('plan.reinstate');
  const reason = useDraft(`plan.retire.${plan.id}`);
  const save = async (): Promise<void> => {
    const answer = await retire.run({ planId: plan.id, reason: reason.text });
    if (!answer.ok) return;
    reason.clear();
    onClose();
    offerUndo({ text: t('done.retired'), undo: () => reinstate.run({ planId: plan.id }) });
  };
  return (
    <FormDialog title={t('act.retire')} save={t('act.retire')} state={retire.state} onSave={() => void save()} onClose={onClose}>
      <TextField ref={reason.ref} label={t('retireReason')} value={reason.text} maxLength={500} onChange={reason.write} />
    </FormDialog>
  );
}
