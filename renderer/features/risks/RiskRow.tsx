import { useTranslation } from 'react-i18next';
import { Glyph } from '../../ui/Glyph.tsx';
import { LedgerCell, LedgerRow } from '../../ui/Ledger.tsx';
import { PageLink } from '../../ui/Navigation.tsx';
import { RuleMark } from '../../ui/RuleMark.tsx';
import { riskLevelOf } from '../../../shared/domain/risk/riskLevel.ts';
import { cellOf, type MatrixBy, type RiskView } from './riskView.ts';
import styles from './Risks.module.css';

/** One event of the register: where in the matrix, what it is, what is missing, what holds. */
export function RiskRow({ event, by }: { readonly event: RiskView; readonly by: MatrixBy }) {
  const { t } = useTranslation('risk');
  const { id, title, sector, unit, depth, standing, parts, flags, barriers, weakBarriers, measures, openMeasures } = event;
  const cell = cellOf(event, by);
  const level = riskLevelOf(event, by);
  const facts = [
    level === null ? '' : t(`level.${level}`),
    sector ?? '',
    unit ?? '',
    standing === 'draft' ? t('draft') : '',
    depth === 'everyday' ? t('everyday') : '',
    event.futureRisk ? t('futureRisk') : '',
    parts > 0 ? t('partsTold', { count: parts }) : '',
  ];
  const isLoose = level === 'high' && flags.includes('no-measure');
  return (
    <LedgerRow isTall {...(isLoose ? { mark: <RuleMark kind="exception" /> } : {})}>
      <LedgerCell column="cell">
        {cell ?? (
          <>
            <span aria-hidden="true">–</span>
            <span className="beredt-hidden">{t('notJudged')}</span>
          </>
        )}
      </LedgerCell>
      <LedgerCell column="event">
        <PageLink className={styles.link} page="risk" params={{ eventId: id }} data-row={id}>
          {title}
        </PageLink>
        <span className={styles.under}>{facts.filter((fact) => fact !== '').join(' · ')}</span>
        <RiskFlags flags={flags} />
      </LedgerCell>
      <LedgerCell column="barriers">
        {barriers === 0
          ? t('none')
          : weakBarriers === 0
            ? t('barriersWell', { count: barriers })
            : t('barriersTold', { weak: weakBarriers, count: barriers })}
      </LedgerCell>
      <LedgerCell column="measures">
        {measures === 0 ? t('none') : t('measuresTold', { open: openMeasures, count: measures })}
      </LedgerCell>
    </LedgerRow>
  );
}

/** What keeps an analysis from steering anything, in words with the sign. */
export function RiskFlags({ flags }: { readonly flags: RiskView['flags'] }) {
  const { t } = useTranslation('risk');
  if (flags.length === 0) return null;
  return (
    <span className={styles.flags}>
      {flags.map((flag) => (
        <span key={flag} className={styles.flag}>
          <Glyph name="exception" size={13} />
          {t(`flag.${flag}`)}
        </span>
      ))}
    </span>
  );
}
