import type { QueryOutput } from '../../shared/contract/api.ts';
import type { IncidentId } from '../../shared/domain/incident/incident.ts';
import type { ImprovisedSource, ImprovisedStepId, KnownImprovisedStep } from '../../shared/domain/improvised/improvised.ts';
import { asId } from '../../shared/kernel/ids.ts';
import type { Instant } from '../../shared/kernel/time.ts';
import type { Reader } from '../store/database.ts';

interface StepRow {
  readonly id: string;
  readonly incident_id: string;
  readonly text: string;
  readonly role_id: string | null;
  readonly title: string | null;
  readonly source_kind: ImprovisedSource['kind'] | null;
  readonly source_id: string | null;
  readonly source_after: string | null;
  readonly card: string | null;
  readonly marked_at: Instant;
  readonly initials: string | null;
  readonly removed: number;
}

interface DraftRow {
  readonly card_id: string;
  readonly title: string;
  readonly steps: number;
  readonly drafted_at: Instant;
}

const STEPS = `SELECT s.*, r.title, c.initials, json_extract(u.content, '$.title') AS card
  FROM improvised_step s LEFT JOIN role r ON r.id = s.role_id LEFT JOIN contact c ON c.id = s.person
  LEFT JOIN card_run u ON s.source_kind = 'cardRun' AND u.id = s.source_id
  WHERE s.text IS NOT NULL AND s.incident_id = ? ORDER BY s.ordering`;

const sourceOf = ({ source_kind: kind, source_id: id, source_after: after }: StepRow): ImprovisedSource | null =>
  kind === null || id === null ? null : { kind, id, ...(after === null ? {} : { after: asId<'step'>(after) }) };

/** The incident's improvised steps in the order they were marked, those taken off too. */
export function knownImprovisedSteps(read: Reader, incidentId: IncidentId): readonly KnownImprovisedStep[] {
  return read.all<StepRow>(STEPS, incidentId).map((row) => ({
    id: asId(row.id),
    incidentId,
    text: row.text,
    roleId: row.role_id === null ? null : asId(row.role_id),
    source: sourceOf(row),
    removed: row.removed === 1,
  }));
}

/** The incident a step was marked in; null when there is no step of that id. */
export function incidentOfImprovised(read: Reader, stepId: ImprovisedStepId): IncidentId | null {
  const row = read.one<{ incident_id: string | null }>('SELECT incident_id FROM improvised_step WHERE id = ?', stepId);
  return row?.incident_id === undefined || row.incident_id === null ? null : asId(row.incident_id);
}

/** What was improvised, and the card drafts made of it; see the contract. */
export function improvisedOfIncident(read: Reader, incidentId: IncidentId): QueryOutput<'improvised.ofIncident'> {
  const rows = read.all<StepRow>(STEPS, incidentId).filter(({ removed }) => removed === 0);
  const drafts = read.all<DraftRow>('SELECT * FROM improvised_draft WHERE incident_id = ? ORDER BY ordering', incidentId);
  return {
    steps: rows.map((row) => ({
      id: asId(row.id),
      text: row.text,
      role: row.role_id === null ? null : { id: asId(row.role_id), title: row.title ?? '' },
      source: sourceOf(row),
      card: row.card,
      markedAt: row.marked_at,
      initials: row.initials ?? '',
    })),
    drafts: drafts.map((row) => ({ cardId: asId(row.card_id), title: row.title, steps: row.steps, at: row.drafted_at })),
  };
}
