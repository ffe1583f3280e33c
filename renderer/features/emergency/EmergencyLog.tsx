import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { MAX_EMERGENCY_CHARACTERS } from '../../../shared/domain/emergency/emergency.ts';
import type { Instant } from '../../../shared/kernel/time.ts';
import { useApi } from '../../api/apiContext.tsx';
import { useOperation } from '../../api/useOperation.ts';
import { useFormats } from '../../text/i18n.ts';
import { QuietButton } from '../../ui/Button.tsx';
import { TextField } from '../../ui/Field.tsx';
import { Form } from '../../ui/Form.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { emergencyQueueOf, windowNow } from './emergencyQueue.ts';
import styles from './Emergency.module.css';

interface EmergencyLogProps {
  /** Somebody has asked for it, by F4 or by its button. */
  readonly isStarted: boolean;
  readonly onStart: () => void;
}

/**
 * Writing before anybody has unlocked. F4 or one press, then a line that is sealed on the disk by Enter: neither this
 * window nor the host can read it back before the store is open.
 */
export function EmergencyLog({ isStarted, onStart }: EmergencyLogProps) {
  const { t } = useTranslation('emergency');
  const { client } = useApi();
  const queue = emergencyQueueOf(client);
  const lines = useSyncExternalStore(queue.subscribe, queue.lines);
  const { run: askStatus, value: status } = useOperation('emergency.status');
  useEffect(() => {
    void askStatus({});
  }, [askStatus]);
  if (status?.isReady === false) return <p className={styles.hint}>{t('notReady')}</p>;
  if (!isStarted && lines.length === 0) {
    if (status === undefined) return null;
    return (
      <div className={styles.door}>
        <QuietButton keys="F4" onClick={onStart}>
          {t('start')}
        </QuietButton>
        <p className={styles.hint}>{t('startLead')}</p>
      </div>
    );
  }
  // Lines of this window are shown as they are; the rest of the file is other windows', or from before.
  const before = (status?.lines ?? 0) > 0 && lines.length === 0 ? (status?.lines ?? 0) : 0;
  return (
    <section className={styles.log} aria-labelledby="emergency-log">
      <SectionHead id="emergency-log">{t('page')}</SectionHead>
      {before > 0 && <p className={styles.hint}>{t('before', { count: before })}</p>}
      <WrittenLines />
      <LineField
        onLine={(text, beganAt) => {
          queue.add(text, beganAt);
        }}
      />
    </section>
  );
}

function WrittenLines() {
  const { t } = useTranslation('emergency');
  const formats = useFormats();
  const queue = emergencyQueueOf(useApi().client);
  const lines = useSyncExternalStore(queue.subscribe, queue.lines);
  if (lines.length === 0) return null;
  const refusal = lines.find((line) => line.refusal !== null)?.refusal ?? null;
  return (
    <>
      <ol className={styles.lines} aria-label={t('lines')} aria-live="polite">
        {lines.map(({ lineId, text, beganAt, saved, refusal: refused }) => (
          <li key={lineId} className={styles.line}>
            <span className={styles.clock}>{formats.clock(beganAt)}</span>
            <span className={styles.words}>{text}</span>
            <span className={styles.hint}>
              {saved !== null
                ? t('saved', { clock: formats.clock(saved.writtenAt), number: saved.number })
                : t(refused === null ? 'waits' : 'refused')}
            </span>
          </li>
        ))}
      </ol>
      {refusal !== null && <InlineProblem problem={refusal} />}
    </>
  );
}

function LineField({ onLine }: { readonly onLine: (text: string, beganAt: Instant) => void }) {
  const { t } = useTranslation('emergency');
  const [text, setText] = useState('');
  const began = useRef<Instant | null>(null);
  return (
    <Form
      label={t('page')}
      onSubmit={() => {
        if (text.trim() !== '') onLine(text.trim(), began.current ?? windowNow());
        began.current = null;
        setText('');
      }}
    >
      <TextField
        label={t('line')}
        hint={t('hint')}
        value={text}
        onChange={(next) => {
          began.current = next === '' ? null : (began.current ?? windowNow());
          setText(next);
        }}
        maxLength={MAX_EMERGENCY_CHARACTERS}
        autoFocus
      />
    </Form>
  );
}
