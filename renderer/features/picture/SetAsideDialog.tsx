import { useTranslation } from 'react-i18next';
import { useDraft } from '../../api/useDraft.ts';
import { PrimaryButton, QuietButton } from '../../ui/Button.tsx';
import { TextField } from '../../ui/Field.tsx';
import { Form } from '../../ui/Form.tsx';
import { Dialog } from '../../ui/Panel.tsx';
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
    if (reason.text.trim() === '') return;
    onSetAside(line, reason.text);
    reason.clear();
    onClose();
  };
  return (
    <Dialog
      isOpen
      title={t('notApplicable')}
      onClose={onClose}
      actions={
        <>
          <QuietButton onClick={onClose}>{t('cancel')}</QuietButton>
          <PrimaryButton onClick={save}>{t('save')}</PrimaryButton>
        </>
      }
    >
      <Form onSubmit={save}>
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
      </Form>
    </Dialog>
  );
}
