import { deadlineLevel } from '../../shared/kernel/deadline.ts';
import { unixMsOf, type Instant } from '../../shared/kernel/time.ts';
import { useFormats } from '../text/i18n.ts';
import { useMinute } from './clock.ts';
import styles from './Deadline.module.css';
import { Tag } from './Tag.tsx';

interface DeadlineProps {
  readonly at: Instant;
  /** Said before the time while there is time enough: «frist». */
  readonly word: string;
  /** Seen from another moment than now, when one looks at an earlier picture. */
  readonly from?: Instant;
}

/** A deadline as it stands this minute: quiet, amber for the last quarter, red when it is reached. */
export function Deadline({ at, word, from }: DeadlineProps) {
  const formats = useFormats();
  const minute = useMinute();
  const now = from ?? minute;
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
