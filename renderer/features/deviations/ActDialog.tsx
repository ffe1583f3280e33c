import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDraft } from '../../api/useDraft.ts';
import { useOwners } from '../../api/useOwners.ts';
import { LongTextField } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { SuggestField } from '../../ui/PickField.tsx';
import type { DeviationView } from './DeviationPage.tsx';
import type { AskedAct, DeviationActs } from './useDeviationActs.ts';

interface ActDialogProps {
  readonly act: AskedAct;
  readonly deviation: DeviationView;
  readonly acts: DeviationActs;
  readonly onClose: () => void;
}

const questions = {
  answer: 'ask.answer', escalate: 'ask.reason', sendBack: 'ask.reason', reopen: 'ask.reason', close: 'ask.measure',
  propose: 'ask.measure', approve: 'ask.approve', reject: 'ask.reject',
} as const satisfies Record<AskedAct, string>;

/** The words an act needs: one field, two for a proposal to close. What was typed stays when it is refused. */
export function ActDialog({ act, deviation, acts, onClose }: ActDialogProps) {
  const { t } = useTranslation('deviation');
  const owners = useOwners();
  const text = useDraft(`deviation.${act}.${deviation.id}`);
  const proof = useDraft(`deviation.proof.${deviation.id}`);
  const [receiver, setReceiver] = useState('');
  const [isTried, setIsTried] = useState(false);
  const owner = owners.ownerOf(receiver);
  const save = async (): Promise<void> => {
    setIsTried(true);
    if (act === 'escalate' && owner === null) return;
    if (!(await acts.carryOut(act, deviation, { text: text.text, proof: proof.text, receiver: owner }))) return;
    text.clear();
    if (act === 'propose') proof.clear();
    onClose();
  };
  return (
    <FormDialog
      title={`${t(`act.${act}`)}: ${deviation.number}`}
      save={t(`act.${act}`)}
      onSave={() => void save()}
      onClose={onClose}
      problem={acts.problem}
    >
      {act === 'escalate' && (
        <SuggestField
          label={t('ask.receiver')}
          hint={t('ask.receiverHint')}
          value={receiver}
          onChange={setReceiver}
          suggestions={owners.suggestions}
          maxLength={200}
          {...(isTried && owner === null ? { error: t('ask.receiverMissing') } : {})}
        />
      )}
      <LongTextField
        ref={text.ref}
        label={t(questions[act])}
        hint={t('ask.reasonHint')}
        value={text.text}
        onChange={text.write}
        maxLength={5_000}
        autoFocus={act !== 'escalate'}
      />
      {act === 'propose' && (
        <LongTextField
          ref={proof.ref}
          label={t('ask.proof')}
          hint={t('ask.proofHint')}
          value={proof.text}
          onChange={proof.write}
          maxLength={5_000}
        />
      )}
    </FormDialog>
  );
}
