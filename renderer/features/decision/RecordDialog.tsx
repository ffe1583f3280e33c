import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asId, type Id } from '../../../shared/kernel/ids.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useDraft } from '../../api/useDraft.ts';
import { useOwners } from '../../api/useOwners.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { ChoiceField } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import { DelegationAside } from './DelegationAside.tsx';
import { DecisionFields, type DecisionForm } from './DecisionFields.tsx';
import { EMPTY_FORM, saidIn } from './decisionForm.ts';
import { useDelegation } from '../../api/useDelegation.ts';
import styles from './Decision.module.css';

interface RecordDialogProps {
  readonly incidentId: Id<'incident'>;
  readonly onClose: () => void;
}

/** Ctrl+D: what, because, alternatives – the first is enough, Enter records. The three survive a crash. */
export function RecordDialog({ incidentId, onClose }: RecordDialogProps) {
  const { t } = useTranslation('decision');
  const offerUndo = useUndo();
  const owners = useOwners();
  const what = useDraft(`decision.what.${incidentId}`);
  const because = useDraft(`decision.because.${incidentId}`);
  const alternatives = useDraft(`decision.alternatives.${incidentId}`);
  const [rest, setRest] = useState<DecisionForm>(EMPTY_FORM);
  const [replaces, setReplaces] = useState('');
  const record = useCommand('decision.record');
  const withdraw = useCommand('decision.withdraw');
  const decisions = useQueryOf('decision.all', { incidentId }).value?.decisions ?? [];
  const standing = decisions.filter(({ withdrawn, replacedBy }) => withdrawn === null && replacedBy.length === 0);
  const form: DecisionForm = { ...rest, what: what.text, because: because.text, alternatives: alternatives.text };

  const delegations = useDelegation(incidentId, form);

  const change = (changed: Partial<DecisionForm>): void => {
    if (changed.what !== undefined) what.write(changed.what);
    if (changed.because !== undefined) because.write(changed.because);
    if (changed.alternatives !== undefined) alternatives.write(changed.alternatives);
    setRest((known) => ({ ...known, ...changed }));
  };
  const save = (): void => {
    const chosen = standing.find(({ id }) => id === replaces);
    // Two that stand against each other are settled together.
    const settled = chosen === undefined ? [] : [chosen.id, ...chosen.against];
    void record
      .run({
        incidentId,
        ...saidIn(form, owners.ownerOf(form.decidedBy)),
        ...(settled.length === 0 ? {} : { replaces: settled }),
      })
      .then((answer) => {
        if (!answer.ok) return;
        for (const draft of [what, because, alternatives]) draft.clear();
        onClose();
        const { decisionId, number } = answer.value;
        offerUndo({
          text: t('recorded', { number }),
          undo: () => withdraw.run({ decisionId: asId(decisionId), reason: t('undoReason') }),
        });
      });
  };
  return (
    <FormDialog
      isWide
      title={t('record')}
      save={t('save')}
      onSave={save}
      onClose={onClose}
      state={record.state}
      left={<span className={styles.frozen}>{t('frozen')}</span>}
      beside={<DelegationAside {...delegations} />}
    >
      <DecisionFields form={form} onChange={change} firstRef={what.ref} isMoreOpen={false} delegations={delegations} />
      {standing.length > 0 && (
        <ChoiceField
          label={t('replaces')}
          value={replaces}
          onChange={setReplaces}
          choices={[
            { value: '', label: t('replacesNone') },
            ...[...standing].reverse().map((one) => ({ value: one.id, label: `${one.number} ${one.what}` })),
          ]}
        />
      )}
    </FormDialog>
  );
}
