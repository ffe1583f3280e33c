import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../api/useCommand.ts';
import { LongTextField, TextField } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { useUndo } from '../../ui/Undo.tsx';
import type { InspectionFinding } from './InspectionPage.tsx';

/** What was done about it, and where the proof lies. */
export function CloseFindingDialog({ finding, onClose }: { readonly finding: InspectionFinding; readonly onClose: () => void }) {
  const { t } = useTranslation('inspection');
  const offerUndo = useUndo();
  const close = useCommand('inspection.close');
  const reopen = useCommand('inspection.reopen');
  const [how, setHow] = useState('');
  const [proof, setProof] = useState('');
  const save = async (): Promise<void> => {
    const findingId = finding.id;
    const answer = await close.run({ findingId, how, proof });
    if (!answer.ok) return;
    onClose();
    offerUndo({ text: t('wasClosed'), undo: () => reopen.run({ findingId }) });
  };
  return (
    <FormDialog title={t('close')} save={t('close')} onSave={() => void save()} onClose={onClose} state={close.state}>
      <p>{finding.text}</p>
      <LongTextField label={t('form.how')} value={how} onChange={setHow} maxLength={10_000} isRequired />
      <TextField label={t('form.proof')} value={proof} onChange={setProof} maxLength={500} showOptional />
    </FormDialog>
  );
}
