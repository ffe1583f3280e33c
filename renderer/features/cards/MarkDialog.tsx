import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asId, type Id } from '../../../shared/kernel/ids.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useDraft } from '../../api/useDraft.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { TextField } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { PickField } from '../../ui/PickField.tsx';
import { useUndo } from '../../ui/Undo.tsx';

/** A step that stands neither among the tasks nor in the log: what was done, and who did it. */
export function MarkDialog({ incidentId, onClose }: { readonly incidentId: Id<'incident'>; readonly onClose: () => void }) {
  const { t } = useTranslation('improvised');
  const offerUndo = useUndo();
  const draft = useDraft(`improvised.step.${incidentId}`);
  const [role, setRole] = useState<string | null>(null);
  const roles = useQueryOf('role.all', { incidentId }).value?.roles ?? [];
  const mark = useCommand('improvised.mark');
  const unmark = useCommand('improvised.unmark');
  const save = (): void => {
    const text = draft.text;
    void mark.run({ incidentId, text, ...(role === null ? {} : { roleId: asId<'role'>(role) }) }).then((answer) => {
      if (!answer.ok) return;
      draft.clear();
      onClose();
      const { stepId } = answer.value;
      offerUndo({ text: t('markedNow', { text: text.trim() }), undo: () => unmark.run({ stepId }) });
    });
  };
  return (
    <FormDialog title={t('addTitle')} save={t('save')} onSave={save} onClose={onClose} state={mark.state}>
      <TextField
        ref={draft.ref}
        label={t('text')}
        value={draft.text}
        onChange={(next) => {
          draft.write(next);
        }}
        maxLength={1000}
        autoFocus
      />
      <PickField
        label={t('role')}
        value={role}
        onChange={setRole}
        choices={roles.map(({ id, title }) => ({ value: id, label: title }))}
        nothingFound={t('nothingFound')}
        showOptional
      />
    </FormDialog>
  );
}
