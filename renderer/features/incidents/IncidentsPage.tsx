import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../shared/contract/api.ts';
import type { IncidentKind } from '../../../shared/domain/incident/incident.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PrimaryButton } from '../../ui/Button.tsx';
import { Ledger, LedgerCell, LedgerRow } from '../../ui/Ledger.tsx';
import type { LedgerColumns } from '../../ui/ledgerTracks.ts';
import { PageLink } from '../../ui/Navigation.tsx';
import { useRunCommand } from '../../ui/keyboard/Commands.tsx';
import { useFormats } from '../../text/i18n.ts';
import styles from './Incidents.module.css';

const columns: LedgerColumns = {
  left: [{ name: 'started', width: 80, kind: 'time', end: true }],
  right: [
    { name: 'title', width: 'rest', kind: 'words' },
    { name: 'type', width: 200, kind: 'meta', from: 'medium' },
    { name: 'level', width: 96, kind: 'meta', from: 'medium' },
    { name: 'entries', width: 128, kind: 'meta', end: true },
    { name: 'state', width: 216, kind: 'meta', end: true },
  ],
};

type Incident = QueryOutput<'incident.all'>['incidents'][number];

/** Every incident there has been; a row opens its log. */
export function IncidentsPage() {
  return <ListOf kind="real" />;
}

/** The same for exercises, kept apart so that they are never mistaken for the real thing. */
export function ExercisesPage() {
  return <ListOf kind="exercise" />;
}

function ListOf({ kind }: { readonly kind: IncidentKind }) {
  const { t } = useTranslation('incident');
  const run = useRunCommand();
  const { value, isLoading } = useQueryOf('incident.all', {});
  const incidents = (value?.incidents ?? []).filter((incident) => incident.kind === kind && !incident.isSmall);
  const command = kind === 'real' ? 'incident.start' : 'incident.startExercise';
  return (
    <div className={styles.page}>
      <div className={styles.door}>
        <PrimaryButton
          keys={kind === 'real' ? 'Ctrl+Shift+H' : 'Ctrl+Shift+E'}
          onClick={() => {
            run(command);
          }}
        >
          {kind === 'real' ? t('start') : t('startExercise')}
        </PrimaryButton>
      </div>
      {incidents.length === 0 && !isLoading ? (
        <EmptyState>{kind === 'real' ? t('empty') : t('emptyExercises')}</EmptyState>
      ) : (
        <Ledger kind="list" columns={columns} label={kind === 'real' ? t('listPage') : t('exercisesPage')}>
          {incidents.map((incident) => (
            <Row key={incident.id} incident={incident} />
          ))}
        </Ledger>
      )}
    </div>
  );
}

function Row({ incident }: { readonly incident: Incident }) {
  const { t } = useTranslation('incident');
  const shell = useTranslation('shell').t;
  const formats = useFormats();
  const when = formats.dateTime(incident.startedAt);
  const unnamed = incident.kind === 'exercise' ? shell('unnamedExercise', { when }) : shell('unnamedIncident', { when });
  return (
    <LedgerRow inExercise={incident.kind === 'exercise'}>
      <LedgerCell column="started">{formats.dayMonth(incident.startedAt)}</LedgerCell>
      <LedgerCell column="title">
        <PageLink className={styles.title} page="incident.log" params={{ incidentId: incident.id }}>
          {incident.title ?? unnamed}
        </PageLink>
      </LedgerCell>
      <LedgerCell column="type">{t(`type.${incident.type}`)}</LedgerCell>
      <LedgerCell column="level">{incident.level === null ? '' : t('level', { level: incident.level })}</LedgerCell>
      <LedgerCell column="entries">{t('entries', { count: incident.entries })}</LedgerCell>
      <LedgerCell column="state">
        {incident.closedAt === null ? <strong>{t('open')}</strong> : t('closedAt', { when: formats.dateTime(incident.closedAt) })}
      </LedgerCell>
    </LedgerRow>
  );
}
