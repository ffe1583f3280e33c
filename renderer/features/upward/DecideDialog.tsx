import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../api/useCommand.ts';
import { useDraft } from '../../api/useDraft.ts';
import { useOwners } from '../../api/useOwners.ts';
import { LongTextField } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { SuggestField } from '../../ui/PickField.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import type { UnownedTask } from './UnownedPage.tsx';

/** Whose it is from now on, or that it is not to be done, and why. */
export function DecideDialog({ task, onClose }: { readonly task: UnownedTask; readonly onClose: () => void }) {
  const { t } = useTranslation('upward');
  const offerUndo = useUndo();
  const owners = useOwners();
  const { id: unownedTaskId, text } = task;
  const reason = useDraft(`unowned.decide.${unownedTaskId}`);
  const [owner, setOwner] = useState('');
  const decide = useCommand('unownedTask.decide');
  const reopen = useCommand('unownedTask.reopen');
  const save = async (): Promise<void> => {
    const answer = await decide.run({ unownedTaskId, owner: owners.ownerOf(owner), reason: reason.text });
    if (!answer.ok) return;
    reason.clear();
    offerUndo({ text: t('unowned.decidedNow'), undo: () => reopen.run({ unownedTaskId }) });
    onClose();
  };
  return (
    <FormDialog
      title={text}
      save={t('save')}
      onSave={() => void save()}
      onClose={onClose}
      state={decide.state}
    >
      <SuggestField
        label={t('unowned.owner')}
        hint={t('unowned.ownerHint')}
        value={owner}
        onChange={setOwner}
        suggestions={owners.suggestions}
        maxLength={200}
        autoFocus
      />
      <LongTextField ref={reason.ref} label={t('unowned.reason')} value={reason.text} onChange={reason.write} maxLength={2_000} rows={2} />
    </FormDialog>
  );
}
