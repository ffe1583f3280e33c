import { useTranslation } from 'react-i18next';
import { useDraft } from '../../api/useDraft.ts';
import { PrimaryButton, QuietButton } from '../../ui/Button.tsx';
import { TextField } from '../../ui/Field.tsx';
import { Form } from '../../ui/Form.tsx';
import { Dialog } from '../../ui/Panel.tsx';
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
    if (reason.text.trim() === '') return;
    onDrop(reason.text);
    reason.clear();
    onClose();
  };
  return (
    <Dialog
      isOpen
      title={t('dropTitle')}
      onClose={onClose}
      actions={
        <>
          <QuietButton onClick={onClose}>{t('cancel')}</QuietButton>
          <PrimaryButton onClick={save}>{t('drop')}</PrimaryButton>
        </>
      }
    >
      <Form onSubmit={save}>
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
      </Form>
    </Dialog>
  );
}
