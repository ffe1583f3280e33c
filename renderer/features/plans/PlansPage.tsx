import { useTranslation } from 'react-i18next';
import { osloDay } from '../../../shared/kernel/osloDay.ts';
import type { QueryOutput } from '../../../shared/contract/api.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { useFormats } from '../../text/i18n.ts';
import { PrimaryButton } from '../../ui/Button.tsx';
import { useMinute } from '../../ui/clock.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useRunCommand } from '../../ui/keyboard/Commands.tsx';
import { Ledger, LedgerCell, LedgerRow } from '../../ui/Ledger.tsx';
import type { LedgerColumns } from '../../ui/ledgerTracks.ts';
import { PageLink } from '../../ui/Navigation.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { useInSightFirst } from '../../ui/useInSightFirst.ts';
import { usePlanSentence } from './usePlanSentence.ts';
import styles from './Plans.module.css';

const columns: LedgerColumns = {
  left: [{ name: 'version', width: 80, kind: 'number', end: true }],
  right: [
    { name: 'title', width: 'rest', kind: 'words' },
    { name: 'state', width: 280, kind: 'meta', from: 'medium' },
    { name: 'read', width: 120, kind: 'meta', from: 'wide' },
    { name: 'review', width: 312, kind: 'meta', end: true },
  ],
};

type Plan = QueryOutput<'plan.all'>['plans'][number];

/** Every plan with what is in force, who has read it, and when it is to be looked at again. */
export function PlansPage() {
  const { t } = useTranslation('plan');
  const run = useRunCommand();
  const { value, isLoading } = useQueryOf('plan.all', {});
  const plans = (value?.plans ?? []).filter(({ retired }) => !retired);
  const retired = (value?.plans ?? []).filter((plan) => plan.retired);
  const list = (label: string, shown: readonly Plan[]) => (
    <Ledger kind="list" columns={columns} label={label}>
      <PlanRows plans={shown} />
    </Ledger>
  );
  return (
    <div className={styles.page}>
      <div className={styles.bar}>
        <p className={styles.lead}>{plans.length > 0 && t('count', { count: plans.length })}</p>
        <PrimaryButton
          onClick={() => {
            run('plan.new');
          }}
        >
          {t('command.new')}
        </PrimaryButton>
      </div>
      {plans.length === 0 ? !isLoading && <EmptyState>{t('empty')}</EmptyState> : list(t('page'), plans)}
      {retired.length > 0 && (
        <>
          <SectionHead onRule>{t('retired')}</SectionHead>
          {list(t('retired'), retired)}
        </>
      )}
    </div>
  );
}

function PlanRows({ plans }: { readonly plans: readonly Plan[] }) {
  return useInSightFirst(plans).map((plan) => <PlanRow key={plan.id} plan={plan} />);
}

function PlanRow({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation('plan');
  const formats = useFormats();
  const sentence = usePlanSentence();
  const today = osloDay(useMinute());
  const { reading } = plan;
  return (
    <LedgerRow>
      <LedgerCell column="version">{t('version', { version: plan.approved ?? plan.version })}</LedgerCell>
      <LedgerCell column="title">
        <PageLink className={styles.link} page="plan" params={{ planId: plan.id }}>
          {plan.title}
        </PageLink>
        <span className={styles.under}>{t(`kind.${plan.kind}`)}</span>
      </LedgerCell>
      <LedgerCell column="state">
        {sentence(plan)}
        {plan.openComments > 0 && <span className={styles.under}>{t('openComments', { count: plan.openComments })}</span>}
      </LedgerCell>
      <LedgerCell column="read">{reading !== null && t('readBy', { read: reading.read, of: reading.of })}</LedgerCell>
      <LedgerCell column="review">
        {plan.reviewBy !== null &&
          !plan.retired &&
          (plan.reviewBy < today ? (
            <Tag level="warning">{t('overdue', { date: formats.calendarDay(plan.reviewBy) })}</Tag>
          ) : (
            t('review', { date: formats.calendarDay(plan.reviewBy) })
          ))}
      </LedgerCell>
    </LedgerRow>
  );
}
