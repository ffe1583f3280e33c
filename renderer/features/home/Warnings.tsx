import { useTranslation } from 'react-i18next';
import { isOverAt } from '../../../shared/domain/warning/standing.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { useFormats } from '../../text/i18n.ts';
import { useMinute } from '../../ui/clock.ts';
import { Ledger, LedgerCell, LedgerRow } from '../../ui/Ledger.tsx';
import type { LedgerColumns } from '../../ui/ledgerTracks.ts';
import { PageLink } from '../../ui/Navigation.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { WarningLevel } from '../../ui/WarningLevel.tsx';
import styles from './Home.module.css';

const columns: LedgerColumns = {
  left: [{ name: 'from', width: 80, kind: 'meta', end: true }],
  right: [
    { name: 'what', width: 'rest', kind: 'words' },
    { name: 'until', width: 200, kind: 'meta', end: true },
  ],
};
const SHOWN = 3;

/** Warnings that stand and may be ours, the worst first; nothing while there are none. */
export function Warnings() {
  const { t } = useTranslation('warning');
  const formats = useFormats();
  const now = useMinute();
  const all = useQueryOf('warning.standing', {}).value?.warnings ?? [];
  const ours = all.filter(({ relation, expires }) => relation.kind !== 'not-ours' && !isOverAt(expires, now));
  if (ours.length === 0) return null;
  return (
    <section aria-label={t('page')}>
      <SectionHead onRule fact={t('count', { count: ours.length })}>
        {t('page')}
      </SectionHead>
      <Ledger kind="list" columns={columns} label={t('page')}>
        {ours.slice(0, SHOWN).map(({ id, level, infos, identifier, expires }) => {
          const [info] = infos;
          const onset = info?.onset ?? null;
          return (
            <LedgerRow key={id}>
              <LedgerCell column="from">{onset === null ? '' : formats.dateTimeShort(onset, now)}</LedgerCell>
              <LedgerCell column="what">
                <WarningLevel level={level} />{' '}
                <PageLink className={styles.strongLink} page="warnings" params={{}}>
                  {info?.headline ?? info?.event ?? identifier}
                </PageLink>
              </LedgerCell>
              <LedgerCell column="until">
                {expires === null ? t('noEnd') : t('to', { to: formats.dateTimeShort(expires, now) })}
              </LedgerCell>
            </LedgerRow>
          );
        })}
      </Ledger>
    </section>
  );
}
