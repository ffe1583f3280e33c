import { useTranslation } from 'react-i18next';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { useFormats } from '../../text/i18n.ts';
import { sameOsloDay } from '../../../shared/kernel/oslo.ts';
import { useMinute } from '../../ui/clock.ts';
import { Ledger, LedgerCell, LedgerRow } from '../../ui/Ledger.tsx';
import type { LedgerColumns } from '../../ui/ledgerTracks.ts';
import { useNavigation } from '../../ui/Navigation.tsx';
import { RowButton } from '../../ui/RowButton.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { useRows } from '../../ui/useRows.ts';
import styles from './Alerting.module.css';

const columns: LedgerColumns = {
  left: [{ name: 'when', width: 80, kind: 'meta', end: true }],
  right: [
    { name: 'title', width: 'rest', kind: 'words' },
    { name: 'result', width: 264, kind: 'meta' },
    { name: 'time', width: 120, kind: 'meta', end: true, from: 'medium' },
  ],
};

/** Every drill, newest first: which list, who was reached, how long it took. */
export function DrillSection() {
  const { t } = useTranslation('callDrill');
  const formats = useFormats();
  const now = useMinute();
  const { go } = useNavigation();
  const drills = useQueryOf('callDrill.all', {}).value?.drills ?? [];
  const rows = useRows({});
  if (drills.length === 0) return null;
  return (
    <section aria-label={t('drills')}>
      <SectionHead onRule>{t('drills')}</SectionHead>
      <Ledger kind="list" columns={columns} label={t('drills')} onFocus={rows.onFocus} onKeyDown={rows.onKeyDown}>
        {drills.map(({ id, listTitle, startedAt, finishedAt, progress, totalMs }) => (
          <LedgerRow key={id} isTall inExercise>
            <LedgerCell column="when">{sameOsloDay(startedAt, now) ? formats.clock(startedAt) : formats.dayMonth(startedAt)}</LedgerCell>
            <LedgerCell column="title">
              <RowButton
                row={id}
                onClick={() => {
                  go('callDrill', { drillId: id });
                }}
              >
                <span className={styles.name}>{listTitle}</span>
                <span className={styles.second}>
                  {t('exercise')}
                  {finishedAt === null && `, ${t('running')}`}
                </span>
              </RowButton>
            </LedgerCell>
            <LedgerCell column="result">{t('progress', { answered: progress.answered, rows: progress.rows })}</LedgerCell>
            <LedgerCell column="time">{totalMs === null ? '' : formats.stopwatch(totalMs)}</LedgerCell>
          </LedgerRow>
        ))}
      </Ledger>
    </section>
  );
}
