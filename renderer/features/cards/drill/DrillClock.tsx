import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../text/i18n.ts';
import styles from './Drill.module.css';

const GOAL_MS = 3 * 60_000;

interface DrillClockProps {
  readonly startedMs: number | null;
  readonly stoppedMs: number | null;
}

/** Minutes and seconds since the try began. It hurries nobody: past three minutes it says so, and goes on. */
export function DrillClock({ startedMs, stoppedMs }: DrillClockProps) {
  const { t } = useTranslation('cardWriting');
  const formats = useFormats();
  const [nowMs, setNowMs] = useState(() => Date.now());
  const isRunning = startedMs !== null && stoppedMs === null;
  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = setInterval(() => {
      setNowMs(Date.now());
    }, 1_000);
    return () => {
      clearInterval(timer);
    };
  }, [isRunning]);
  const passedMs = startedMs === null ? 0 : Math.max(0, (stoppedMs ?? nowMs) - startedMs);
  const seconds = Math.floor(passedMs / 1_000);
  const shown = `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`;
  return (
    <p className={styles.clock} role="timer">
      <span>{shown}</span>{' '}
      {passedMs > GOAL_MS ? t('drill.over', { span: formats.wait(passedMs - GOAL_MS) }) : t('drill.goal')}
    </p>
  );
}
