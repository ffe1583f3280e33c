import { useTranslation } from 'react-i18next';
import { consequenceTypes } from '../../../shared/domain/risk/risk.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Ledger, LedgerCell, LedgerHead, LedgerRow } from '../../ui/Ledger.tsx';
import type { LedgerColumns } from '../../ui/ledgerTracks.ts';
import styles from './Risks.module.css';

const columns: LedgerColumns = {
  left: [{ name: 'likelihood', width: 64, kind: 'plain', end: true }],
  right: [
    { name: 'event', width: 'rest', kind: 'words' },
    { name: 'life', width: 92, kind: 'plain', end: true },
    { name: 'stability', width: 92, kind: 'plain', end: true, from: 'medium' },
    { name: 'environment', width: 108, kind: 'plain', end: true, from: 'medium' },
    { name: 'material', width: 132, kind: 'plain', end: true, from: 'medium' },
    { name: 'gap', width: 32, from: 'wide' },
    { name: 'sector', width: 184, kind: 'meta', from: 'wide' },
  ],
};

/** The register of the risk and vulnerability analysis: what can happen here, how likely, how bad. */
export function RisksPage() {
  const { t } = useTranslation('risk');
  const { value, isLoading } = useQueryOf('risk.events', {});
  const events = (value?.events ?? []).filter((event) => !event.retired);
  if (events.length === 0) return isLoading ? null : <EmptyState>{t('empty')}</EmptyState>;
  return (
    <Ledger kind="table" columns={columns} label={t('page')}>
      <LedgerHead
        titles={{
          likelihood: 'A–E',
          event: t('event'),
          life: t('consequence.life'),
          stability: t('consequence.stability'),
          environment: t('consequence.environment'),
          material: t('consequence.material'),
          sector: t('sector'),
        }}
      />
      {events.map((event) => (
        <LedgerRow key={event.id}>
          <LedgerCell column="likelihood">{event.likelihood ?? '–'}</LedgerCell>
          <LedgerCell column="event">
            <span className={styles.title}>{event.title}</span>
            <span className={styles.under}>
              {[event.what, event.localTraits, event.futureRisk ? `${t('futureRisk')}.` : ''].filter((part) => part !== '').join(' ')}
            </span>
          </LedgerCell>
          {consequenceTypes.map((type) => (
            <LedgerCell key={type} column={type}>
              {event.consequences[type] ?? (
                <>
                  <span aria-hidden="true">–</span>
                  <span className="beredt-hidden">{t('notJudged')}</span>
                </>
              )}
            </LedgerCell>
          ))}
          <LedgerCell column="sector">{event.sector}</LedgerCell>
        </LedgerRow>
      ))}
    </Ledger>
  );
}
