import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../shared/contract/api.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { useMinute } from '../../ui/clock.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Ledger, LedgerCell, LedgerRow } from '../../ui/Ledger.tsx';
import type { LedgerColumns } from '../../ui/ledgerTracks.ts';
import { PageLink } from '../../ui/Navigation.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { useFormats } from '../../text/i18n.ts';
import styles from './Plans.module.css';

const columns: LedgerColumns = {
  left: [{ name: 'version', width: 64, kind: 'number', end: true }],
  right: [
    { name: 'title', width: 'rest', kind: 'words' },
    { name: 'state', width: 360, kind: 'meta', from: 'medium' },
    { name: 'review', width: 240, kind: 'meta', end: true },
  ],
};

type Plan = QueryOutput<'plan.all'>['plans'][number];

/** Every plan with what is in force and when it is to be looked at again. */
export function PlansPage() {
  const { t } = useTranslation('plan');
  const { value, isLoading } = useQueryOf('plan.all', {});
  const plans = value?.plans ?? [];
  if (plans.length === 0) return isLoading ? null : <EmptyState>{t('empty')}</EmptyState>;
  return (
    <Ledger kind="list" columns={columns} label={t('page')}>
      {plans.map((plan) => (
        <PlanRow key={plan.id} plan={plan} />
      ))}
    </Ledger>
  );
}

function PlanRow({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation('plan');
  const formats = useFormats();
  const today = useMinute().slice(0, 10);
  return (
    <LedgerRow>
      <LedgerCell column="version">{plan.approved ?? plan.version}</LedgerCell>
      <LedgerCell column="title">
        <PageLink className={styles.link} page="plan" params={{ planId: plan.id }}>
          {plan.title}
        </PageLink>
        <span className={styles.under}>{t(`kind.${plan.kind}`)}</span>
      </LedgerCell>
      <LedgerCell column="state">
        {plan.approvedOn === null
          ? t('draft', { version: plan.version })
          : t('inForce', { date: formats.calendarDay(plan.approvedOn), by: plan.approvedBy ?? '' })}
      </LedgerCell>
      <LedgerCell column="review">
        {plan.reviewBy !== null &&
          (plan.reviewBy < today ? (
            <Tag level="warning">{t('overdue', { date: formats.calendarDay(plan.reviewBy) })}</Tag>
          ) : (
            t('review', { date: formats.calendarDay(plan.reviewBy) })
          ))}
      </LedgerCell>
    </LedgerRow>
  );
}
