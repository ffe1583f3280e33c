import type { EmergencyOrigin } from '../../shared/domain/emergency/emergency.ts';
import type { PaperOrigin } from '../../shared/domain/paper/paper.ts';
import { asId } from '../../shared/kernel/ids.ts';
import { unixMsOf, type Instant } from '../../shared/kernel/time.ts';
import type { QueryOutput, QueryParsed } from '../../shared/contract/api.ts';
import type { KnownLog } from '../../shared/domain/log/logFact.ts';
import { LATE_AFTER_MS, type About, type KnownLogEntry, type LogEntryId, type LogKind, type Reliability } from '../../shared/domain/log/log.ts';
import type { IncidentId } from '../../shared/domain/incident/incident.ts';
import type { Reader } from '../store/database.ts';
import { ftsQuery } from './ftsQuery.ts';

type LogEntryView = QueryOutput<'log.entries'>['entries'][number];

interface LogRow {
  readonly id: string;
  readonly incident_id: string;
  readonly ordering: string;
  readonly number: string;
  readonly kind: LogKind;
  readonly text: string | null;
  readonly said: string | null;
  readonly occurred_at: Instant;
  readonly began_at: Instant;
  readonly recorded_at: Instant;
  readonly unconfirmed: number;
  readonly source: string | null;
  readonly reliability: Reliability | null;
  readonly people: string;
  readonly topics: string;
  readonly late_reason: string | null;
  readonly about_kind: About['kind'] | null;
  readonly about_id: string | null;
  readonly person: string | null;
  readonly paper: string | null;
  readonly emergency: string | null;
  readonly initials: string | null;
  readonly name: string | null;
  readonly important: number | null;
  readonly withdrawn_at: Instant | null;
  readonly withdrawn_reason: string | null;
  readonly withdrawn_by: string | null;
  readonly withdrawn_initials: string | null;
  readonly withdrawn_name: string | null;
}

interface CorrectionRow {
  readonly entry_id: string;
  readonly number: string;
  readonly text: string;
  readonly occurred_at: Instant;
  readonly reason: string | null;
  readonly recorded_at: Instant;
  readonly person: string | null;
  readonly initials: string | null;
  readonly name: string | null;
}

const SELECT = `SELECT e.*, coalesce(n.late_reason, e.late_reason) AS late_reason, n.important,
    c.initials, c.name, w.recorded_at AS withdrawn_at, w.reason AS withdrawn_reason, w.person AS withdrawn_by,
    wc.initials AS withdrawn_initials, wc.name AS withdrawn_name
  FROM log_entry e
  LEFT JOIN log_note n ON n.id = e.id
  LEFT JOIN contact c ON c.id = e.person
  LEFT JOIN log_withdrawal w ON w.entry_id = e.id
  LEFT JOIN contact wc ON wc.id = w.person`;

function writer(person: string | null, initials: string | null, name: string | null): LogEntryView['by'] {
  return { person: person === null ? null : asId(person), initials: initials ?? '', name };
}

function correctionsOf(read: Reader, ids: readonly string[]): Map<string, LogEntryView['corrections']> {
  const rows = read.all<CorrectionRow>(
    `SELECT k.*, c.initials, c.name FROM log_correction k LEFT JOIN contact c ON c.id = k.person
     WHERE k.entry_id IN (SELECT value FROM json_each(?)) ORDER BY k.entry_id, k.stamp`,
    JSON.stringify(ids),
  );
  const byEntry = new Map<string, LogEntryView['corrections']>();
  for (const row of rows) {
    const known = byEntry.get(row.entry_id) ?? [];
    known.push({
      number: row.number,
      text: row.text,
      occurredAt: row.occurred_at,
      reason: row.reason,
      recordedAt: row.recorded_at,
      by: writer(row.person, row.initials, row.name),
    });
    byEntry.set(row.entry_id, known);
  }
  return byEntry;
}

interface AcknowledgementRow {
  readonly entry_id: string;
  readonly by: string;
  readonly role_id: string | null;
  readonly role: string | null;
  readonly at: Instant;
  readonly person: string | null;
  readonly initials: string | null;
  readonly name: string | null;
}

