import type { QueryOutput } from '../../shared/contract/api.ts';
import { decisionsOf } from '../../shared/domain/decision/decisionsOf.ts';
import { goalsOf } from '../../shared/domain/goal/goalsOf.ts';
import type { IncidentId } from '../../shared/domain/incident/incident.ts';
import { rhythmOf } from '../../shared/domain/meeting/meetingsOf.ts';
import { statementsOf } from '../../shared/domain/situation/statementsOf.ts';
import { withoutPeople } from '../../shared/domain/wall/withoutPeople.ts';
import type { Reader } from '../store/database.ts';
import { oneIncident } from './incidents.ts';
import { pictureFactsOf } from './pictureFacts.ts';

/** As many as a room can hold in its head; the rest are on the laptop. */
const DECISIONS_SHOWN = 3;

export function wallOf(read: Reader, incidentId: IncidentId): QueryOutput<'wall.incident'> {
  const { incident } = oneIncident(read, incidentId);
  if (incident === null) return { wall: null };
  const { kind, title, level, startedAt, closedAt } = incident;
  const facts = pictureFactsOf(read, incidentId, ['situation', 'goal', 'decision', 'meeting']);
  const plain = withoutPeople(namesOfPeople(read));
  const statements = statementsOf(facts).flatMap(({ last, fields }) => {
    const { certainty, severity, text, bestBefore, retired } = fields;
    return retired ? [] : [{ certainty, severity, text: plain(text), at: last.recordedAt, bestBefore }];
  });
  const goals = goalsOf(facts).flatMap(({ fields: { number, text, deadline, state } }) =>
    state === 'active' ? [{ number, text: plain(text), deadline }] : [],
  );
  const decisions = decisionsOf(facts)
    .filter(({ fields, replacedBy }) => !fields.withdrawn && replacedBy.length === 0)
    .map(({ fields: { number, what, occurredAt: at } }) => ({ number, what: plain(what), at }))
    .sort((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0))
    .slice(0, DECISIONS_SHOWN);
  const { nextMeetingAt, nextReportAt } = rhythmOf(facts);
  const shownTitle = title === null ? null : plain(title);
  return {
    wall: { kind, title: shownTitle, level, startedAt, closedAt, statements, goals, decisions, nextMeetingAt, nextReportAt },
  };
}

export function runningForWall(read: Reader): QueryOutput<'wall.running'> {
  const row = read.one<{ id: IncidentId }>(
    `SELECT id FROM incident WHERE kind IS NOT NULL AND closed_at IS NULL
     ORDER BY kind = 'real' DESC, started_at DESC, id DESC LIMIT 1`,
  );
  return { incidentId: row?.id ?? null };
}

/** People only: a duty or an office is no person, and its name belongs on the wall. */
function namesOfPeople(read: Reader): readonly string[] {
  return read
    .all<{ name: string }>("SELECT name FROM contact WHERE coalesce(kind, 'person') = 'person' AND name IS NOT NULL")
    .map(({ name }) => name);
}
