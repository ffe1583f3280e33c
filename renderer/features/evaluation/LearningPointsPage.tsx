import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { CheckField } from '../../ui/Field.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Ledger, LedgerCell, LedgerRow } from '../../ui/Ledger.tsx';
import type { LedgerColumns } from '../../ui/ledgerTracks.ts';
import { PageLink, useNavigation, useParam } from '../../ui/Navigation.tsx';
import { RuleMark } from '../../ui/RuleMark.tsx';
import { useFormats } from '../../text/i18n.ts';
import { startOfDay } from '../../text/readTime.ts';
import type { LearningPointView } from './evaluationView.ts';
import { LearningPointDetail } from './LearningPointDetail.tsx';
import styles from './Evaluation.module.css';

const columns: LedgerColumns = {
  left: [{ name: 'due', width: 80, kind: 'meta', end: true }],
  right: [
    { name: 'text', width: 'rest', kind: 'words' },
    { name: 'target', width: 256, kind: 'meta', from: 'medium' },
    { name: 'owner', width: 176, kind: 'meta' },
    { name: 'state', width: 168, kind: 'meta', end: true },
  ],
};

/** Everything that was learnt and is to be changed; one open beside the list. */
export function LearningPointsPage() {
  const { t } = useTranslation('evaluation');
  const { go } = useNavigation();
  const openId = useParam('learningPointId');
  const [withClosed, setWithClosed] = useState(false);
  const { value, isLoading } = useQueryOf('learningPoint.all', { closed: true });
  const all = value?.learningPoints ?? [];
  const shown = all.filter(({ closed }) => withClosed || closed === null);
  const open = all.find(({ id }) => id === openId) ?? null;
  return (
    <div className={styles.page}>
      <div className={styles.filter}>
        <CheckField label={t('learning.showClosed')} isChecked={withClosed} onChange={setWithClosed} />
      </div>
      {shown.length === 0 && !isLoading ? (
        <EmptyState>{t('learning.emptyOpen')}</EmptyState>
      ) : (
        <Ledger kind="list" columns={columns} label={t('learningPage')}>
          {shown.map((point) => (
            <Row key={point.id} point={point} isSelected={point.id === openId} />
          ))}
        </Ledger>
      )}
      {open !== null && (
        <LearningPointDetail
          point={open}
          onClose={() => {
            go('learningPoints');
          }}
        />
      )}
    </div>
  );
}

function Row({ point, isSelected }: { readonly point: LearningPointView; readonly isSelected: boolean }) {
  const { t } = useTranslation('evaluation');
  const words = useTranslation('learning').t;
  const formats = useFormats();
  const { id, text, target, owner, dueOn, overdue, state, closed } = point;
  return (
    <LedgerRow
      isSelected={isSelected}
      {...(overdue ? { mark: <RuleMark kind="exception" /> } : closed !== null ? { mark: <RuleMark kind="done" /> } : {})}
    >
      <LedgerCell column="due">
        {formats.dayMonth(startOfDay(dueOn))}
        {overdue && <span className="beredt-hidden"> {t('learning.overdue')}</span>}
      </LedgerCell>
      <LedgerCell column="text">
        <PageLink className={styles.link} page="learningPoint" params={{ learningPointId: id }}>
          {text}
        </PageLink>
      </LedgerCell>
      <LedgerCell column="target">
        {words(`target.${target.kind}`)}: {target.description}
      </LedgerCell>
      <LedgerCell column="owner">{owner.label}</LedgerCell>
      <LedgerCell column="state">
        {closed === null ? words(`step.${state}`) : t(closed.how === 'verified' ? 'learning.verified' : 'learning.rejected')}
      </LedgerCell>
    </LedgerRow>
  );
}