function acknowledgementsOf(read: Reader, ids: readonly string[]): readonly AcknowledgementRow[] {
  return read.all<AcknowledgementRow>(
    `SELECT a.entry_id, a.by, a.role_id, r.title AS role, a.at, a.person, c.initials, c.name
     FROM log_acknowledgement a LEFT JOIN contact c ON c.id = a.person LEFT JOIN role r ON r.id = a.role_id
     WHERE a.acknowledged = 1 AND a.entry_id IN (SELECT value FROM json_each(?)) ORDER BY a.at, a.id`,
    JSON.stringify(ids),
  );
}

function toViews(read: Reader, rows: readonly LogRow[]): LogEntryView[] {
  const ids = rows.map((row) => row.id);
  const corrections = correctionsOf(read, ids);
  const acknowledgements = Map.groupBy(acknowledgementsOf(read, ids), (one) => one.entry_id);
  return rows.map((row) => ({
    id: asId(row.id),
    incidentId: asId(row.incident_id),
    order: row.ordering,
    number: row.number,
    kind: row.kind,
    text: row.text,
    said: row.said === null ? null : (JSON.parse(row.said) as LogEntryView['said']),
    occurredAt: row.occurred_at,
    beganAt: row.began_at,
    recordedAt: row.recorded_at,
    late: unixMsOf(row.began_at) - unixMsOf(row.occurred_at) > LATE_AFTER_MS,
    lateReason: row.late_reason,
    unconfirmed: row.unconfirmed === 1,
    source: row.source,
    reliability: row.reliability,
    people: JSON.parse(row.people) as string[],
    topics: JSON.parse(row.topics) as string[],
    about: row.about_kind === null || row.about_id === null ? null : { kind: row.about_kind, id: row.about_id },
    ...(row.paper === null ? {} : { paper: JSON.parse(row.paper) as PaperOrigin }),
    ...(row.emergency === null ? {} : { emergency: JSON.parse(row.emergency) as EmergencyOrigin }),
    important: row.important === 1,
    by: writer(row.person, row.initials, row.name),
    corrections: corrections.get(row.id) ?? [],
    withdrawn:
      row.withdrawn_at === null
        ? null
        : {
            recordedAt: row.withdrawn_at,
            reason: row.withdrawn_reason,
            by: writer(row.withdrawn_by, row.withdrawn_initials, row.withdrawn_name),
          },
    acknowledged: (acknowledgements.get(row.id) ?? []).map((one) => ({
      roleId: one.role_id === null ? null : asId(one.role_id),
      role: one.role,
      at: one.at,
      by: writer(one.person, one.initials, one.name),
    })),
  }));
}

/** A page of the log, oldest first; see the contract for how pages are asked for. */
export function logPage(read: Reader, input: QueryParsed<'log.entries'>): QueryOutput<'log.entries'> {
  const { incidentId, before, after, limit } = input;
  const forward = after !== undefined;
  const rows = forward
    ? read.all<LogRow>(`${SELECT} WHERE e.incident_id = ? AND e.ordering > ? ORDER BY e.ordering LIMIT ?`, incidentId, after, limit + 1)
    : read.all<LogRow>(
        `${SELECT} WHERE e.incident_id = ? AND e.ordering < ? ORDER BY e.ordering DESC LIMIT ?`,
        incidentId,
        before ?? '~',
        limit + 1,
      );
  const more = rows.length > limit;
  const page = forward ? rows.slice(0, limit) : rows.slice(0, limit).reverse();
  return {
    entries: toViews(read, page),
    total: countEntries(read, incidentId),
    hasOlder: forward ? true : more,
    hasNewer: forward ? more : before !== undefined,
  };
}

function countEntries(read: Reader, incidentId: IncidentId): number {
  const counted = read.one<{ entries: number | null }>(
    'SELECT sum(entries) AS entries FROM log_count WHERE incident_id = ?',
    incidentId,
  );
  return counted?.entries ?? 0;
}

