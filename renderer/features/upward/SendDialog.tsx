import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../api/useCommand.ts';
import { useFormDraft } from '../../api/useFormDraft.ts';
import { useOwners } from '../../api/useOwners.ts';
import { LongTextField, TextField } from '../../ui/Field.tsx';
import { FieldPair } from '../../ui/Form.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { SuggestField } from '../../ui/PickField.tsx';
import { useUndo } from '../../ui/Undo.tsx';

/** What is needed or must be decided, and who must answer. */
export function SendDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('upward');
  const offerUndo = useUndo();
  const owners = useOwners();
  const send = useCommand('upward.send');
  const withdraw = useCommand('upward.withdraw');
  const { form, change, clear } = useFormDraft('upward.send', { text: '', sender: '', receiver: '' });
  const [isTried, setIsTried] = useState(false);
  const receiver = owners.ownerOf(form.receiver);
  const save = async (): Promise<void> => {
    setIsTried(true);
    if (receiver === null) return;
    const answer = await send.run({ text: form.text, sender: form.sender, receiver });
    if (!answer.ok) return;
    clear();
    const { upwardItemId } = answer.value;
    offerUndo({ text: t('sent', { name: form.receiver.trim() }), undo: () => withdraw.run({ upwardItemId }) });
    onClose();
  };
  return (
    <FormDialog
      title={t('send')}
      save={t('send')}
      onSave={() => void save()}
      onClose={onClose}
      state={send.state}
    >
      <LongTextField
        label={t('text')}
        value={form.text}
        onChange={(text) => {
          change({ text });
        }}
        maxLength={5_000}
        autoFocus
      />
      <FieldPair>
        <SuggestField
          label={t('receiver')}
          hint={t('receiverHint')}
          value={form.receiver}
          onChange={(next) => {
            change({ receiver: next });
          }}
          suggestions={owners.suggestions}
          maxLength={200}
          {...(isTried && receiver === null ? { error: t('receiverMissing') } : {})}
        />
        <TextField
          label={t('sender')}
          hint={t('senderHint')}
          value={form.sender}
          onChange={(sender) => {
            change({ sender });
          }}
          maxLength={200}
          showOptional
        />
      </FieldPair>
    </FormDialog>
  );
}
