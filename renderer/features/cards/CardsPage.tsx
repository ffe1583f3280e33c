import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../shared/contract/api.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { useSeat } from '../../api/useSeat.tsx';
import { PrimaryButton, QuietButton } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Ledger, LedgerCell, LedgerRow } from '../../ui/Ledger.tsx';
import type { LedgerColumns } from '../../ui/ledgerTracks.ts';
import { PageLink, useNavigation } from '../../ui/Navigation.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { useFormats } from '../../text/i18n.ts';
import { DraftsSection } from './DraftsSection.tsx';
import { packsOf } from './packsOf.ts';
import styles from './Cards.module.css';

const columns: LedgerColumns = {
  left: [{ name: 'version', width: 80, kind: 'number', end: true }],
  right: [
    { name: 'title', width: 'rest', kind: 'words' },
    { name: 'style', width: 136, kind: 'meta', from: 'medium' },
    { name: 'steps', width: 96, kind: 'meta', end: true },
    { name: 'practised', width: 144, kind: 'meta', end: true },
  ],
};

type Card = QueryOutput<'card.all'>['cards'][number];

/** The library: every card as it stands, those of a pack together. */
export function CardsPage() {
  const { t } = useTranslation('card');
  const formats = useFormats();
  const { value, isLoading } = useQueryOf('card.all', {});
  const writing = useTranslation('cardWriting');
  const { rights } = useSeat();
  const { go } = useNavigation();
  const cards = value?.cards ?? [];
  const mayWrite = rights.includes('coordinator') || rights.includes('administrator');
  const row = ({ id, version, content, retired, practisedOn }: Card) => (
    <LedgerRow key={id}>
      <LedgerCell column="version">{t('versionOnly', { version })}</LedgerCell>
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
  );
  const alone = cards.filter(({ content }) => content.pack === null);
  return (
    <div className={styles.area} data-pane="page">
      {mayWrite && (
        <div className={styles.libraryActs}>
          <PrimaryButton
            onClick={() => {
              go('card.new', {});
            }}
          >
            {writing.t('new')}
          </PrimaryButton>
          <QuietButton
            onClick={() => {
              go('starters', {});
            }}
          >
            {writing.t('starters')}
          </QuietButton>
        </div>
      )}
      {mayWrite && <DraftsSection />}
      {cards.length === 0 && !isLoading && <EmptyState>{t('empty')}</EmptyState>}
      {alone.length > 0 && (
        <section aria-label={t('page')}>
          {mayWrite && <SectionHead onRule>{t('inForce')}</SectionHead>}
          <Ledger kind="list" columns={columns} label={t('page')}>
            {alone.map(row)}
          </Ledger>
        </section>
      )}
      {packsOf(cards, ({ content }) => content.pack).map(({ pack, cards: own }) => (
        <section key={pack} aria-label={t('packOf', { pack })}>
          <SectionHead onRule fact={t('packCount', { count: own.length })}>
            {t('packOf', { pack })}
          </SectionHead>
          <Ledger kind="list" columns={columns} label={t('packOf', { pack })}>
            {own.map(row)}
          </Ledger>
        </section>
      ))}
    </div>
  );
}
