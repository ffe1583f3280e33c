import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../../shared/kernel/ids.ts';
import { useCommand } from '../../../api/useCommand.ts';
import { TextField } from '../../../ui/Field.tsx';
import { FormDialog } from '../../../ui/FormDialog.tsx';
import { useUndo } from '../../../ui/Undo.tsx';
import type { RoundPerson } from './useRoundActs.ts';

interface ChangeDialogProps {
  readonly roundId: Id<'numberRound'>;
  readonly person: RoundPerson;
  readonly onSaved: () => void;
  readonly onClose: () => void;
}

const given = (text: string): string | null => (text.trim() === '' ? null : text);

/** What is right instead. The number is confirmed with the same press. */
export function ChangeDialog({ roundId, person, onSaved, onClose }: ChangeDialogProps) {
  const { t } = useTranslation('numberRound');
  const offerUndo = useUndo();
  const answer = useCommand('numberRound.answer');
  const takeBack = useCommand('numberRound.takeBack');
  const { contactId, name } = person;
  const [mobile, setMobile] = useState(person.mobile ?? '');
  const [phone, setPhone] = useState(person.phone ?? '');
  const [email, setEmail] = useState(person.email ?? '');
  const save = async (): Promise<void> => {
    const numbers = { mobile: given(mobile), phone: given(phone), email: given(email) };
    const saved = await answer.run({ roundId, contactId, answer: 'changed', ...numbers });
    if (!saved.ok) return;
    onSaved();
    onClose();
    offerUndo({ text: t('marked', { name, answer: t('was.changed') }), undo: () => takeBack.run({ roundId, contactId }) });
  };
  return (
    <FormDialog title={t('changeTitle', { name })} save={t('change')} onSave={() => void save()} onClose={onClose} state={answer.state}>
      <TextField type="tel" label={t('mobile')} value={mobile} onChange={setMobile} autoFocus />
      <TextField type="tel" label={t('phone')} value={phone} onChange={setPhone} showOptional />
      <TextField type="email" label={t('email')} value={email} onChange={setEmail} showOptional />
    </FormDialog>
  );
}
