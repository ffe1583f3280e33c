import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../shared/contract/api.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { useFormats } from '../../text/i18n.ts';
import { PlainButton, PrimaryButton } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { InlineProblem } from '../../ui/InlineProblem.tsx';
import { useRunCommand } from '../../ui/keyboard/Commands.tsx';
import { Ledger, LedgerCell, LedgerRow } from '../../ui/Ledger.tsx';
import type { LedgerColumns } from '../../ui/ledgerTracks.ts';
import { PageLink } from '../../ui/Navigation.tsx';
import { RowActs, RowButton } from '../../ui/RowButton.tsx';
import { useScreen } from '../../ui/screen.tsx';
import { useRows } from '../../ui/useRows.ts';
import { SmallIncidentDialog } from './SmallIncidentDialog.tsx';
import { useSmallIncidentActions } from './useSmallIncidentActions.ts';
import styles from './Incidents.module.css';

const columns: LedgerColumns = {
  left: [{ name: 'day', width: 80, kind: 'time', end: true }],
  right: [
    { name: 'what', width: 'rest', kind: 'words' },
    { name: 'done', width: 360, kind: 'words', from: 'medium' },
    { name: 'acts', width: 184, end: true },
  ],
};

type SmallIncident = QueryOutput<'smallIncident.all'>['incidents'][number];

/** Small everyday incidents: what happened, where, what was done; each can still be evaluated, or raised to a full one. */
export function SmallIncidentsPage() {
  const { t } = useTranslation('smallIncident');
  const run = useRunCommand();
  const { value, isLoading } = useQueryOf('smallIncident.all', {});
  const incidents = value?.incidents ?? [];
  const { problem, raise, remove } = useSmallIncidentActions();
  const [changing, setChanging] = useState<SmallIncident | null>(null);
  const on = (act: (incident: SmallIncident) => void) => (id: string) => {
    const incident = incidents.find((one) => one.id === id);
    if (incident !== undefined) act(incident);
  };
  const rows = useRows({
    'smallIncident.raise': on(raise),
    'smallIncident.change': on(setChanging),
    'smallIncident.remove': on(remove),
  });
  useScreen({
    keys: [
      { keys: 'H', does: t('keys.raise') },
      { keys: 'E', does: t('keys.change') },
      { keys: 'T', does: t('keys.remove') },
    ],
  });
  return (
    <div className={styles.page}>
      <div className={styles.door}>
        <PrimaryButton
          keys="Ctrl+Shift+J"
          onClick={() => {
            run('smallIncident.note');
          }}
        >
          {t('note')}
        </PrimaryButton>
      </div>
      {problem !== null && (
        <div className={styles.door}>
          <InlineProblem problem={problem} />
        </div>
      )}
      {incidents.length === 0 && !isLoading ? (
        <EmptyState example={t('example')}>{t('empty')}</EmptyState>
      ) : (
        <Ledger kind="list" columns={columns} label={t('page')} {...rows}>
          {incidents.map((incident) => (
            <Row key={incident.id} incident={incident} onRaise={raise} onChange={setChanging} />
          ))}
        </Ledger>
      )}
      {changing !== null && (
        <SmallIncidentDialog
          incident={changing}
          onClose={() => {
            setChanging(null);
          }}
        />
      )}
    </div>
  );
}

interface RowProps {
  readonly incident: SmallIncident;
  readonly onRaise: (incident: SmallIncident) => void;
  readonly onChange: (incident: SmallIncident) => void;
}

function Row({ incident, onRaise, onChange }: RowProps) {
  const { t } = useTranslation('smallIncident');
  const formats = useFormats();
  const { id: incidentId, what, place, done, occurredAt, by, evaluationId } = incident;
  return (
    <LedgerRow isTall>
      <LedgerCell column="day">{formats.dayMonth(occurredAt)}</LedgerCell>
      <LedgerCell column="what">
        <RowButton
          row={incidentId}
          onClick={() => {
            onChange(incident);
          }}
        >
          {what}
        </RowButton>
        <span className={styles.ways}>
          <span>{[place, formats.clock(occurredAt), by].filter((part) => part !== '').join(' · ')}</span>
          <PageLink page="incident.log" params={{ incidentId }}>
            {t('log')}
          </PageLink>
          <PageLink page="incident.staffCare" params={{ incidentId }}>
            {t('follow')}
          </PageLink>
          {evaluationId === null ? (
            <PageLink page="evaluation.new" params={{ incidentId }}>
              {t('evaluate')}
            </PageLink>
          ) : (
            <PageLink page="evaluation" params={{ evaluationId }}>
              {t('evaluated')}
            </PageLink>
          )}
        </span>
      </LedgerCell>
      <LedgerCell column="done">{done}</LedgerCell>
      <RowActs>
        <PlainButton
          size="small"
          onClick={() => {
            onRaise(incident);
          }}
        >
          {t('raise')}
        </PlainButton>
      </RowActs>
    </LedgerRow>
  );
}
