import { useTranslation } from 'react-i18next';
import { useFormats } from '../../text/i18n.ts';
import { LedgerCell, LedgerRow } from '../../ui/Ledger.tsx';
import { PageLink } from '../../ui/Navigation.tsx';
import { RuleMark } from '../../ui/RuleMark.tsx';
import { Tag } from '../../ui/Tag.tsx';
import type { DeviationRowView } from './DeviationList.tsx';
import styles from './Deviations.module.css';

/** One deviation: when it came, what it says, where it lies and how far it has come. */
export function DeviationRow({ deviation, index }: { readonly deviation: DeviationRowView; readonly index: number }) {
  const { t } = useTranslation('deviation');
  const formats = useFormats();
  const { id, number, kind, what, type, sector, unit, routine, reportedAt, level, state, severity, wasSerious } = deviation;
  const isOpen = state !== 'closed' && state !== 'withdrawn';
  const mark = state === 'closed' ? 'done' : wasSerious ? 'exception' : null;
  const under = [kind === 'positive' ? t('kind.positive') : null, sector, unit, routine?.title ?? null];
  return (
    <LedgerRow aria-rowindex={index + 2} {...(mark === null ? {} : { mark: <RuleMark kind={mark} /> })} className={styles.row}>
      <LedgerCell column="when">{formats.dayMonth(reportedAt)}</LedgerCell>
      <LedgerCell column="number">{number}</LedgerCell>
      <LedgerCell column="what" className={styles.twoLines}>
        <PageLink className={styles.link} page="deviation" params={{ deviationId: id }} data-row={id}>
          {what}
        </PageLink>
        <span className={styles.under}>{under.filter((part) => part !== null && part !== '').join(' · ')}</span>
      </LedgerCell>
      <LedgerCell column="type">{t(`type.${type}`)}</LedgerCell>
      <LedgerCell column="level">{isOpen && kind === 'negative' && t(`level.${level}`)}</LedgerCell>
      <LedgerCell column="state">
        {t(`state.${state}`)}
        {wasSerious && <span className={styles.under}>{isOpen ? <Tag level="warning">{t('severity.serious')}</Tag> : t('severity.serious')}</span>}
        {!wasSerious && severity === 'moderate' && <span className={styles.under}>{t('severity.moderate')}</span>}
      </LedgerCell>
    </LedgerRow>
  );
}
