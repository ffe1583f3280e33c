import type { QueryOutput, QueryParsed } from '../../shared/contract/api.ts';
import {
  DEFAULT_THRESHOLD,
  type DeviationFactor,
  type DeviationId,
  type DeviationKind,
  type DeviationLevel,
  type DeviationReport,
  type DeviationRoutine,
  type DeviationSeverity,
  type DeviationType,
  type KnownDeviation,
  type RepetitionThreshold,
} from '../../shared/domain/deviation/deviation.ts';
import { asId } from '../../shared/kernel/ids.ts';
import { instantOf, unixMsOf, type Instant } from '../../shared/kernel/time.ts';
import type { Reader } from '../store/database.ts';
import { idsFound } from './objectSearch.ts';

type RowView = QueryOutput<'deviation.all'>['deviations'][number];

/** A row of the register. */
export interface DeviationRow {
  readonly id: string;
  readonly number: string;
  readonly kind: DeviationKind;
  readonly what: string;
  readonly report: string;
  readonly type_now: DeviationType;
  readonly factors: string;
  readonly severity_now: DeviationSeverity;
  readonly routine_now: string | null;
  readonly was_serious: number;
  readonly sector: string;
  readonly unit: string;
  readonly happened_at: Instant;
  readonly reported_at: Instant;
  readonly person: string | null;
  readonly sent_by: string | null;
  readonly received_at: Instant | null;
  readonly level: DeviationLevel;
  readonly closed_at: Instant | null;
  readonly closed_measure: string | null;
  readonly seen_at: Instant | null;
  readonly withdrawn: number;
  readonly waiting: string | null;
}

/** The proposal that waits for a second person: the newest nobody has decided, since the deviation was last opened. */
const WAITING = `(SELECT k.id FROM deviation_closing k WHERE k.deviation_id = d.id AND k.approved IS NULL
  AND k.born IS NOT NULL ORDER BY k.born DESC LIMIT 1)`;
export const SELECT_DEVIATION = `SELECT d.*, coalesce(d.sorted_factors, d.reported_factors) AS factors,
  CASE WHEN d.was_serious = 1 AND d.closed_at IS NULL THEN ${WAITING} END AS waiting FROM deviation d`;

const stateOf = (row: DeviationRow): RowView['state'] => {
  if (row.withdrawn === 1) return 'withdrawn';
  if (row.closed_at !== null) return 'closed';
  if (row.waiting !== null) return 'waiting';
  return row.received_at === null ? 'sent' : 'received';
};

const routineOf = (row: DeviationRow): DeviationRoutine | null =>
  row.routine_now === null ? null : (JSON.parse(row.routine_now) as DeviationRoutine | null);

export const factorsOf = (row: DeviationRow): DeviationFactor[] => JSON.parse(row.factors) as DeviationFactor[];

/** The parts of a report no list needs. */
export function reportOf(row: DeviationRow): Pick<DeviationReport, 'did' | 'planned' | 'why' | 'reuse' | 'routineAnswer' | 'patientReference' | 'paper'> {
  return JSON.parse(row.report) as ReturnType<typeof reportOf>;
}

export function deviationRowView(row: DeviationRow): RowView {
  return {
    id: asId(row.id),
    number: row.number,
    kind: row.kind,
    what: row.what,
    type: row.type_now,
    severity: row.severity_now,
    wasSerious: row.was_serious === 1,
    sector: row.sector,
    unit: row.unit,
    routine: routineOf(row),
    happenedAt: row.happened_at,
    reportedAt: row.reported_at,
    level: row.level,
    state: stateOf(row),
    closedAt: row.closed_at,
    seenByTop: row.seen_at !== null,
  };
}

const OPEN = "closed_at IS NULL AND withdrawn = 0 AND kind = 'negative'";
const FILTERS = {
  open: OPEN,
  waiting: `was_serious = 1 AND withdrawn = 0 AND closed_at IS NULL AND ${WAITING} IS NOT NULL`,
  serious: 'was_serious = 1 AND withdrawn = 0',
  top: "withdrawn = 0 AND ((was_serious = 1 AND closed_at IS NOT NULL) OR (closed_at IS NULL AND level = 'top'))",
  closed: 'withdrawn = 0 AND closed_at IS NOT NULL',
  all: 'withdrawn = 0',
} as const;

/** A page of the register, newest first; see the contract. */
export function allDeviations(read: Reader, input: QueryParsed<'deviation.all'>): QueryOutput<'deviation.all'> {
  const { filter, type, routineKey, reportedBy, offset, limit } = input;
  const found = idsFound('deviation', input.text);
  const where = [
    'born IS NOT NULL',
    FILTERS[filter],
    ...(type === undefined ? [] : ['type_now = ?']),
    ...(routineKey === undefined ? [] : ['routine_key_now = ?']),
    ...(reportedBy === undefined ? [] : ['person = ?']),
    ...(found === null ? [] : [`d.id IN ${found.sql}`]),
  ].join(' AND ');
  const values = [type, routineKey, reportedBy, ...(found?.values ?? [])].filter((value) => value !== undefined);
  const total = read.one<{ count: number }>(`SELECT count(*) AS count FROM deviation d WHERE ${where}`, ...values);
  // Which ones first, then those: what is found is thousands, and a row is wide.
  const rows = read.all<DeviationRow>(
    `${SELECT_DEVIATION} WHERE d.id IN (SELECT d.id FROM deviation d WHERE ${where}
       ORDER BY born DESC LIMIT ${String(limit)} OFFSET ${String(offset)}) ORDER BY born DESC`,
    ...values,
  );
  return { deviations: rows.map(deviationRowView), total: total?.count ?? 0 };
}

