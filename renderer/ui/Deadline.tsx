import { deadlineLevel } from '../../shared/domain/meeting/deadline.ts';
import { unixMsOf, type Instant } from '../../shared/kernel/time.ts';
import { useFormats } from '../text/i18n.ts';
import { useMinute } from './clock.ts';
import styles from './Deadline.module.css';
import { Tag } from './Tag.tsx';

interface DeadlineProps {
  readonly at: Instant;
  /** Said before the time while there is time enough: «frist». */
  readonly word: string;
}

/** A deadline as it stands this minute: quiet, amber for the last quarter, red when it is reached. */
export function Deadline({ at, word }: DeadlineProps) {
  const formats = useFormats();
  const now = useMinute();
  const level = deadlineLevel(at, now);
  return (
    <span className={styles.deadline}>
      {level === null ? (
        <span className={styles.word}>{word}</span>
      ) : (
        <Tag level={level}>
          {level === 'warning' ? formats.span(unixMsOf(at) - unixMsOf(now)) : formats.until(at, now)}
        </Tag>
      )}
      <span className={styles.time}>{formats.dateTimeShort(at, now)}</span>
    </span>
  );
}
