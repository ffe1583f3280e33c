import { decided, fact, refused, type Decision, type Moment } from '../fact.ts';
import { logFact, type KnownLog } from '../log/logFact.ts';
import type { IncidentId, KnownIncident } from './incident.ts';

export const incidentLinkRefusals = [
  'incident/same',
  'incident/kinds-differ',
  'incident/already-linked',
  'incident/not-linked',
] as const;
type Code =
  | (typeof incidentLinkRefusals)[number]
  | 'incident/not-found'
  | 'incident/closed'
  | 'incident/reason-missing';

/** One side of a link. */
interface KnownSide {
  readonly incident: KnownIncident | null;
  readonly title: string | null;
  readonly log: KnownLog;
}

/** What is known of the two incidents, and whether they are linked. */
export interface KnownLink {
  readonly one: KnownSide;
  readonly other: KnownSide;
  readonly isLinked: boolean;
}

type Both = { readonly ok: true } | Extract<Decision<never, Code>, { ok: false }>;

/** Both must be open, since both logs are told; an exercise is never tied to what is real. */
function bothOpen({ one, other }: KnownLink): Both {
  if (one.incident === null || other.incident === null) return refused('incident/not-found');
  if (one.incident.id === other.incident.id) return refused('incident/same');
  if (one.incident.closedAt !== null || other.incident.closedAt !== null) return refused('incident/closed');
  if (one.incident.kind !== other.incident.kind) return refused('incident/kinds-differ');
  return { ok: true };
}

/** Ties two incidents that belong together, and says why; each log gets its line. */
export function linkIncidents(
  input: { readonly incidentId: IncidentId; readonly otherId: IncidentId; readonly reason: string },
  known: KnownLink,
  moment: Moment,
): Decision<null, Code> {
  const both = bothOpen(known);
  if (!both.ok) return both;
  if (known.isLinked) return refused('incident/already-linked');
  const reason = input.reason.trim();
  if (reason === '') return refused('incident/reason-missing');
  const { incidentId, otherId } = input;
  const said = (title: string | null) => ({ code: 'incident-linked', title, reason });
  return decided(
    null,
    fact('IncidentsLinked', incidentId, incidentId, { other: otherId, reason }),
    logFact(moment, known.one.log, incidentId, { kind: 'status', said: said(known.other.title) }),
    logFact(moment, known.other.log, otherId, { kind: 'status', said: said(known.one.title) }),
  );
}

/** The inverse of linkIncidents; both logs are told. */
export function unlinkIncidents(
  input: { readonly incidentId: IncidentId; readonly otherId: IncidentId },
  known: KnownLink,
  moment: Moment,
): Decision<null, Code> {
  const both = bothOpen(known);
  if (!both.ok) return both;
  if (!known.isLinked) return refused('incident/not-linked');
  const { incidentId, otherId } = input;
  const said = (title: string | null) => ({ code: 'incident-unlinked', title });
  return decided(
    null,
    fact('IncidentsUnlinked', incidentId, incidentId, { other: otherId }),
    logFact(moment, known.one.log, incidentId, { kind: 'status', said: said(known.other.title) }),
    logFact(moment, known.other.log, otherId, { kind: 'status', said: said(known.one.title) }),
  );
}
