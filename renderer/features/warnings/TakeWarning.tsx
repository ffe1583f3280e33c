import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newCommandId } from '../../api/newCommandId.ts';
import { useOperation } from '../../api/useOperation.ts';
import { useUpload } from '../../api/useUpload.ts';
import { QuietButton } from '../../ui/Button.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { useFilePicker } from '../../ui/useFilePicker.tsx';
import styles from './Warnings.module.css';

/** The way in by file: chosen here, read by the host, taken whole or not at all. */
export function TakeWarning() {
  const { t } = useTranslation('warning');
  const { upload, send } = useUpload();
  const take = useOperation('warning.takeFile');
  const [taken, setTaken] = useState<{ readonly name: string; readonly isNew: boolean } | null>(null);
  const bring = async (chosen: File): Promise<void> => {
    setTaken(null);
    const uploadId = await send(chosen);
    if (uploadId === null) return;
    const answer = await take.run({ uploadId, commandId: newCommandId() });
    if (answer.ok) setTaken({ name: chosen.name, isNew: answer.value.isNew });
  };
  const picker = useFilePicker('.xml,.cap', (chosen) => void bring(chosen));
  const refusal = upload?.refusal ?? take.refusal;
  const isReading = upload !== null && upload.refusal === null && (upload.id === null || take.isRunning);
  return (
    <div className={styles.words}>
      {picker.input}
      <QuietButton onClick={picker.choose}>{t('take')}</QuietButton>
      <p role="status" className={styles.facts}>
        {isReading && t('reading', { file: upload.name })}
        {!isReading && taken !== null && t(taken.isNew ? 'taken' : 'known', { file: taken.name })}
      </p>
      {!isReading && refusal !== null && (
        <InlineProblem problem={refusal === 'lost' ? t('lost', { returnObjects: true }) : refusal} />
      )}
    </div>
  );
}
