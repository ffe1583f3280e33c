import type { QueryOutput } from '../../shared/contract/api.ts';
import type { CardContent, CardId, StepId } from '../../shared/domain/card/card.ts';
import type { CardRunId, KnownCardRun, StepState } from '../../shared/domain/cardRun/cardRun.ts';
import type { IncidentId, IncidentType } from '../../shared/domain/incident/incident.ts';
import { asId } from '../../shared/kernel/ids.ts';
import type { Instant } from '../../shared/kernel/time.ts';
import type { Reader } from '../store/database.ts';
import { allCards } from './cards.ts';

type CardRunView = QueryOutput<'cardRun.ofIncident'>['runs'][number];

interface RunRow {
  readonly id: string;
  readonly incident_id: string;
  readonly card_id: string;
  readonly version: number;
  readonly content: string;
  readonly started_at: Instant;
  readonly ended_at: Instant | null;
  readonly newest: number | null;
}

interface AnswerRow {
  readonly step_id: string;
  readonly kind: 'acknowledged' | 'not-applicable';
  readonly text: string;
  readonly at: Instant;
  readonly person: string | null;
  readonly initials: string | null;
  readonly name: string | null;
}

const SELECT = `SELECT r.*, s.ended_at,
    (SELECT version FROM card_version v WHERE v.card_id = r.card_id ORDER BY v.stamp DESC LIMIT 1) AS newest
  FROM card_run r LEFT JOIN card_run_state s ON s.id = r.id`;

function answersOf(read: Reader, runId: string): readonly AnswerRow[] {
  return read.all<AnswerRow>(
    `SELECT a.*, c.initials, c.name FROM card_answer a LEFT JOIN contact c ON c.id = a.person
     WHERE a.run_id = ? AND a.kind IS NOT NULL`,
    runId,
  );
}

function confirmedOf(read: Reader, runId: string): number[] {
  return read
    .all<{ pause_point: number }>('SELECT pause_point FROM card_confirmed WHERE run_id = ? ORDER BY pause_point', runId)
    .map((row) => row.pause_point);
}

function openedOf(read: Reader, runId: string): StepId[] {
  return read
    .all<{ step_id: string }>('SELECT step_id FROM card_opened WHERE run_id = ? ORDER BY step_id', runId)
    .map((row) => asId<'step'>(row.step_id));
}

interface FollowerRow {
  readonly person: string;
  readonly name: string | null;
  readonly initials: string | null;
  readonly steps: string;
  readonly at: Instant;
}

function followersOf(read: Reader, runId: string): CardRunView['followers'] {
  const rows = read.all<FollowerRow>(
    `SELECT f.*, c.name, c.initials FROM card_follower f LEFT JOIN contact c ON c.id = f.person
     WHERE f.run_id = ? AND f.steps IS NOT NULL ORDER BY c.sort_key, f.person`,
    runId,
  );
  return rows.map(({ person, name, initials, steps, at }) => ({
    person: { id: asId<'contact'>(person), name, initials: initials ?? '' },
    steps: JSON.parse(steps) as StepId[],
    at,
  }));
}

function toView(read: Reader, row: RunRow): CardRunView {
  return {
    id: asId(row.id),
    incidentId: asId(row.incident_id),
    cardId: asId(row.card_id),
    version: row.version,
    outdated: row.newest !== null && row.newest > row.version,
    content: JSON.parse(row.content) as CardContent,
    startedAt: row.started_at,
    endedAt: row.ended_at,
    answers: Object.fromEntries(
      answersOf(read, row.id).map(({ step_id: stepId, kind, text, at, initials, name }) => [
        stepId,
        { kind, text, at, by: { initials: initials ?? '', name } },
      ]),
    ),
    confirmed: confirmedOf(read, row.id),
    opened: openedOf(read, row.id),
    followers: followersOf(read, row.id),
  };
}

