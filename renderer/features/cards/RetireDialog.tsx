import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CardId } from '../../../shared/domain/card/card.ts';
import { useCommand } from '../../api/useCommand.ts';
import { TextField } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { useUndo } from '../../ui/Undo.tsx';

interface RetireDialogProps {
  readonly cardId: CardId;
  readonly title: string;
  readonly onClose: () => void;
}

/** Why a card leaves use: whoever looks for it later should find the reason. */
export function RetireDialog({ cardId, title, onClose }: RetireDialogProps) {
  const { t } = useTranslation('cardWriting');
  const offerUndo = useUndo();
  const retire = useCommand('card.retire');
  const reinstate = useCommand('card.reinstate');
  const [reason, setReason] = useState('');
  const save = async (): Promise<void> => {
    const answer = await retire.run({ cardId, reason });
    if (!answer.ok) return;
    onClose();
    offerUndo({ text: t('retired', { title }), undo: () => reinstate.run({ cardId }) });
  };
  return (
    <FormDialog
      title={t('retire')}
      save={t('retire')}
      onSave={() => void save()}
      onClose={onClose}
      state={retire.state}
    >
      <TextField label={t('retireWhy')} value={reason} onChange={setReason} maxLength={500} autoFocus />
    </FormDialog>
  );
}
