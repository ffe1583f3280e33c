import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CardId } from '../../../shared/domain/card/card.ts';
import { useCommand } from '../../api/useCommand.ts';
import { PrimaryButton, QuietButton } from '../../ui/Button.tsx';
import { TextField } from '../../ui/Field.tsx';
import { Form } from '../../ui/Form.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { Dialog } from '../../ui/Panel.tsx';
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
    <Dialog
      isOpen
      title={t('retire')}
      onClose={onClose}
      actions={
        <>
          <QuietButton onClick={onClose}>{t('cancel')}</QuietButton>
          <PrimaryButton onClick={() => void save()}>{t('retire')}</PrimaryButton>
        </>
      }
    >
      <Form onSubmit={() => void save()}>
        <TextField label={t('retireWhy')} value={reason} onChange={setReason} maxLength={500} autoFocus />
        {retire.state.kind === 'refused' && <InlineProblem problem={retire.state.refusal} />}
      </Form>
    </Dialog>
  );
}
