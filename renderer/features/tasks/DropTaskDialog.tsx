import { useTranslation } from 'react-i18next';
import { useDraft } from '../../api/useDraft.ts';
import { TextField } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import type { TaskView } from './TaskDialog.tsx';

interface DropTaskDialogProps {
  readonly task: TaskView;
  readonly onDrop: (reason: string) => void;
  readonly onClose: () => void;
}

/** Dropping a task asks why, and nothing else. */
export function DropTaskDialog({ task, onDrop, onClose }: DropTaskDialogProps) {
  const { t } = useTranslation('task');
  const reason = useDraft(`task.drop.${task.id}`);
  const save = (): void => {
    onDrop(reason.text);
    reason.clear();
    onClose();
  };
  return (
    <FormDialog
      title={t('dropTitle')}
      save={t('drop')}
      onSave={save}
      onClose={onClose}
      missing={reason.text.trim() === '' ? t('dropMissing') : undefined}
    >
      <p>{task.text}</p>
      <TextField
        ref={reason.ref}
        label={t('dropReason')}
        isRequired
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
