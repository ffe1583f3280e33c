import { useTranslation } from 'react-i18next';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Ledger, LedgerCell, LedgerRow } from '../../ui/Ledger.tsx';
import type { LedgerColumns } from '../../ui/ledgerTracks.ts';
import { PageLink } from '../../ui/Navigation.tsx';
import { useFormats } from '../../text/i18n.ts';
import styles from './Cards.module.css';

const columns: LedgerColumns = {
  left: [{ name: 'version', width: 64, kind: 'number', end: true }],
  right: [
    { name: 'title', width: 'rest', kind: 'words' },
    { name: 'style', width: 136, kind: 'meta', from: 'medium' },
    { name: 'steps', width: 96, kind: 'meta', end: true },
    { name: 'practised', width: 144, kind: 'meta', end: true },
  ],
};

/** The library: every card as it stands. */
export function CardsPage() {
  const { t } = useTranslation('card');
  const formats = useFormats();
  const { value, isLoading } = useQueryOf('card.all', {});
  const cards = value?.cards ?? [];
  if (cards.length === 0) return isLoading ? null : <EmptyState>{t('empty')}</EmptyState>;
  return (
    <Ledger kind="list" columns={columns} label={t('page')}>
      {cards.map(({ id, version, content, retired, practisedOn }) => (
        <LedgerRow key={id}>
          <LedgerCell column="version">{version}</LedgerCell>
          <LedgerCell column="title">
            <PageLink className={styles.link} page="card" params={{ cardId: id }}>
              {content.title}
            </PageLink>
          </LedgerCell>
          <LedgerCell column="style">{retired ? t('retired') : t(`style.${content.style}`)}</LedgerCell>
          <LedgerCell column="steps">
            {t('steps', { count: content.pausePoints.reduce((sum, point) => sum + point.steps.length, 0) })}
          </LedgerCell>
          <LedgerCell column="practised">
            {practisedOn === null ? t('neverPractised') : t('practised', { date: formats.calendarDay(practisedOn) })}
          </LedgerCell>
        </LedgerRow>
      ))}
    </Ledger>
  );
}
