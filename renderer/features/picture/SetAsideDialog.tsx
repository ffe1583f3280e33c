import { useTranslation } from 'react-i18next';
import { useDraft } from '../../api/useDraft.ts';
import { TextField } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import type { HandlingLineView } from './pictureView.ts';
import { useLineWords } from './useHandlingActions.ts';

interface SetAsideDialogProps {
  readonly line: HandlingLineView;
  readonly onSetAside: (line: HandlingLineView, reason: string) => void;
  readonly onClose: () => void;
}

/** A line that does not apply asks why, and nothing else. */
export function SetAsideDialog({ line, onSetAside, onClose }: SetAsideDialogProps) {
  const { t } = useTranslation('handling');
  const words = useLineWords()(line);
  const reason = useDraft(`handling.reason.${line.key}`);
  const save = (): void => {
    onSetAside(line, reason.text);
    reason.clear();
    onClose();
  };
  return (
    <FormDialog
      title={t('notApplicable')}
      save={t('save')}
      onSave={save}
      onClose={onClose}
      missing={reason.text.trim() === '' ? t('reasonMissing') : undefined}
    >
      <p>{words}</p>
      <TextField
        ref={reason.ref}
        label={t('reason')}
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
