import { useTranslation } from 'react-i18next';
import { useCommand } from '../../api/useCommand.ts';
import { useDraft } from '../../api/useDraft.ts';
import { TextField } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
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
    <FormDialog
      title={t('withdrawTitle')}
      save={t('withdraw')}
      onSave={save}
      onClose={onClose}
      state={withdraw.state}
    >
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
    </FormDialog>
  );
}
