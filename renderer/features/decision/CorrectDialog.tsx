import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../api/useCommand.ts';
import { useOwners } from '../../api/useOwners.ts';
import { TextField } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { DelegationAside } from './DelegationAside.tsx';
import { DecisionFields } from './DecisionFields.tsx';
import { formOf, saidIn, type DecisionView } from './decisionForm.ts';
import { useDelegation } from '../../api/useDelegation.ts';

interface CorrectDialogProps {
  readonly decision: DecisionView;
  readonly onClose: () => void;
}

/** Putting a decision right: the original stays readable, struck through, as on paper. */
export function CorrectDialog({ decision, onClose }: CorrectDialogProps) {
  const { t } = useTranslation('decision');
  const owners = useOwners();
  const [form, setForm] = useState(() => formOf(decision));
  const [reason, setReason] = useState('');
  const delegations = useDelegation(decision.incidentId, form);
  const correct = useCommand('decision.correct');
  const save = (): void => {
    const isSameDecider = form.decidedBy.trim() === (decision.decidedBy?.label ?? '');
    void correct
      .run({
        decisionId: decision.id,
        ...saidIn(form, isSameDecider ? null : owners.ownerOf(form.decidedBy)),
        ...(reason.trim() === '' ? {} : { reason }),
      })
      .then((answer) => {
        if (answer.ok) onClose();
      });
  };
  const { notToAct, authority, uncertainty, reviewAt, decidedBy } = decision;
  return (
    <FormDialog
      isWide
      title={`${t('correct')} ${decision.number}`}
      save={t('saveCorrection')}
      onSave={save}
      onClose={onClose}
      state={correct.state}
      beside={<DelegationAside {...delegations} />}
    >
      <DecisionFields
        form={form}
        onChange={(changed) => {
          setForm((known) => ({ ...known, ...changed }));
        }}
        delegations={delegations}
        isMoreOpen={notToAct || [authority, uncertainty, reviewAt, decidedBy].some((said) => said !== null)}
      />
      <TextField label={t('correctReason')} value={reason} onChange={setReason} maxLength={500} showOptional />
    </FormDialog>
  );
}
