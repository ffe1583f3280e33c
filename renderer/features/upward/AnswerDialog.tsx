import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { upwardOutcomes, type UpwardOutcome } from '../../../shared/domain/upward/upward.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useDraft } from '../../api/useDraft.ts';
import { LongTextField, RadioField } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import type { UpwardItem } from './useUpwardActs.ts';

export interface Answering {
  readonly kind: 'consider' | 'decide';
  readonly item: UpwardItem;
}

/** What is being weighed, or what was decided and why: the words go back to the sender. */
export function AnswerDialog({ answering: { kind, item }, onClose }: { readonly answering: Answering; readonly onClose: () => void }) {
  const { t } = useTranslation('upward');
  const offerUndo = useUndo();
  const { id: upwardItemId } = item;
  const draft = useDraft(`upward.${kind}.${upwardItemId}`);
  const [outcome, setOutcome] = useState<UpwardOutcome>('yes');
  const consider = useCommand('upward.consider');
  const decide = useCommand('upward.decide');
  const stepBack = useCommand('upward.stepBack');
  const { state } = kind === 'consider' ? consider : decide;
  const save = async (): Promise<void> => {
    const answer =
      kind === 'consider'
        ? await consider.run({ upwardItemId, note: draft.text })
        : await decide.run({ upwardItemId, outcome, reason: draft.text });
    if (!answer.ok) return;
    draft.clear();
    const word = t(kind === 'consider' ? 'state.considered' : 'state.decided').toLocaleLowerCase('nb');
    offerUndo({ text: t('marked', { state: word }), undo: () => stepBack.run({ upwardItemId }) });
    onClose();
  };
  return (
    <FormDialog
      title={t(kind)}
      save={t('save')}
      onSave={() => void save()}
      onClose={onClose}
      state={state}
    >
      {kind === 'decide' && (
        <RadioField
          label={t('outcomeLabel')}
          value={outcome}
          onChange={setOutcome}
          choices={upwardOutcomes.map((value) => ({ value, label: t(`outcome.${value}`) }))}
        />
      )}
      <LongTextField
        ref={draft.ref}
        label={t(kind === 'consider' ? 'note' : 'reason')}
        hint={t('reasonHint')}
        value={draft.text}
        onChange={draft.write}
        maxLength={5_000}
        autoFocus={kind === 'consider'}
      />
    </FormDialog>
  );
}
