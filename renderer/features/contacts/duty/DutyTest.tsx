import { useTranslation } from 'react-i18next';
import type { Instant } from '../../../../shared/kernel/time.ts';
import { useQueryOf } from '../../../api/useQueryOf.ts';
import { useMinute } from '../../../ui/clock.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Ledger, LedgerCell, LedgerRow } from '../../../ui/Ledger.tsx';
import type { LedgerColumns } from '../../../ui/ledgerTracks.ts';
import { Tag } from '../../../ui/Tag.tsx';
import { useFormats } from '../../../text/i18n.ts';
import styles from './Duty.module.css';

const columns: LedgerColumns = {
  left: [],
  right: [
    { name: 'role', width: 'rest', kind: 'words' },
    { name: 'state', width: 208 },
    { name: 'when', width: 400, kind: 'meta' },
  ],
};

/** Each role with when nobody can be reached for it; the worst first. */
export function DutyTest({ from, to }: { readonly from: Instant; readonly to: Instant }) {
  const { t } = useTranslation('duty');
  const formats = useFormats();
  const minute = useMinute();
  const { value, isLoading } = useQueryOf('duty.test', { from, to });
  const roles = value?.roles ?? [];
  if (roles.length === 0) return isLoading ? null : <EmptyState>{t('noRoles')}</EmptyState>;
  const stateOf = ({ gaps }: (typeof roles)[number]) =>
    gaps.some(({ kind }) => kind === 'nobody') ? 'nobody' : gaps.length > 0 ? 'unpromised' : 'covered';
  const rank = { nobody: 0, unpromised: 1, covered: 2 };
  const sorted = [...roles].sort((a, b) => rank[stateOf(a)] - rank[stateOf(b)]);
  const count = (state: 'nobody' | 'unpromised'): number => roles.filter((role) => stateOf(role) === state).length;
  const when = (at: Instant): string => formats.dateTimeShort(at, minute);
  return (
    <>
      <p className={styles.summary} role="status">
        {t('summary', { count: roles.length, nobody: count('nobody'), unpromised: count('unpromised') })}
      </p>
      <Ledger kind="list" columns={columns} label={t('test')}>
        {sorted.map((one) => {
          const state = stateOf(one);
          const worst = one.gaps.filter(({ kind }) => kind === state);
          return (
            <LedgerRow key={one.role.id}>
              <LedgerCell column="role">{one.role.title}</LedgerCell>
              <LedgerCell column="state">
                {state === 'covered' ? (
                  t('covered')
                ) : (
                  <Tag level={state === 'nobody' ? 'critical' : 'warning'}>{t(state)}</Tag>
                )}
              </LedgerCell>
              <LedgerCell column="when">
                {worst.map((gap) => (
                  <span key={gap.from} className={styles.line}>
                    {t('gap', { from: when(gap.from), to: when(gap.to) })}
                  </span>
                ))}
                {one.onDuty.map((duty) => (
                  <span key={duty.id} className={styles.line}>
                    {t('onDuty', { name: duty.person.name, from: when(duty.from), to: when(duty.to) })}
                  </span>
                ))}
              </LedgerCell>
            </LedgerRow>
          );
        })}
      </Ledger>
    </>
  );
}