/** The cards that are tied to the risk an exercise is made of: what one would do if it happened (S1-03). */
function meantFor(read: Reader, incidentId: IncidentId): ReadonlySet<string> {
  const rows = read.all<{ card_id: string }>(
    `SELECT t.card_id FROM exercise e JOIN hazard_event_card t ON t.event_id = json_extract(e.basis, '$.id') AND t.tied = 1
     JOIN card c ON c.id = t.card_id AND c.retired = 0
     WHERE e.incident_id = ? AND json_extract(e.basis, '$.kind') = 'hazardEvent'`,
    incidentId,
  );
  return new Set(rows.map(({ card_id: cardId }) => cardId));
}

/** Cards in use in an incident, oldest first, and all cards with those that fit its type first. */
export function cardRunsOf(read: Reader, incidentId: IncidentId): QueryOutput<'cardRun.ofIncident'> {
  const rows = read.all<RunRow>(`${SELECT} WHERE r.incident_id = ? ORDER BY r.ordering`, incidentId);
  const type = read.one<{ type: IncidentType }>('SELECT type FROM incident WHERE id = ?', incidentId)?.type ?? 'unknown';
  const cards = allCards(read).cards.filter((card) => !card.retired);
  const meant = meantFor(read, incidentId);
  const isMade = type !== 'unknown' && cards.some(({ content }) => content.incidentTypes.includes(type));
  const asked = isMade ? type : 'unknown';
  const fitting = cards.map((card) => ({ card, fits: meant.has(card.id) || card.content.incidentTypes.includes(asked) }));
  const place = ({ card, fits }: (typeof fitting)[number]): number => (meant.has(card.id) ? 0 : fits ? 1 : 2);
  return {
    generic: !isMade && meant.size === 0,
    runs: rows.map((row) => toView(read, row)),
    cards: fitting.sort((one, other) => place(one) - place(other)),
  };
}

/** What the rules need to know of a run; null when there is none of that id. */
export function knownCardRun(read: Reader, runId: CardRunId): KnownCardRun | null {
  const row = read.one<RunRow>(`${SELECT} WHERE r.id = ?`, runId);
  if (row === undefined) return null;
  const steps = answersOf(read, runId).map(({ step_id: stepId, kind, text, at, person }): [StepId, StepState] => [
    asId(stepId),
    kind === 'acknowledged' ? { kind, value: text, at, person } : { kind, reason: text, at, person },
  ]);
  return {
    id: runId,
    incidentId: asId(row.incident_id),
    cardId: asId(row.card_id),
    version: row.version,
    content: JSON.parse(row.content) as CardContent,
    endedAt: row.ended_at,
    steps: new Map(steps),
    confirmed: new Set(confirmedOf(read, runId)),
    opened: new Set(openedOf(read, runId)),
  };
}

/** The run of a card that is under way in an incident, if any. */
export function runningCard(read: Reader, incidentId: IncidentId, cardId: CardId): CardRunId | null {
  const row = read.one<{ id: string }>(
    `SELECT r.id FROM card_run r LEFT JOIN card_run_state s ON s.id = r.id
     WHERE r.incident_id = ? AND r.card_id = ? AND s.ended_at IS NULL`,
    incidentId,
    cardId,
  );
  return row === undefined ? null : asId(row.id);
}

/** A threat to people on the place has been chosen in this incident: by its type, or by a card to lock in that is in use. */
export function isThreatChosen(read: Reader, incidentId: IncidentId): boolean {
  const row = read.one(
    `SELECT 1 FROM incident WHERE id = ? AND type = 'threat-violence'
     UNION ALL
     SELECT 1 FROM card_run r LEFT JOIN card_run_state s ON s.id = r.id
     WHERE r.incident_id = ? AND s.ended_at IS NULL AND json_extract(r.content, '$.purpose') = 'lockdown' LIMIT 1`,
    incidentId,
    incidentId,
  );
  return row !== undefined;
}
