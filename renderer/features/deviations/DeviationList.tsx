import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QueryInput, QueryOutput } from '../../../shared/contract/api.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Ledger, LedgerHead } from '../../ui/Ledger.tsx';
import type { LedgerColumns } from '../../ui/ledgerTracks.ts';
import { useRows } from '../../ui/useRows.ts';
import { DeviationRow } from './DeviationRow.tsx';
import styles from './Deviations.module.css';

export type DeviationRowView = QueryOutput<'deviation.all'>['deviations'][number];

const columns: LedgerColumns = {
  left: [{ name: 'when', width: 80, kind: 'meta', end: true }],
  right: [
    { name: 'number', width: 104, kind: 'number', from: 'medium' },
    { name: 'what', width: 'rest', kind: 'words' },
    { name: 'type', width: 196, kind: 'meta', from: 'wide' },
    { name: 'level', width: 112, kind: 'meta', from: 'medium' },
    { name: 'state', width: 148, kind: 'meta' },
  ],
};

const PAGE = 100;
const ROW_PX = 61;

interface DeviationListProps {
  readonly wanted: Omit<QueryInput<'deviation.all'>, 'offset' | 'limit'>;
}

/**
 * The register as one long list, of which only what is in sight is drawn and only the pages in sight are fetched: what
 * is seen never spans more than two.
 */
export function DeviationList({ wanted }: DeviationListProps) {
  const { t } = useTranslation('deviation');
  const list = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [seen, setSeen] = useState({ first: 0, last: 0 });
  const pageAt = (index: number): number => Math.floor(index / PAGE) * PAGE;
  const options = { keepsPrevious: true };
  const head = useQueryOf('deviation.all', { ...wanted, offset: pageAt(seen.first), limit: PAGE }, options);
  const tail = useQueryOf('deviation.all', { ...wanted, offset: pageAt(seen.last), limit: PAGE }, options);
  const total = head.value?.total ?? 0;
  const rowAt = (index: number): DeviationRowView | undefined =>
    pageAt(index) === pageAt(seen.first)
      ? head.value?.deviations[index - pageAt(seen.first)]
      : tail.value?.deviations[index - pageAt(seen.last)];
  const rows = useVirtualizer({
    count: total,
    // The page itself scrolls; the list begins some way down it.
    getScrollElement: () => list.current?.closest('main') ?? null,
    estimateSize: () => ROW_PX,
    scrollMargin: top,
    overscan: 10,
  });
  const items = rows.getVirtualItems();
  const [first, last] = [items[0]?.index ?? 0, items.at(-1)?.index ?? 0];
  useEffect(() => {
    setSeen({ first, last });
  }, [first, last]);
  useEffect(() => {
    setTop(list.current?.offsetTop ?? 0);
  }, [total]);
  const keys = useRows({});
  const isSearching = wanted.text !== '' || wanted.filter !== 'open';
  if (head.value !== undefined && total === 0) {
    return <EmptyState {...(isSearching ? {} : { example: t('example') })}>{t(isSearching ? 'emptyFound' : 'emptyOpen')}</EmptyState>;
  }
  return (
    <Ledger kind="table" columns={columns} label={t('page')} aria-rowcount={total + 1} {...keys}>
      <LedgerHead
        titles={{
          when: t('column.when'), number: t('column.number'), what: t('count', { count: total }), type: t('column.type'),
          level: t('column.level'), state: t('column.state'),
        }}
      />
      <div ref={list} role="rowgroup" className={styles.rows} style={{ height: rows.getTotalSize() }}>
        {items.map((item) => {
          const deviation = rowAt(item.index);
          return (
            <div
              key={item.key}
              role="presentation"
              data-index={item.index}
              ref={rows.measureElement}
              className={styles.place}
              style={{ top: item.start - top }}
            >
              {deviation !== undefined && <DeviationRow deviation={deviation} index={item.index} />}
            </div>
          );
        })}
      </div>
    </Ledger>
  );
}
