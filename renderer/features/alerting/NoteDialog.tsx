import { useTranslation } from 'react-i18next';
import { useDraft } from '../../api/useDraft.ts';
import { PrimaryButton, QuietButton } from '../../ui/Button.tsx';
import { TextField } from '../../ui/Field.tsx';
import { Form } from '../../ui/Form.tsx';
import { Dialog } from '../../ui/Panel.tsx';
import type { CallRow } from './useCalling.ts';

interface NoteDialogProps {
  readonly row: CallRow;
  readonly onSave: (note: string) => void;
  readonly onClose: () => void;
}

/** A word about what was said: when somebody can be here, why not. It goes into the log with the result. */
export function NoteDialog({ row, onSave, onClose }: NoteDialogProps) {
  const { t } = useTranslation('alerting');
  const note = useDraft(`callOut.note.${row.memberId}`);
  const save = (): void => {
    if (note.text.trim() !== '') onSave(note.text);
    note.clear();
    onClose();
  };
  return (
    <Dialog
      isOpen
      title={t('call.noteFor', { name: row.name ?? '' })}
      onClose={onClose}
      actions={
        <>
          <QuietButton onClick={onClose}>{t('cancel')}</QuietButton>
          <PrimaryButton onClick={save}>{t('call.noteSave')}</PrimaryButton>
        </>
      }
    >
      <Form onSubmit={save}>
        <TextField
          ref={note.ref}
          label={t('call.note')}
          value={note.text}
          onChange={(text) => {
            note.write(text);
          }}
          maxLength={500}
          autoFocus
        />
      </Form>
    </Dialog>
  );
}
