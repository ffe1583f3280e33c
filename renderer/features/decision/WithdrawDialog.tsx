import { useTranslation } from 'react-i18next';
import { useCommand } from '../../api/useCommand.ts';
import { useDraft } from '../../api/useDraft.ts';
import { PrimaryButton, QuietButton } from '../../ui/Button.tsx';
import { TextField } from '../../ui/Field.tsx';
import { Form } from '../../ui/Form.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { Dialog } from '../../ui/Panel.tsx';
import type { DecisionView } from './decisionForm.ts';

interface WithdrawDialogProps {
  readonly decision: DecisionView;
  readonly onClose: () => void;
}

/** Withdrawing asks why; the decision stays in the log with a line through it. */
export function WithdrawDialog({ decision, onClose }: WithdrawDialogProps) {
  const { t } = useTranslation('decision');
  const reason = useDraft(`decision.withdraw.${decision.id}`);
  const withdraw = useCommand('decision.withdraw');
  const save = (): void => {
    const said = reason.text.trim();
    void withdraw.run({ decisionId: decision.id, ...(said === '' ? {} : { reason: said }) }).then((answer) => {
      if (!answer.ok) return;
      reason.clear();
      onClose();
    });
  };
  return (
    <Dialog
      isOpen
      title={t('withdrawTitle')}
      onClose={onClose}
      actions={
        <>
          <QuietButton onClick={onClose}>{t('cancel')}</QuietButton>
          <PrimaryButton onClick={save}>{t('withdraw')}</PrimaryButton>
        </>
      }
    >
      <Form onSubmit={save}>
        <p className="serif">{decision.what}</p>
        <TextField
          ref={reason.ref}
          label={t('withdrawReason')}
          hint={t('withdrawSafe')}
          value={reason.text}
          onChange={(next) => {
            reason.write(next);
          }}
          maxLength={500}
          autoFocus
        />
        {withdraw.state.kind === 'refused' && <InlineProblem problem={withdraw.state.refusal} />}
      </Form>
    </Dialog>
  );
}
