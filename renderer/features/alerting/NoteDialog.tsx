import { useState } from 'react';
import { useTranslation } from 'react-i18next';
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
  const [note, setNote] = useState('');
  const save = (): void => {
    if (note.trim() !== '') onSave(note);
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
        <TextField label={t('call.note')} value={note} onChange={setNote} maxLength={500} autoFocus />
      </Form>
    </Dialog>
  );
}
