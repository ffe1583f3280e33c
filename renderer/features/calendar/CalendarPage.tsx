import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../shared/contract/api.ts';
import { osloDay } from '../../../shared/kernel/osloDay.ts';
import { useDocument } from '../../api/useDocument.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { currentLanguage } from '../../text/i18n.ts';
import { htmlLang } from '../../text/language.ts';
import { PrimaryButton, QuietButton } from '../../ui/Button.tsx';
import { useMinute } from '../../ui/clock.ts';
import { Columns } from '../../ui/Columns.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { Ledger } from '../../ui/Ledger.tsx';
import type { LedgerColumns } from '../../ui/ledgerTracks.ts';
import { useAsked } from '../../ui/Navigation.tsx';
import { useScreen } from '../../ui/screen.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { useRows } from '../../ui/useRows.ts';
import { ActivityDialog } from './ActivityDialog.tsx';
import { CalendarRow } from './CalendarRow.tsx';
import { HoldDialog } from './HoldDialog.tsx';
import { YearWheel } from './YearWheel.tsx';
import styles from './Calendar.module.css';

export type CalendarItem = QueryOutput<'calendar.all'>['items'][number];

const columns: LedgerColumns = {
  left: [{ name: 'on', width: 80, kind: 'meta', end: true }],
  right: [
    { name: 'what', width: 'rest', kind: 'words' },
    { name: 'state', width: 112, kind: 'meta' },
    { name: 'acts', width: 184, end: true },
  ],
};

type Opened = { readonly kind: 'plan'; readonly item: CalendarItem | null } | { readonly kind: 'hold'; readonly item: CalendarItem } | null;

/** The year of preparedness: a wheel and a list. What is overdue stands first, whichever year is shown. */
export function CalendarPage() {
  const { t } = useTranslation('calendar');
  const today = osloDay(useMinute());
  const askedDay = useAsked('on');
  const [year, setYear] = useState(() => Number((askedDay ?? today).slice(0, 4)));
  const [opened, setOpened] = useState<Opened>(null);
  const { state: file, fetch: bring } = useDocument();
  const span = { from: `${String(year)}-01-01`, until: `${String(year)}-12-31` };
  const { value } = useQueryOf('calendar.all', span);
  const items = value?.items ?? [];
  const overdue = items.filter(({ state }) => state === 'overdue');
  const ofYear = items.filter(({ state, on }) => state !== 'overdue' && on >= span.from && on <= span.until);
  const on = (isMeant: (item: CalendarItem) => boolean, act: (item: CalendarItem) => void) => (key: string) => {
    const item = items.find((one) => one.key === key);
    if (item !== undefined && item.activityId !== null && isMeant(item)) act(item);
  };
  const hold = (item: CalendarItem): void => {
    setOpened({ kind: 'hold', item });
  };
  const change = (item: CalendarItem): void => {
    setOpened({ kind: 'plan', item });
  };
  const rows = useRows({ 'activity.hold': on(({ state }) => state !== 'held', hold), 'activity.change': on(() => true, change) });
  useScreen({
    fact: t('count', { count: items.length }),
    keys: [
      { keys: 'G', does: t('keys.hold') },
      { keys: 'E', does: t('keys.change') },
    ],
  });
  const list = (label: string, shown: readonly CalendarItem[]) => (
    <Ledger kind="list" columns={columns} label={label} {...rows}>
      {shown.map((item) => (
        <CalendarRow key={item.key} item={item} onHold={hold} onChange={change} />
      ))}
    </Ledger>
  );
  const close = (): void => {
    setOpened(null);
  };
  const aside = (
    <section aria-labelledby="year-head">
      <SectionHead id="year-head" fact={String(year)}>
        {t('wheel')}
      </SectionHead>
      <YearWheel year={year} today={value?.today ?? today} items={items} />
      <div className={styles.years}>
        <QuietButton
          onClick={() => {
            setYear(year - 1);
          }}
        >
          {t('earlier')}
        </QuietButton>
        <QuietButton
          onClick={() => {
            setYear(year + 1);
          }}
        >
          {t('later')}
        </QuietButton>
      </div>
    </section>
  );
  return (
    <div className={styles.page} data-pane="page">
      <Columns aside={aside}>
        <div className={styles.bar}>
          <PrimaryButton
            onClick={() => {
              setOpened({ kind: 'plan', item: null });
            }}
          >
            {t('plan')}
          </PrimaryButton>
          <QuietButton
            onClick={() => {
              void bring({ kind: 'calendar', format: 'ics', language: htmlLang(currentLanguage()), withNames: true });
            }}
          >
            {t('ics')}
          </QuietButton>
          <span role="status" className={styles.quiet}>
            {file.kind === 'made' && t('icsMade', { name: file.fileName })}
          </span>
          {file.kind === 'refused' && <InlineProblem problem={file.refusal} />}
        </div>
        {overdue.length > 0 && (
          <>
            <SectionHead onRule fact={String(overdue.length)}>
              {t('overdueHead')}
            </SectionHead>
            {list(t('overdueHead'), overdue)}
          </>
        )}
        <SectionHead onRule fact={t('count', { count: ofYear.length })}>
          {String(year)}
        </SectionHead>
        {ofYear.length > 0
          ? list(String(year), ofYear)
          : value !== undefined && <EmptyState example={t('example')}>{t('empty')}</EmptyState>}
      </Columns>
      {opened?.kind === 'plan' && <ActivityDialog item={opened.item} onClose={close} />}
      {opened?.kind === 'hold' && <HoldDialog item={opened.item} onClose={close} />}
    </div>
  );
}
