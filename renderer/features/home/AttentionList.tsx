import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { unixMsOf } from '../../../shared/kernel/time.ts';
import { QuietButton } from '../../ui/Button.tsx';
import { useMinute } from '../../ui/clock.ts';
import { Ledger, LedgerCell, LedgerRow } from '../../ui/Ledger.tsx';
import type { LedgerColumns } from '../../ui/ledgerTracks.ts';
import { useNavigation } from '../../ui/Navigation.tsx';
import { RuleMark } from '../../ui/RuleMark.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { useRows } from '../../ui/useRows.ts';
import { useFormats } from '../../text/i18n.ts';
import { startOfDay } from '../../text/readTime.ts';
import { useAttentionItems, type AttentionItem } from './useAttentionItems.ts';
import { useAttentionText } from './useAttentionText.ts';
import styles from './Home.module.css';

const columns: LedgerColumns = {
  left: [{ name: 'age', width: 80, kind: 'meta', end: true }],
  right: [
    { name: 'what', width: 'rest', kind: 'words' },
    { name: 'act', width: 128, end: true },
  ],
};

/** Krever oppmerksomhet: one row per exception, one button that goes to where it is put right. */
export function AttentionList() {
  const { t } = useTranslation('home');
  const items = useAttentionItems();
  const [focused, setFocused] = useState<string | null>(null);
  const rows = useRows({});
  const section = useRef<HTMLElement>(null);
  const isKnown = items !== undefined;
  useEffect(() => {
    // Whoever comes here with nothing else in hand stands on the first row: Enter puts it right.
    const here = document.activeElement;
    const isIdle = here === document.body || here?.tagName === 'MAIN';
    if (isKnown && isIdle) section.current?.querySelector<HTMLElement>('[data-row]')?.focus({ preventScroll: true });
  }, [isKnown]);
  if (items === undefined) return null;
  return (
    <section ref={section} aria-labelledby="home-attention" className={styles.section} data-pane="attention">
      <SectionHead
        onRule
        id="home-attention"
        fact={items.length === 0 ? t('allWell') : t('restWell', { count: items.length })}
      >
        {t('attentionHead')}
      </SectionHead>
      {items.length === 0 ? (
        <p className={styles.calm}>{t('allWellLead')}</p>
      ) : (
        <Ledger
          kind="list"
          columns={columns}
          label={t('attentionHead')}
          onKeyDown={rows.onKeyDown}
          onFocus={(event) => {
            rows.onFocus(event);
            setFocused(event.target.closest<HTMLElement>('[data-row]')?.dataset['row'] ?? null);
          }}
          onBlur={() => {
            setFocused(null);
          }}
        >
          {items.map((item) => (
            <AttentionRow key={item.id} item={item} isSelected={item.id === focused} />
          ))}
        </Ledger>
      )}
    </section>
  );
}

function AttentionRow({ item, isSelected }: { readonly item: AttentionItem; readonly isSelected: boolean }) {
  const { go } = useNavigation();
  const formats = useFormats();
  const now = useMinute();
  const text = useAttentionText()(item);
  const began = item.dueAt ?? (item.since === null ? null : startOfDay(item.since));
  const titleId = `attention ${item.id}`.replace(/[^\w]+/g, '-');
  return (
    <LedgerRow isTall isSelected={isSelected} mark={<RuleMark kind="exception" />} data-attention={item.code}>
      <LedgerCell column="age">
        {began !== null && formats.span(unixMsOf(now) - unixMsOf(began))}
      </LedgerCell>
      <LedgerCell column="what">
        <span className={styles.what} id={titleId}>
          {text.title}
        </span>
        <span className={styles.detail}>{text.detail}</span>
      </LedgerCell>
      <LedgerCell column="act">
        <QuietButton
          className={styles.act}
          data-row={item.id}
          aria-describedby={titleId}
          onClick={() => {
            go(item.page, item.pageParams);
          }}
        >
          {text.act}
        </QuietButton>
      </LedgerCell>
    </LedgerRow>
  );
}