/** The threshold that holds: the last one set anywhere, or the default. */
export function knownThreshold(read: Reader): RepetitionThreshold {
  const row = read.one<RepetitionThreshold>(
    'SELECT count, days FROM repetition_threshold WHERE stamp IS NOT NULL ORDER BY stamp DESC LIMIT 1',
  );
  return row === undefined ? DEFAULT_THRESHOLD : { count: row.count, days: row.days };
}

const DAY_MS = 24 * 60 * 60_000;
/** More routines than this and a list helps nobody. */
const MOST_ROUTINES = 100;

/** Deviations and adaptations per routine within the threshold's days, the most first. */
export function deviationSignals(
  read: Reader,
  _input: QueryParsed<'deviation.signals'>,
  { now }: { readonly now: Instant },
): QueryOutput<'deviation.signals'> {
  const threshold = knownThreshold(read);
  const since = instantOf(unixMsOf(now) - threshold.days * DAY_MS);
  const rows = read.all<{ key: string; routine: string; negative: number; positive: number; latest: Instant }>(
    `SELECT routine_key_now AS key, max(routine_now) AS routine, sum(kind = 'negative') AS negative,
       sum(kind = 'positive') AS positive, max(happened_at) AS latest
     FROM deviation WHERE routine_key_now > '' AND happened_at >= ? AND withdrawn = 0
     GROUP BY routine_key_now ORDER BY count(*) DESC, latest DESC LIMIT ${String(MOST_ROUTINES)}`,
    since,
  );
  return {
    threshold,
    routines: rows.map(({ key, routine, negative, positive, latest }) => ({
      key,
      title: (JSON.parse(routine) as DeviationRoutine).title,
      negative,
      positive,
      latest,
      isRaised: negative + positive >= threshold.count,
    })),
  };
}

/** Words others have used in the same fields, the most used first. */
export function deviationWords(read: Reader): QueryOutput<'deviation.words'> {
  const mostUsed = (column: 'sector' | 'unit'): string[] =>
    read
      .all<{ value: string }>(
        `SELECT ${column} AS value FROM deviation WHERE ${column} <> '' GROUP BY ${column} ORDER BY count(*) DESC LIMIT 50`,
      )
      .map(({ value }) => value);
  const named = read
    .all<{ routine: string }>(
      `SELECT max(routine_now) AS routine FROM deviation WHERE routine_key_now > ''
       GROUP BY routine_key_now ORDER BY count(*) DESC LIMIT 200`,
    )
    .map(({ routine }) => JSON.parse(routine) as DeviationRoutine);
  return { sectors: mostUsed('sector'), units: mostUsed('unit'), routines: named };
}

/** What the rules need to know of one deviation; null when there is none of that id. */
export function knownDeviation(read: Reader, deviationId: DeviationId): KnownDeviation | null {
  const row = read.one<DeviationRow>(`${SELECT_DEVIATION} WHERE d.id = ? AND d.born IS NOT NULL`, deviationId);
  if (row === undefined) return null;
  const waiting =
    row.waiting === null
      ? undefined
      : read.one<{ id: string; proposed_by: string }>('SELECT id, proposed_by FROM deviation_closing WHERE id = ?', row.waiting);
  return {
    id: deviationId,
    number: row.number,
    kind: row.kind,
    level: row.level,
    type: row.type_now,
    factors: factorsOf(row),
    severity: row.severity_now,
    routine: routineOf(row),
    wasSerious: row.was_serious === 1,
    received: row.received_at !== null,
    sentBy: row.sent_by === null ? null : asId(row.sent_by),
    closed: row.closed_at !== null,
    withdrawn: row.withdrawn === 1,
    waiting: waiting === undefined ? null : { id: asId(waiting.id), proposedBy: asId(waiting.proposed_by) },
    seenByTop: row.seen_at !== null,
  };
}

/** What is needed to give the next report its number here. */
export function knownDeviationNumber(read: Reader): { readonly letter: string; readonly next: number } {
  const installation = read.one<{ id: string; letter: string }>('SELECT id, letter FROM installation');
  if (installation === undefined) throw new Error('the store has no installation');
  const last = read.one<{ ordinal: number | null }>('SELECT max(ordinal) AS ordinal FROM deviation WHERE origin = ?', installation.id);
  return { letter: installation.letter, next: (last?.ordinal ?? 0) + 1 };
}
