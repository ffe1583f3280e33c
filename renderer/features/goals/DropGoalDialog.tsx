import { useTranslation } from 'react-i18next';
import { useCommand } from '../../api/useCommand.ts';
import { useDraft } from '../../api/useDraft.ts';
import { TextField } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import type { GoalView } from './GoalDialog.tsx';

/** Giving a goal up asks why, and nothing else. */
export function DropGoalDialog({ goal, onClose }: { readonly goal: GoalView; readonly onClose: () => void }) {
  const { t } = useTranslation('goal');
  const offerUndo = useUndo();
  const reason = useDraft(`goal.drop.${goal.id}`);
  const drop = useCommand('goal.drop');
  const reopen = useCommand('goal.reopen');
  const save = (): void => {
    void drop.run({ goalId: goal.id, reason: reason.text }).then((answer) => {
      if (!answer.ok) return;
      reason.clear();
      onClose();
      offerUndo({ text: t('wasDropped', { number: goal.number }), undo: () => reopen.run({ goalId: goal.id }) });
    });
  };
  return (
    <FormDialog
      title={t('dropTitle')}
      save={t('drop')}
      onSave={save}
      onClose={onClose}
      state={drop.state}
    >
      <p>{goal.text}</p>
      <TextField
        ref={reason.ref}
        label={t('dropReason')}
        value={reason.text}
        onChange={(next) => {
          reason.write(next);
        }}
        maxLength={500}
        autoFocus
      />
    </FormDialog>
  );
}
