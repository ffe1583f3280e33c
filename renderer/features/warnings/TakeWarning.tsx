import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { makeId } from '../../../shared/kernel/ids.ts';
import { useOperation } from '../../api/useOperation.ts';
import { useUpload } from '../../api/useUpload.ts';
import { QuietButton } from '../../ui/Button.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import styles from './Warnings.module.css';

/** The way in by file: chosen here, read by the host, taken whole or not at all. */
export function TakeWarning() {
  const { t } = useTranslation('warning');
  const file = useRef<HTMLInputElement>(null);
  const { upload, send } = useUpload();
  const take = useOperation('warning.takeFile');
  const [taken, setTaken] = useState<{ readonly name: string; readonly isNew: boolean } | null>(null);
  const bring = async (chosen: File | undefined): Promise<void> => {
    if (chosen === undefined) return;
    setTaken(null);
    const uploadId = await send(chosen);
    if (uploadId === null) return;
    const commandId = makeId<'command'>(Date.now(), crypto.getRandomValues(new Uint8Array(10)));
    const answer = await take.run({ uploadId, commandId });
    if (answer.ok) setTaken({ name: chosen.name, isNew: answer.value.isNew });
  };
  const refusal = upload?.refusal ?? take.refusal;
  const isReading = upload !== null && upload.refusal === null && (upload.id === null || take.isRunning);
  return (
    <div className={styles.words}>
      <input
        ref={file}
        type="file"
        className="beredt-hidden"
        tabIndex={-1}
        aria-hidden="true"
        accept=".xml,.cap"
        onChange={(event) => {
          void bring(event.currentTarget.files?.[0]);
          event.currentTarget.value = '';
        }}
      />
      <QuietButton onClick={() => file.current?.click()}>{t('take')}</QuietButton>
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
