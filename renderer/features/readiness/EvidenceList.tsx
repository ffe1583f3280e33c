import { useTranslation } from 'react-i18next';
import { useFormats } from '../../text/i18n.ts';
import { Ledger, LedgerCell, LedgerRow } from '../../ui/Ledger.tsx';
import type { LedgerColumns } from '../../ui/ledgerTracks.ts';
import { PageLink } from '../../ui/Navigation.tsx';
import { RuleMark } from '../../ui/RuleMark.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { useRows } from '../../ui/useRows.ts';
import { pageOf, type CriterionView } from './readinessView.ts';
import styles from './Readiness.module.css';

const columns: LedgerColumns = {
  left: [{ name: 'mark', width: 80 }],
  right: [
    { name: 'what', width: 'rest', kind: 'words' },
    { name: 'on', width: 112, kind: 'meta', end: true },
    { name: 'holds', width: 120, kind: 'meta', end: true },
  ],
};

/** What the standing rests on and what is lacking, each a link to where it is. */
export function EvidenceList({ evidence }: Pick<CriterionView, 'evidence'>) {
  const { t } = useTranslation('readiness');
  const formats = useFormats();
  const rows = useRows({});
  return (
    <section aria-label={t('evidenceHead')}>
      <SectionHead onRule>{t('evidenceHead')}</SectionHead>
      {evidence.length === 0 ? (
        <p className={styles.calm}>{t('noEvidence')}</p>
      ) : (
        <Ledger kind="list" columns={columns} label={t('evidenceHead')} {...rows}>
          {evidence.map(({ kind, id, title, on, holds }, at) => {
            const place = pageOf(kind, id);
            const name = kind === 'register' && id === null ? t('registerEvents', { count: Number(title) }) : title === '' ? t('unnamed') : title;
            const key = `${kind} ${id ?? ''} ${String(at)}`;
            return (
              <LedgerRow key={key} {...(holds ? {} : { mark: <RuleMark kind="exception" /> })}>
                <LedgerCell column="what">
                  {place === null ? (
                    name
                  ) : (
                    <PageLink className={styles.link} page={place.page} params={place.params} data-row={key}>
                      {name}
                    </PageLink>
                  )}
                  <span className={styles.under}>{t(`kind.${kind}` as 'kind.plan')}</span>
                </LedgerCell>
                <LedgerCell column="on">{on === null ? '' : formats.calendarDay(on)}</LedgerCell>
                <LedgerCell column="holds">{t(holds ? 'holds' : 'lacks')}</LedgerCell>
              </LedgerRow>
            );
          })}
        </Ledger>
      )}
    </section>
  );
}
