import { useTranslation } from 'react-i18next';
import { useDraft } from '../../api/useDraft.ts';
import { TextField } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
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
    <FormDialog
      title={t('call.noteFor', { name: row.name ?? '' })}
      save={t('call.noteSave')}
      onSave={save}
      onClose={onClose}
    >
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
    </FormDialog>
  );
}
