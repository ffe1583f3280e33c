import { useTranslation } from 'react-i18next';
import type { Id } from '../../../shared/kernel/ids.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useDraft } from '../../api/useDraft.ts';
import { LongTextField } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';

/** Why an evaluation rests on one person's words: the reason goes into the incident's log. */
export function JustifyDialog({ evaluationId, onClose }: { readonly evaluationId: Id<'evaluation'>; readonly onClose: () => void }) {
  const { t } = useTranslation('evaluation');
  const justify = useCommand('evaluation.justifySingleContributor');
  const reason = useDraft(`evaluation.single.${evaluationId}`);
  const save = (): void => {
    void justify.run({ evaluationId, reason: reason.text }).then((answer) => {
      if (!answer.ok) return;
      reason.clear();
      onClose();
    });
  };
  return (
    <FormDialog
      title={t('voices.justifyTitle')}
      save={t('save')}
      onSave={save}
      onClose={onClose}
      state={justify.state}
    >
      <LongTextField
        ref={reason.ref}
        label={t('voices.justifyTitle')}
        hint={t('voices.justifyHint')}
        value={reason.text}
        onChange={(text) => {
          reason.write(text);
        }}
        autoFocus
      />
    </FormDialog>
  );
}
