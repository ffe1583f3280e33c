import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../shared/kernel/ids.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { PlainButton } from '../../ui/Button.tsx';
import type { LogEntryView } from './useLog.ts';
import styles from './Log.module.css';

interface FindBarProps {
  readonly incidentId: Id<'incident'>;
  /** Words that were looked for before it was opened. */
  readonly begunWith: string;
  /** Lines that hold the words, oldest first; null while nothing is asked for. */
  readonly onFound: (entries: readonly LogEntryView[] | null) => void;
  readonly onClose: () => void;
}

/** Finds while it is typed, and goes on finding while new lines arrive. */
export function FindBar({ incidentId, begunWith, onFound, onClose }: FindBarProps) {
  const { t } = useTranslation('log');
  const [text, setText] = useState(begunWith);
  const asked = text.trim();
  const { value } = useQueryOf(
    'log.search',
    { incidentId, text: asked, limit: 200 },
    { isEnabled: asked !== '', keepsPrevious: true },
  );
  const entries = asked === '' ? null : (value?.entries ?? null);
  useEffect(() => {
    onFound(entries === null ? null : [...entries].reverse());
  }, [entries, onFound]);
  return (
    <search className={styles.find}>
      <input
        autoFocus
        className={styles.findInput}
        type="text"
        aria-label={t('find')}
        placeholder={t('find')}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose();
        }}
      />
      <span role="status">
        {entries !== null && (entries.length === 0 ? t('findNone') : t('findCount', { count: entries.length }))}
      </span>
      <PlainButton onClick={onClose}>{t('findClose')}</PlainButton>
    </search>
  );
}