/** More changes than this are quicker to fetch as a page. */
const MAX_CHANGES = 500;

/** Lines that came, were corrected, withdrawn or marked after a position, in the order people see. */
export function logChanges(read: Reader, input: QueryParsed<'log.changes'>): QueryOutput<'log.changes'> {
  const { incidentId, since } = input;
  const total = countEntries(read, incidentId);
  const subjects = read
    .all<{ subject: string }>(
      'SELECT DISTINCT subject FROM journal WHERE scope = ? AND position > ? LIMIT ?',
      incidentId,
      since,
      MAX_CHANGES + 1,
    )
    .map(({ subject }) => subject);
  if (subjects.length > MAX_CHANGES) return { entries: null, total };
  const rows = read.all<LogRow>(
    `${SELECT} WHERE e.id IN (SELECT value FROM json_each(?)) ORDER BY e.ordering`,
    JSON.stringify(subjects),
  );
  return { entries: toViews(read, rows), total };
}

/** The newest lines marked as important that still stand, oldest first. */
export function importantEntries(read: Reader, input: QueryParsed<'log.important'>): QueryOutput<'log.important'> {
  // From the marks, which are few, not through the whole log.
  const rows = read.all<LogRow>(
    `${SELECT} WHERE e.id IN (SELECT id FROM log_note WHERE important = 1) AND e.incident_id = ? AND w.entry_id IS NULL
     ORDER BY e.ordering DESC LIMIT ?`,
    input.incidentId,
    input.limit,
  );
  return { entries: toViews(read, rows.reverse()) };
}

/** Lines that hold all the words (the last one as a beginning), newest first. */
export function searchLog(read: Reader, input: QueryParsed<'log.search'>): QueryOutput<'log.search'> {
  const match = ftsQuery(input.text);
  if (match === null) return { entries: [] };
  // Found first, then looked up: the other way round rare words would be sought through the whole log. Newest first as
  // the words came; a line and its corrections may each hold them, hence more than asked for.
  const found = read.all<{ entry_id: string }>(
    `SELECT t.entry_id FROM log_text t CROSS JOIN log_entry e ON e.id = t.entry_id AND e.incident_id = ?
     WHERE log_text MATCH ? ORDER BY t.rowid DESC LIMIT ?`,
    input.incidentId,
    match,
    input.limit * 4,
  );
  const rows = read.all<LogRow>(
    `${SELECT} WHERE e.id IN (SELECT value FROM json_each(?)) ORDER BY e.ordering DESC LIMIT ?`,
    JSON.stringify(found.map(({ entry_id: id }) => id)),
    input.limit,
  );
  return { entries: toViews(read, rows) };
}

/** What the rules need to give the next line its number. */
export function knownLog(read: Reader, incidentId: IncidentId): KnownLog {
  const installation = read.one<{ id: string; letter: string }>('SELECT id, letter FROM installation');
  if (installation === undefined) throw new Error('the store has no installation');
  const counted = read.one<{ last: number }>(
    'SELECT last FROM log_count WHERE incident_id = ? AND origin = ?',
    incidentId,
    installation.id,
  );
  return { letter: installation.letter, next: (counted?.last ?? 0) + 1 };
}

/** What the rules need to know of one line; null when there is none of that id. */
export function knownLogEntry(read: Reader, entryId: LogEntryId): KnownLogEntry | null {
  const row = read.one<LogRow>(`${SELECT} WHERE e.id = ?`, entryId);
  if (row === undefined) return null;
  const corrections = correctionsOf(read, [entryId]).get(entryId) ?? [];
  const latest = corrections.at(-1);
  return {
    id: entryId,
    incidentId: asId(row.incident_id),
    number: row.number,
    kind: row.kind,
    text: latest?.text ?? row.text,
    occurredAt: latest?.occurredAt ?? row.occurred_at,
    withdrawn: row.withdrawn_at !== null,
    corrections: corrections.length,
    important: row.important === 1,
    acknowledgedBy: acknowledgementsOf(read, [entryId]).map(({ by }) => by),
  };
}
