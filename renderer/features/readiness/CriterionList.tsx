import { useTranslation } from 'react-i18next';
import { textOf } from '../../text/i18n.ts';
import { Ledger, LedgerCell, LedgerRow } from '../../ui/Ledger.tsx';
import type { LedgerColumns } from '../../ui/ledgerTracks.ts';
import { PageLink } from '../../ui/Navigation.tsx';
import { RuleMark } from '../../ui/RuleMark.tsx';
import { titleKey, type CriterionView } from './readinessView.ts';
import { useReason } from './useReason.ts';
import styles from './Readiness.module.css';

const columns: LedgerColumns = {
  left: [{ name: 'id', width: 80, kind: 'meta', end: true }],
  right: [
    { name: 'title', width: 'rest', kind: 'words' },
    { name: 'standing', width: 120, kind: 'meta' },
    { name: 'owner', width: 160, kind: 'meta', end: true, from: 'medium' },
  ],
};

/** One row per criterion: what it asks, why it stands as it does, and who answers for it. Enter opens it. */
export function CriterionList({ criteria, label }: { readonly criteria: readonly CriterionView[]; readonly label: string }) {
  return (
    <Ledger kind="list" columns={columns} label={label}>
      {criteria.map((one) => (
        <CriterionRow key={one.id} one={one} />
      ))}
    </Ledger>
  );
}

function CriterionRow({ one }: { readonly one: CriterionView }) {
  const { t } = useTranslation('readiness');
  const reason = useReason();
  const { id, standing, claimed, isOverclaimed, owner, reasons } = one;
  return (
    <LedgerRow
      isTall
      {...(standing === 'missing' || standing === 'partly' ? { mark: <RuleMark kind="exception" /> } : {})}
      data-criterion={id}
      data-standing={standing}
    >
      <LedgerCell column="id">{id}</LedgerCell>
      <LedgerCell column="title">
        <PageLink className={styles.link} page="criterion" params={{ criterionId: id }} data-row={id}>
          {textOf(`criterion:${titleKey(id)}` as 'criterion:title.GN-0', {})}
        </PageLink>
        <span className={styles.under}>{reasons.map(reason).join('. ')}</span>
      </LedgerCell>
      <LedgerCell column="standing">
        <span className={standing === 'met' ? undefined : styles.strong}>{t(`standing.${standing}`)}</span>
        {isOverclaimed && <span className={styles.under}>{t('saidAs', { standing: t(`standing.${claimed}`) })}</span>}
      </LedgerCell>
      <LedgerCell column="owner">{owner?.label ?? t('noOwner')}</LedgerCell>
    </LedgerRow>
  );
}
