import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { PlainButton, QuietButton } from '../../ui/Button.tsx';
import { useFormats } from '../../text/i18n.ts';
import { sameOsloDay } from '../../../shared/kernel/oslo.ts';
import { Ledger, LedgerHead } from '../../ui/Ledger.tsx';
import { logColumns } from './logColumns.ts';
import { LogRow } from './LogRow.tsx';
import { tailsOf } from './tails.ts';
import type { LogEntryView } from './useLog.ts';
import styles from './Log.module.css';

interface LogListProps {
  readonly entries: readonly LogEntryView[];
  readonly total: number;
  readonly hasOlder: boolean;
  readonly fetchOlder: () => Promise<void>;
  readonly selected: string | null;
  readonly onSelect: (id: string | null) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly inExercise: boolean;
  readonly ref?: Ref<HTMLDivElement>;
}

const ROW_PX = 40;
const DECISION_PX = 52;
/** Closer to the end than this counts as reading the newest. */
const NEAR_END_PX = 60;

/** The log, newest at the bottom beside the line. Whoever has scrolled up is never moved: new lines are counted instead. */
export function LogList(props: LogListProps) {
  const { entries, total, hasOlder, fetchOlder, selected, onSelect, onKeyDown, inExercise, ref } = props;
  const { t } = useTranslation('log');
  const formats = useFormats();
  const scroller = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(true);
  const [seenTo, setSeenTo] = useState('');
  const rows = useVirtualizer({
    count: entries.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (entries[index]?.kind === 'decision' ? DECISION_PX : ROW_PX),
    getItemKey: (index) => entries[index]?.id ?? index,
    overscan: 12,
  });
  const newest = entries.at(-1)?.order ?? '';
  const oldest = entries[0]?.id;

  useLayoutEffect(() => {
    if (isAtEnd.current && entries.length > 0) {
      rows.scrollToIndex(entries.length - 1, { align: 'end' });
      setSeenTo(newest);
    }
  }, [newest, entries.length, rows]);

  // An older page was laid on top: what was being read stays where it was.
  const lastOldest = useRef(oldest);
  useLayoutEffect(() => {
    if (lastOldest.current !== oldest && lastOldest.current !== undefined && !isAtEnd.current) {
      const index = entries.findIndex((entry) => entry.id === lastOldest.current);
      if (index > 0) rows.scrollToIndex(index, { align: 'start' });
    }
    lastOldest.current = oldest;
  }, [oldest, entries, rows]);

  useEffect(() => {
    const index = entries.findIndex((entry) => entry.id === selected);
    if (index >= 0) rows.scrollToIndex(index, { align: 'auto' });
  }, [selected, entries, rows]);

  const onScroll = (): void => {
    const element = scroller.current;
    if (element === null) return;
    isAtEnd.current = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR_END_PX;
    if (isAtEnd.current) setSeenTo(newest);
  };
  const toEnd = (): void => {
    isAtEnd.current = true;
    rows.scrollToIndex(entries.length - 1, { align: 'end' });
    setSeenTo(newest);
  };

  // Asked for first: it is what brings the measurements up to date, and the tails end where the rows do.
  const items = rows.getVirtualItems();
  const measured = rows.measurementsCache;
  const tails = useMemo(
    () =>
      tailsOf(entries, {
        start: (index) => measured[index]?.start ?? index * ROW_PX,
        middle: (index) => (measured[index]?.start ?? index * ROW_PX) + ROW_PX / 2,
      }),
    [entries, measured],
  );
  const unseen = isAtEnd.current ? 0 : entries.filter((entry) => entry.order > seenTo).length;
  const height = rows.getTotalSize();

  return (
    <div className={styles.listArea}>
      <div className={styles.scroller} ref={scroller} onScroll={onScroll} data-testid="log-scroller">
        <Ledger
          kind="grid"
          columns={logColumns}
          label={t('page')}
          aria-rowcount={total + 1}
          tabIndex={0}
          {...(ref === undefined ? {} : { ref })}
          onKeyDown={onKeyDown}
          onFocus={(event) => {
            if (event.target === event.currentTarget && selected === null) onSelect(entries.at(-1)?.id ?? null);
          }}
          {...(entries.some(({ id }) => id === selected) ? { 'aria-activedescendant': `log-${selected ?? ''}` } : {})}
          className={styles.ledger}
        >
          <LedgerHead
            titles={{
              number: t('column.number'),
              occurred: t('column.occurred'),
              recorded: t('column.recorded'),
              type: t('column.type'),
              text: t('count', { count: total }),
              who: t('column.who'),
              links: t('column.links'),
            }}
          />
          {hasOlder && (
            <div className={styles.older}>
              <PlainButton onClick={() => void fetchOlder()}>{t('older')}</PlainButton>
            </div>
          )}
          <div role="rowgroup" className={styles.rows} style={{ height }}>
            <svg className={styles.tails} width={40} height={height} aria-hidden="true">
              {tails.map(({ id, from, to, lane }) => {
                const x = 20.5 - lane * 8;
                return (
                  <g key={id}>
                    <path d={`M${String(x)} ${String(from + 4)}V${String(to)}`} />
                    <path d={`M${String(x - 6)} ${String(to)}H${String(x + 7)}`} />
                    <circle cx={x} cy={from} r={3.5} className={styles.tailRing} />
                    <circle cx={x} cy={to} r={3.5} className={styles.tailDot} />
                  </g>
                );
              })}
            </svg>
            {items.map((item) => {
              const entry = entries[item.index];
              if (entry === undefined) return null;
              return (
                <div
                  key={item.key}
                  role="presentation"
                  data-index={item.index}
                  ref={rows.measureElement}
                  className={styles.place}
                  style={{ top: item.start }}
                  onMouseDown={() => {
                    onSelect(entry.id);
                  }}
                >
                  {startsDay(entries, item.index) && (
                    <div className={styles.day}>{formats.longDate(entry.recordedAt)}</div>
                  )}
                  <LogRow
                    entry={entry}
                    index={item.index}
                    isSelected={entry.id === selected}
                    isNew={seenTo !== '' && entry.order > seenTo}
                    inExercise={inExercise}
                  />
                </div>
              );
            })}
          </div>
        </Ledger>
      </div>
      {unseen > 0 && (
        <div className={styles.newBelow}>
          <QuietButton size="small" onClick={toEnd}>
            {t('newBelow', { count: unseen })} ↓
          </QuietButton>
        </div>
      )}
    </div>
  );
}

/** True for the first line of the log and for the first of each new day: clock times alone would mislead. */
function startsDay(entries: readonly LogEntryView[], index: number): boolean {
  const entry = entries[index];
  const before = entries[index - 1];
  return entry !== undefined && (before === undefined || !sameOsloDay(before.recordedAt, entry.recordedAt));
}
