import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asId } from '../../../shared/kernel/ids.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { useFormats } from '../../text/i18n.ts';
import { PrimaryButton } from '../../ui/Button.tsx';
import { useMinute } from '../../ui/clock.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useRunCommand } from '../../ui/keyboard/Commands.tsx';
import { Ledger, LedgerCell, LedgerRow } from '../../ui/Ledger.tsx';
import type { LedgerColumns } from '../../ui/ledgerTracks.ts';
import { PageLink, useParam } from '../../ui/Navigation.tsx';
import { RuleMark } from '../../ui/RuleMark.tsx';
import { useScreen } from '../../ui/screen.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { useRows } from '../../ui/useRows.ts';
import { CorrectDialog } from './CorrectDialog.tsx';
import type { DecisionView } from './decisionForm.ts';
import { DecisionNotes } from './DecisionNotes.tsx';
import { WithdrawDialog } from './WithdrawDialog.tsx';
import styles from './Decision.module.css';

const columns: LedgerColumns = {
  left: [
    { name: 'number', width: 96, kind: 'number' },
    { name: 'time', width: 108, kind: 'time', end: true },
    { name: 'gap', width: 12 },
  ],
  right: [
    { name: 'what', width: 'rest', kind: 'words' },
    { name: 'who', width: 112, kind: 'meta', end: true },
  ],
};

/** Every decision of the incident, newest first; a row opens it with what was known then. */
export function DecisionsPage() {
  const { t } = useTranslation('decision');
  const incidentId = asId<'incident'>(useParam('incidentId'));
  const run = useRunCommand();
  const { value, isLoading } = useQueryOf('decision.all', { incidentId });
  const isOpen = useQueryOf('incident.one', { incidentId }).value?.incident?.closedAt === null;
  const [correcting, setCorrecting] = useState<DecisionView | null>(null);
  const [withdrawing, setWithdrawing] = useState<DecisionView | null>(null);
  const decisions = value?.decisions ?? [];
  const on = (act: (decision: DecisionView) => void) => (id: string) => {
    const decision = decisions.find((one) => one.id === id);
    if (decision !== undefined && isOpen && decision.withdrawn === null) act(decision);
  };
  const rows = useRows({ 'decision.correct': on(setCorrecting), 'decision.withdraw': on(setWithdrawing) });
  useScreen({
    keys: [
      { keys: 'Ctrl+D', does: t('record') },
      { keys: 'Enter', does: t('keys.open') },
      { keys: 'E', does: t('keys.correct') },
      { keys: 'T', does: t('keys.withdraw') },
    ],
  });
  return (
    <div className={styles.page} data-pane="page">
      <SectionHead onRule fact={t('count', { count: decisions.length })}>
        {t('page')}
      </SectionHead>
      {decisions.length === 0 && !isLoading && <EmptyState example={t('example')}>{t('empty')}</EmptyState>}
      {decisions.length > 0 && (
        <Ledger kind="list" columns={columns} label={t('page')} {...rows}>
          {[...decisions].reverse().map((decision) => (
            <Row key={decision.id} decision={decision} all={decisions} />
          ))}
        </Ledger>
      )}
      {isOpen && (
        <div className={styles.words}>
          <PrimaryButton keys="Ctrl+D" onClick={() => run('decision.record')}>
            {t('record')}
          </PrimaryButton>
        </div>
      )}
      {correcting !== null && (
        <CorrectDialog
          decision={correcting}
          onClose={() => {
            setCorrecting(null);
          }}
        />
      )}
      {withdrawing !== null && (
        <WithdrawDialog
          decision={withdrawing}
          onClose={() => {
            setWithdrawing(null);
          }}
        />
      )}
    </div>
  );
}

function Row({ decision, all }: { readonly decision: DecisionView; readonly all: readonly DecisionView[] }) {
  const { t } = useTranslation('decision');
  const formats = useFormats();
  const now = useMinute();
  const { incidentId, id, number, what, because, withdrawn, occurredAt } = decision;
  return (
    <LedgerRow isTall mark={<RuleMark kind="decision" />}>
      <LedgerCell column="number">{number}</LedgerCell>
      <LedgerCell column="time">{formats.dateTimeShort(occurredAt, now)}</LedgerCell>
      <LedgerCell column="what">
        <PageLink
          className={styles.what}
          data-row={id}
          page="incident.decision"
          params={{ incidentId, decisionId: id }}
        >
          {withdrawn === null ? what : <del>{what}</del>}
        </PageLink>
        {because !== null && <span className={styles.because}>{t('becauseIs', { because })}</span>}
        <DecisionNotes decision={decision} all={all} />
      </LedgerCell>
      <LedgerCell column="who">{decision.decidedBy?.label ?? decision.born.by.initials}</LedgerCell>
    </LedgerRow>
  );
}
