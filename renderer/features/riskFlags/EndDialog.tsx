import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../api/useCommand.ts';
import { PrimaryButton, QuietButton } from '../../ui/Button.tsx';
import { TextField } from '../../ui/Field.tsx';
import { Form } from '../../ui/Form.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { Dialog } from '../../ui/Panel.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import type { RiskFlagView } from './RiskFlagsPage.tsx';

/** It no longer holds: why, in one sentence. */
export function EndDialog({ flag, onClose }: { readonly flag: RiskFlagView; readonly onClose: () => void }) {
  const { t } = useTranslation('riskFlag');
  const offerUndo = useUndo();
  const end = useCommand('riskFlag.end');
  const reinstate = useCommand('riskFlag.reinstate');
  const [reason, setReason] = useState('');
  const { id: riskFlagId } = flag;
  const save = async (): Promise<void> => {
    const answer = await end.run({ riskFlagId, reason });
    if (!answer.ok) return;
    offerUndo({ text: t('endedNow'), undo: () => reinstate.run({ riskFlagId }) });
    onClose();
  };
  return (
    <Dialog
      isOpen
      title={flag.label}
      onClose={onClose}
      actions={
        <>
          <QuietButton onClick={onClose}>{t('cancel')}</QuietButton>
          <PrimaryButton onClick={() => void save()}>{t('end')}</PrimaryButton>
        </>
      }
    >
      <Form onSubmit={() => void save()}>
        <TextField label={t('endReason')} value={reason} onChange={setReason} maxLength={500} autoFocus />
        {end.state.kind === 'refused' && <InlineProblem problem={end.state.refusal} />}
      </Form>
    </Dialog>
  );
}
