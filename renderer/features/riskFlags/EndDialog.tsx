import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../api/useCommand.ts';
import { TextField } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
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
    <FormDialog
      title={flag.label}
      save={t('end')}
      onSave={() => void save()}
      onClose={onClose}
      state={end.state}
    >
      <TextField label={t('endReason')} value={reason} onChange={setReason} maxLength={500} autoFocus />
    </FormDialog>
  );
}
