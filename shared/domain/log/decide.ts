import type { Instant } from '../../kernel/time.ts';
import { decided, fact, refused, type Decision, type Moment } from '../fact.ts';
import { openIncident } from '../incident/decide.ts';
import type { IncidentId, KnownIncident } from '../incident/incident.ts';
import type { KnownRole, RoleId } from '../role/role.ts';
import { logFact, logNumber, type KnownLog } from './logFact.ts';
import { MAX_ENTRY_CHARACTERS, type KnownLogEntry, type LogEntryId, type Reliability, type TypedLogKind } from './log.ts';

export const logRefusals = [
  'log/text-empty',
  'log/text-too-long',
  'log/entry-not-found',
  'log/entry-withdrawn',
  'log/nothing-changed',
] as const;
type Code = (typeof logRefusals)[number];
type IncidentCode = 'incident/not-found' | 'incident/closed';

export interface AddEntryInput {
  readonly incidentId: IncidentId;
  readonly text: string;
  readonly kind?: TypedLogKind | undefined;
  readonly occurredAt?: Instant | undefined;
  readonly beganAt?: Instant | undefined;
  readonly unconfirmed?: boolean | undefined;
  readonly source?: string | undefined;
  readonly reliability?: Reliability | undefined;
  readonly people?: readonly string[] | undefined;
  readonly topics?: readonly string[] | undefined;
  readonly lateReason?: string | undefined;
}

/**
 * Adds a line. Nothing but text is needed; the time is the first key stroke unless the writer said another.
 * A clock that seems wrong refuses nothing: the line is kept and marked by whoever shows it.
 */
export function addEntry(
  input: AddEntryInput,
  known: { readonly incident: KnownIncident | null; readonly log: KnownLog },
  moment: Moment,
): Decision<{ readonly entryId: LogEntryId; readonly number: string }, Code | IncidentCode> {
  const shut = openIncident(known.incident);
  if (shut !== null) return shut as Decision<never, IncidentCode>;
  const text = input.text.trim();
  if (text === '') return refused('log/text-empty');
  if (text.length > MAX_ENTRY_CHARACTERS) return refused('log/text-too-long', { max: MAX_ENTRY_CHARACTERS });
  const entryId = moment.newId<'logEntry'>();
  const beganAt = input.beganAt ?? moment.now;
  const added = logFact(moment, known.log, input.incidentId, {
    entryId,
    kind: input.kind ?? 'note',
    text,
    occurredAt: input.occurredAt ?? beganAt,
    beganAt,
    unconfirmed: input.unconfirmed ?? false,
    source: input.source ?? null,
    reliability: input.reliability ?? null,
    people: input.people ?? [],
    topics: input.topics ?? [],
    lateReason: input.lateReason ?? null,
  });
  return decided({ entryId, number: logNumber(known.log.letter, known.log.next) }, added);
}

/** Corrects a line: the old words stay, struck through; the new ones carry a number, initials and time of their own. */
export function correctEntry(
  input: {
    readonly entryId: LogEntryId;
    readonly text?: string | undefined;
    readonly occurredAt?: Instant | undefined;
    readonly reason?: string | undefined;
  },
  known: { readonly entry: KnownLogEntry | null },
): Decision<{ readonly number: string }, Code> {
  const { entry } = known;
  if (entry === null) return refused('log/entry-not-found');
  if (entry.withdrawn) return refused('log/entry-withdrawn', { number: entry.number });
  const text = input.text?.trim() ?? entry.text ?? '';
  if (text === '') return refused('log/text-empty');
  if (text.length > MAX_ENTRY_CHARACTERS) return refused('log/text-too-long', { max: MAX_ENTRY_CHARACTERS });
  const occurredAt = input.occurredAt ?? entry.occurredAt;
  if (text === entry.text && occurredAt === entry.occurredAt) return refused('log/nothing-changed');
  const number = `${entry.number}/${String(entry.corrections + 1)}`;
  return decided(
    { number },
    fact('LogEntryCorrected', entry.id, entry.incidentId, { number, text, occurredAt, reason: input.reason ?? null }),
  );
}

/** Withdraws a line: it stays, struck through, with who took it back and when. */
export function withdrawEntry(
  input: { readonly entryId: LogEntryId; readonly reason?: string | undefined },
  known: { readonly entry: KnownLogEntry | null },
): Decision<null, Code> {
  const { entry } = known;
  if (entry === null) return refused('log/entry-not-found');
  if (entry.withdrawn) return refused('log/entry-withdrawn', { number: entry.number });
  const number = `${entry.number}/${String(entry.corrections + 1)}`;
  return decided(
    null,
    fact('LogEntryWithdrawn', entry.id, entry.incidentId, { number, reason: input.reason ?? null }),
  );
}

/** Marks a line as important, or takes the mark away. */
export function markEntry(
  input: { readonly entryId: LogEntryId; readonly important: boolean },
  known: { readonly entry: KnownLogEntry | null },
): Decision<null, Code> {
  const { entry } = known;
  if (entry === null) return refused('log/entry-not-found');
  if (entry.important === input.important) return decided(null);
  return decided(null, fact('LogEntryMarked', entry.id, entry.incidentId, { important: input.important }));
}

/**
 * Says that a function has dealt with a line, or takes that back. The function is the role named, or the one the
 * writer sits in, or the writer. Saying it twice changes nothing.
 */
export function acknowledgeEntry(
  input: { readonly entryId: LogEntryId; readonly roleId?: RoleId | undefined; readonly acknowledged: boolean },
  /** `role` is the one that is named, when one is. */
  known: { readonly entry: KnownLogEntry | null; readonly role: KnownRole | null },
  moment: Moment,
): Decision<null, Code | 'role/not-found'> {
  const { entry } = known;
  if (entry === null) return refused('log/entry-not-found');
  if (entry.withdrawn && input.acknowledged) return refused('log/entry-withdrawn', { number: entry.number });
  if (input.roleId !== undefined && known.role === null) return refused('role/not-found');
  const roleId = input.roleId ?? moment.actor.role;
  const has = entry.acknowledgedBy.includes(roleId ?? moment.actor.person ?? moment.actor.seat);
  if (has === input.acknowledged) return decided(null);
  return decided(
    null,
    fact('LogEntryAcknowledged', entry.id, entry.incidentId, { roleId, acknowledged: input.acknowledged }),
  );
}

/** Says why a line was entered long after what it tells of. */
export function explainDelay(
  input: { readonly entryId: LogEntryId; readonly lateReason: string },
  known: { readonly entry: KnownLogEntry | null },
): Decision<null, Code> {
  const { entry } = known;
  if (entry === null) return refused('log/entry-not-found');
  const lateReason = input.lateReason.trim();
  if (lateReason === '') return refused('log/text-empty');
  return decided(null, fact('LogEntryDelayExplained', entry.id, entry.incidentId, { lateReason }));
}
