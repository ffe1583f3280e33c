import type { QueryOutput, QueryParsed } from '../../shared/contract/api.ts';
import type { DeviationLevel } from '../../shared/domain/deviation/deviation.ts';
import type { Owner } from '../../shared/domain/owner.ts';
import { asId } from '../../shared/kernel/ids.ts';
import type { Instant } from '../../shared/kernel/time.ts';
import type { Reader } from '../store/database.ts';
import { deviationRowView, factorsOf, reportOf, searchedBy, SELECT_DEVIATION, type DeviationRow } from './deviations.ts';
import { namesFrom, type Names } from './names.ts';

export type DeviationView = NonNullable<QueryOutput<'deviation.one'>['deviation']>;
type Step = DeviationView['steps'][number];
type Closing = DeviationView['closings'][number];
type Person = NonNullable<DeviationView['sender']>;

/** Puts a name on a person; null when nobody is to be shown. */
function personNamed(read: Reader, id: string | null): Person | null {
  if (id === null) return null;
  const row = read.one<{ name: string | null; initials: string }>('SELECT name, initials FROM contact WHERE id = ?', id);
  return { id: asId(id), name: row?.name ?? null, initials: row?.initials ?? '' };
}

function stepsOf(read: Reader, names: Names, id: string): Step[] {
  return read
    .all<{ what: Step['what']; at: Instant; person: string | null; text: string; level: DeviationLevel | null; receiver: string | null }>(
      'SELECT what, at, person, text, level, receiver FROM deviation_step WHERE deviation_id = ? ORDER BY stamp',
      id,
    )
    .map(({ what, at, person, text, level, receiver }) => ({
      what,
      at,
      by: personNamed(read, person),
      text,
      level,
      receiver: receiver === null ? null : names.owner(JSON.parse(receiver) as Owner),
    }));
}

interface ClosingRow {
  readonly id: string;
  readonly measure: string;
  readonly proof: string;
  readonly proposed_by: string | null;
  readonly proposed_at: Instant;
  readonly approved: number | null;
  readonly reason: string | null;
  readonly decided_by: string | null;
  readonly decided_at: Instant | null;
}

const NOBODY: Person = { id: null, name: null, initials: '' };

function closingsOf(read: Reader, id: string): Closing[] {
  const by = (person: string | null): Person => personNamed(read, person) ?? NOBODY;
  return read
    .all<ClosingRow>(
      'SELECT * FROM deviation_closing WHERE deviation_id = ? AND born IS NOT NULL ORDER BY born',
      id,
    )
    .map((row) => ({
      id: asId(row.id),
      measure: row.measure,
      proof: row.proof,
      proposed: { by: by(row.proposed_by), at: row.proposed_at },
      decided:
        row.decided_at === null
          ? null
          : { by: by(row.decided_by), at: row.decided_at, isApproved: row.approved === 1, reason: row.reason ?? '' },
    }));
}

function toView(read: Reader, names: Names, row: DeviationRow): DeviationView {
  return {
    ...deviationRowView(row),
    ...reportOf(row),
    factors: factorsOf(row),
    sender: personNamed(read, row.person),
    measure: row.closed_measure,
    closings: row.was_serious === 1 ? closingsOf(read, row.id) : [],
    steps: stepsOf(read, names, row.id),
  };
}

/** One deviation with everything that has been done with it. */
export function oneDeviation(read: Reader, { deviationId }: QueryParsed<'deviation.one'>): QueryOutput<'deviation.one'> {
  const row = read.one<DeviationRow>(`${SELECT_DEVIATION} WHERE d.id = ? AND d.born IS NOT NULL`, deviationId);
  return { deviation: row === undefined ? null : toView(read, namesFrom(read), row) };
}

/** What worked, newest first; see the contract. */
export function deviationFeed(read: Reader, { text, limit }: QueryParsed<'deviation.feed'>): QueryOutput<'deviation.feed'> {
  const { values: words, conditions, by } = searchedBy(text);
  const where = ["kind = 'positive'", 'withdrawn = 0', 'born IS NOT NULL', ...conditions].join(' AND ');
  const total = read.one<{ count: number }>(`SELECT count(*) AS count FROM deviation d ${by} WHERE ${where}`, ...words);
  const rows = read.all<DeviationRow>(`${SELECT_DEVIATION} ${by} WHERE ${where} ORDER BY born DESC LIMIT ${String(limit)}`, ...words);
  const names = namesFrom(read);
  return { deviations: rows.map((row) => toView(read, names, row)), total: total?.count ?? 0 };
}
