import type { Instant } from '../../kernel/time.ts';
import { changedFields, type Said } from '../changedFields.ts';
import { decided, fact, refused, type Decision, type Moment, type NewFact } from '../fact.ts';
import type { IncidentId } from '../incident/incident.ts';
import { logFact, type KnownLog } from '../log/logFact.ts';
import type { KnownSmallIncident, SmallIncidentFields } from './smallIncident.ts';

export const smallIncidentRefusals = [
  'smallIncident/not-found',
  'smallIncident/what-empty',
  'smallIncident/done-empty',
  'smallIncident/time-order',
  'smallIncident/nothing-changed',
  'smallIncident/withdrawn',
  'smallIncident/not-withdrawn',
  'smallIncident/evaluated',
  'smallIncident/raised',
  'smallIncident/not-raised',
  'smallIncident/written-in',
] as const;
type Code = (typeof smallIncidentRefusals)[number];

export interface KnownSmall {
  readonly incident: KnownSmallIncident | null;
  readonly log: KnownLog;
}

function trimmed({ what, place, done }: SmallIncidentFields): SmallIncidentFields {
  return { what: what.trim(), place: place.trim(), done: done.trim() };
}

function lacking({ what, done }: SmallIncidentFields): Extract<Decision<never, Code>, { ok: false }> | null {
  if (what === '') return refused('smallIncident/what-empty');
  if (done === '') return refused('smallIncident/done-empty');
  return null;
}

function line(
  moment: Moment,
  log: KnownLog,
  incidentId: IncidentId,
  code: string,
  fields: SmallIncidentFields,
  occurredAt = moment.now,
): NewFact {
  const { what, place, done } = fields;
  return logFact(moment, log, incidentId, {
    kind: 'status',
    said: { code, what, place: place === '' ? null : place, done },
    occurredAt,
  });
}

/** What happened, where, and what was done about it. It is over when it is noted; one line in its own log. */
export function noteSmallIncident(
  input: SmallIncidentFields & { readonly occurredAt?: Instant | undefined },
  { log }: { readonly log: KnownLog },
  moment: Moment,
): Decision<{ readonly incidentId: IncidentId }, Code> {
  const fields = trimmed(input);
  const lacks = lacking(fields);
  if (lacks !== null) return lacks;
  const startedAt = input.occurredAt ?? moment.now;
  if (startedAt > moment.now) return refused('smallIncident/time-order');
  const incidentId = moment.newId<'incident'>();
  return decided(
    { incidentId },
    fact('IncidentStarted', incidentId, incidentId, { kind: 'real', startedAt, title: fields.what }),
    fact('SmallIncidentNoted', incidentId, incidentId, fields),
    line(moment, log, incidentId, 'small-incident-noted', fields, startedAt),
    fact('IncidentClosed', incidentId, incidentId, { reason: fields.done }),
  );
}

/** Finds one that is still small. */
function small({ incident }: KnownSmall): Decision<KnownSmallIncident, Code> {
  if (incident === null) return refused('smallIncident/not-found');
  if (incident.raisedLine !== null) return refused('smallIncident/raised');
  return decided(incident);
}

/** Puts one of the fields right; its log says how it reads now. Its own inverse. */
export function changeSmallIncident(
  input: Said<SmallIncidentFields> & { readonly incidentId: IncidentId },
  known: KnownSmall,
  moment: Moment,
): Decision<{ readonly was: Partial<SmallIncidentFields> }, Code> {
  const found = small(known);
  if (!found.ok) return found;
  const { id, fields: before, withdrawn } = found.value.value;
  if (withdrawn) return refused('smallIncident/withdrawn');
  const { what = before.what, place = before.place, done = before.done } = input;
  const fields = trimmed({ what, place, done });
  const lacks = lacking(fields);
  if (lacks !== null) return lacks;
  const changed = changedFields(['what', 'place', 'done'], fields, before);
  if (changed === null) return refused('smallIncident/nothing-changed');
  return decided(
    { was: changed.was },
    fact('SmallIncidentChanged', id, id, changed.is),
    ...(changed.is.what === undefined ? [] : [fact('IncidentDescribed', id, id, { title: changed.is.what })]),
    line(moment, known.log, id, 'small-incident-changed', fields),
  );
}

/** Takes it off the list: it was noted by mistake. What has been evaluated stays where it is. */
export function withdrawSmallIncident(
  _: { readonly incidentId: IncidentId },
  known: KnownSmall,
  moment: Moment,
): Decision<null, Code> {
  const found = small(known);
  if (!found.ok) return found;
  const { id, fields, withdrawn, evaluated } = found.value.value;
  if (withdrawn) return refused('smallIncident/withdrawn');
  if (evaluated) return refused('smallIncident/evaluated');
  return decided(
    null,
    fact('SmallIncidentWithdrawn', id, id, {}),
    line(moment, known.log, id, 'small-incident-withdrawn', fields),
  );
}

/** The inverse of withdrawSmallIncident. */
export function restoreSmallIncident(
  _: { readonly incidentId: IncidentId },
  known: KnownSmall,
  moment: Moment,
): Decision<null, Code> {
  const found = small(known);
  if (!found.ok) return found;
  const { id, fields, withdrawn } = found.value.value;
  if (!withdrawn) return refused('smallIncident/not-withdrawn');
  return decided(
    null,
    fact('SmallIncidentRestored', id, id, {}),
    line(moment, known.log, id, 'small-incident-restored', fields),
  );
}

/** It was not small after all: the same incident opens as a full one, with what is known as its title and first lines. */
export function raiseSmallIncident(
  _: { readonly incidentId: IncidentId },
  known: KnownSmall,
  moment: Moment,
): Decision<null, Code> {
  const found = small(known);
  if (!found.ok) return found;
  const { id, fields, withdrawn } = found.value.value;
  if (withdrawn) return refused('smallIncident/withdrawn');
  return decided(
    null,
    fact('SmallIncidentRaised', id, id, { line: known.log.next }),
    fact('IncidentReopened', id, id, { reason: fields.what }),
    line(moment, known.log, id, 'small-incident-raised', fields),
  );
}

/**
 * The inverse of raiseSmallIncident, while nothing has been written since: later it is the leader who closes it, as any
 * other.
 */
export function lowerSmallIncident(
  _: { readonly incidentId: IncidentId },
  known: KnownSmall,
  moment: Moment,
): Decision<null, Code> {
  const { incident, log } = known;
  if (incident === null) return refused('smallIncident/not-found');
  const { id, fields, raisedLine, closedAt } = incident;
  if (raisedLine === null) return refused('smallIncident/not-raised');
  if (closedAt !== null || log.next !== raisedLine + 1) return refused('smallIncident/written-in');
  return decided(
    null,
    fact('SmallIncidentLowered', id, id, {}),
    line(moment, log, id, 'small-incident-lowered', fields),
    fact('IncidentClosed', id, id, { reason: fields.done }),
  );
}
