import { useTranslation } from 'react-i18next';
import type { Id } from '../../../shared/kernel/ids.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useDraft } from '../../api/useDraft.ts';
import { PrimaryButton, QuietButton } from '../../ui/Button.tsx';
import { LongTextField } from '../../ui/Field.tsx';
import { Form } from '../../ui/Form.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { Dialog } from '../../ui/Panel.tsx';

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
    <Dialog
      isOpen
      title={t('voices.justifyTitle')}
      onClose={onClose}
      actions={
        <>
          <QuietButton onClick={onClose}>{t('cancel')}</QuietButton>
          <PrimaryButton onClick={save}>{t('save')}</PrimaryButton>
        </>
      }
    >
      <Form onSubmit={save}>
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
        {justify.state.kind === 'refused' && <InlineProblem problem={justify.state.refusal} />}
      </Form>
    </Dialog>
  );
}
