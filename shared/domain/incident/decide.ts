import type { Instant } from '../../kernel/time.ts';
import { decided, fact, refused, type Decision, type Moment } from '../fact.ts';
import { logFact, type KnownLog } from '../log/logFact.ts';
import { noticesDue, type KnownMatrix, type NoticeGround } from '../notice/due.ts';
import type { IncidentId, IncidentKind, IncidentType, KnownIncident, Level } from './incident.ts';

export const incidentRefusals = [
  'incident/not-found',
  'incident/closed',
  'incident/already-closed',
  'incident/not-closed',
  'incident/reason-missing',
  'incident/nothing-said',
] as const;
type Code = (typeof incidentRefusals)[number];

/** Refuses what needs an open incident when it is missing or closed. */
export function openIncident(incident: KnownIncident | null): Decision<never, Code> | null {
  if (incident === null) return refused('incident/not-found');
  if (incident.closedAt !== null) return refused('incident/closed');
  return null;
}

/** One key starts an incident; title, type and level are asked for afterwards. */
export function startIncident(
  input: { readonly kind: IncidentKind; readonly title?: string | undefined; readonly startedAt?: Instant | undefined },
  _known: null,
  moment: Moment,
): Decision<{ readonly incidentId: IncidentId }, Code> {
  const incidentId = moment.newId<'incident'>();
  const title = input.title?.trim() ?? '';
  return decided(
    { incidentId },
    fact('IncidentStarted', incidentId, incidentId, {
      kind: input.kind,
      startedAt: input.startedAt ?? moment.now,
      title: title === '' ? null : title,
    }),
  );
}

/**
 * Says what it is: title, type, level – any of them, at any time, also wrong the first time. A new level is logged, and
 * whom the notice matrix says to tell of an incident like that is asked for with a deadline (S0-03).
 */
export function describeIncident(
  input: {
    readonly incidentId: IncidentId;
    readonly title?: string | undefined;
    readonly type?: IncidentType | undefined;
    readonly level?: Level | undefined;
  },
  known: {
    readonly incident: KnownIncident | null;
    readonly log: KnownLog;
    readonly matrix: KnownMatrix;
    readonly ground: NoticeGround;
  },
  moment: Moment,
): Decision<null, Code> {
  if (known.incident === null) return refused('incident/not-found');
  const title = input.title?.trim();
  const said = {
    ...(title !== undefined && title !== '' ? { title } : {}),
    ...(input.type !== undefined ? { type: input.type } : {}),
    ...(input.level !== undefined ? { level: input.level } : {}),
  };
  if (Object.keys(said).length === 0) return refused('incident/nothing-said');
  const { type = known.ground.type, level = known.ground.level } = input;
  const isNew = type !== known.ground.type || level !== known.ground.level;
  const due =
    isNew && known.incident.closedAt === null
      ? noticesDue(known.matrix, { ...known.ground, type, level }, input.incidentId, moment)
      : [];
  const facts = [fact('IncidentDescribed', input.incidentId, input.incidentId, said), ...due];
  if (input.level === undefined || input.level === known.ground.level) return decided(null, ...facts);
  const entry = logFact(moment, known.log, input.incidentId, {
    kind: 'status',
    said: { code: 'incident-level', level: input.level },
  });
  return decided(null, ...facts, entry);
}

/** Closing needs nothing but a reason, and can be undone. */
export function closeIncident(
  input: { readonly incidentId: IncidentId; readonly reason: string },
  known: { readonly incident: KnownIncident | null; readonly log: KnownLog },
  moment: Moment,
): Decision<null, Code> {
  if (known.incident === null) return refused('incident/not-found');
  if (known.incident.closedAt !== null) return refused('incident/already-closed');
  const reason = input.reason.trim();
  if (reason === '') return refused('incident/reason-missing');
  return decided(
    null,
    logFact(moment, known.log, input.incidentId, { kind: 'status', said: { code: 'incident-closed', reason } }),
    fact('IncidentClosed', input.incidentId, input.incidentId, { reason }),
  );
}

/** Opens a closed incident again; the closing stays in the journal. */
export function reopenIncident(
  input: { readonly incidentId: IncidentId; readonly reason: string },
  known: { readonly incident: KnownIncident | null; readonly log: KnownLog },
  moment: Moment,
): Decision<null, Code> {
  if (known.incident === null) return refused('incident/not-found');
  if (known.incident.closedAt === null) return refused('incident/not-closed');
  const reason = input.reason.trim();
  if (reason === '') return refused('incident/reason-missing');
  return decided(
    null,
    fact('IncidentReopened', input.incidentId, input.incidentId, { reason }),
    logFact(moment, known.log, input.incidentId, { kind: 'status', said: { code: 'incident-reopened', reason } }),
  );
}
