import type { QueryOutput, QueryParsed } from '../../shared/contract/api.ts';
import { maySee } from '../../shared/contract/topics/object.ts';
import type { Right } from '../../shared/domain/actor.ts';
import { foundKinds, objectKinds, type ObjectKind } from '../../shared/domain/object/object.ts';
import type { Instant } from '../../shared/kernel/time.ts';
import type { Reader } from '../store/database.ts';
import { excerptOf } from './excerpt.ts';
import { expressionOf, typedWords, widerExpression } from './searchExpression.ts';

type Group = QueryOutput<'object.search'>['groups'][number];
type Hit = Group['hits'][number];

/** Room for so many objects of one kind; as the index lays them out (electron/projections/objects). */
const SHELF = 2 ** 32;
/** With fewer than this found, names that are spelt otherwise are looked for too. */
const FEW = 5;
/** The shelf of the duty calendar, which is read by time. */
const DUTIES = objectKinds.indexOf('duty');
/** More lines of the logs than this are told as so many. */
const MOST_LINES = 1_000;

/** Everything that can be found; see the contract. */
export function searchObjects(
  read: Reader,
  { text, kind, limit }: QueryParsed<'object.search'>,
  { rights, now }: { readonly rights: readonly Right[]; readonly now: Instant },
): QueryOutput<'object.search'> {
  const words = typedWords(text);
  if (words.join('').length < 2) return { text, groups: [] };
  const wanted = foundKinds.filter((one) => (kind === undefined || one === kind) && maySee(one, rights));
  const shelves = new Set(objectKinds.flatMap((one, shelf) => (wanted.includes(one) ? [shelf] : [])));
  const exact = expressionOf(words);
  const lines = wanted.includes('logEntry') ? linesFound(read, exact, words, limit) : null;
  const found = new Finds(read, shelves, limit, now);
  found.take(`name : (${exact})`);
  found.take(exact);
  const isFew = found.total() + (lines?.total ?? 0) < FEW;
  const wider = widerExpression(read, words, isFew);
  if (wider !== null) found.take(wider);
  return { text, groups: [...found.groups(words), ...(lines === null || lines.total === 0 ? [] : [lines])] };
}

/** What has been found so far, shelf by shelf: what an earlier search found stands first. */
class Finds {
  readonly #read: Reader;
  readonly #shelves: ReadonlySet<number>;
  readonly #limit: number;
  readonly #now: Instant;
  readonly #places = new Map<number, Set<number>>();
  readonly #totals = new Map<number, number>();

  constructor(read: Reader, shelves: ReadonlySet<number>, limit: number, now: Instant) {
    this.#read = read;
    this.#shelves = shelves;
    this.#limit = limit;
    this.#now = now;
  }

  /**
   * The newest of each shelf, and how many there are. Read whole: the index gives its rows in order at once, and counting
   * them here costs less than any grouping by SQL (measured with 20 000 hits).
   */
  take(expression: string): void {
    const rows = this.#read.all<{ place: number }>(
      'SELECT rowid AS place FROM object_text WHERE object_text MATCH ? ORDER BY rowid DESC',
      expression,
    );
    const counts = new Map<number, number>();
    for (const { place } of rows) {
      const shelf = Math.floor(place / SHELF);
      if (!this.#shelves.has(shelf)) continue;
      counts.set(shelf, (counts.get(shelf) ?? 0) + 1);
      const places = this.#places.get(shelf) ?? new Set();
      if (places.size < this.#limit || shelf === DUTIES) this.#places.set(shelf, places.add(place));
    }
    // A wider search finds all that a narrower one did.
    for (const [shelf, count] of counts) this.#totals.set(shelf, count);
  }

  total(): number {
    return [...this.#totals.values()].reduce((sum, count) => sum + count, 0);
  }

  groups(words: readonly string[]): Group[] {
    return [...this.#places]
      .sort(([one], [other]) => one - other)
      .map(([shelf, places]) => ({
        kind: objectKinds[shelf]!,
        total: this.#totals.get(shelf) ?? places.size,
        // What is no longer in use comes after what is.
        hits: this.#hits(shelf === DUTIES ? this.#turnsToCome(places) : [...places], words).sort(
          (a, b) => Number(a.isPast) - Number(b.isPast),
        ),
      }));
  }

  /** A rota is entered years ahead: whoever looks for a turn wants the next one, not the last. */
  #turnsToCome(places: ReadonlySet<number>): number[] {
    const rows = this.#read.all<{ place: number }>(
      `SELECT p.place FROM json_each(?) chosen JOIN object_place p ON p.place = chosen.value JOIN duty d ON d.id = p.id
       ORDER BY d.ends <= ?, abs(julianday(d.starts) - julianday(?)), p.place LIMIT ?`,
      JSON.stringify([...places]),
      this.#now,
      this.#now,
      this.#limit,
    );
    return rows.map(({ place }) => place);
  }

  #hits(places: readonly number[], words: readonly string[]): Hit[] {
    const rows = this.#read.all<{
      id: string; kind: ObjectKind; name: string; detail: string; within: string | null; is_past: number; text: string;
    }>(
      `SELECT o.*, t.text FROM json_each(?) chosen JOIN object_place p ON p.place = chosen.value
       JOIN object o ON o.id = p.id JOIN object_text t ON t.rowid = p.place ORDER BY chosen.key`,
      JSON.stringify(places),
    );
    return rows.map(({ is_past: isPast, text, ...row }) => ({
      ...row,
      isPast: isPast === 1,
      excerpt: words.every((word) => row.name.toLocaleLowerCase('nb').includes(word)) ? [] : [...excerptOf(text, words)],
    }));
  }
}

/** Lines of every log, newest first, by the log's own index. What a command wrote by itself is found where it was done. */
function linesFound(read: Reader, expression: string, words: readonly string[], limit: number): Group {
  const lines = read.all<{ line: number }>(
    'SELECT rowid AS line FROM log_text WHERE log_text MATCH ? ORDER BY rowid DESC LIMIT ?',
    expression,
    MOST_LINES,
  );
  // A line and its corrections may each hold the words; what has no words of its own was made by a command.
  const newest = lines.slice(0, limit * 4).map(({ line }) => line);
  const rows = read.all<{ id: string; incident_id: string; number: string; text: string; withdrawn: number }>(
    `SELECT e.id, e.incident_id, e.number, coalesce((SELECT k.text FROM log_correction k WHERE k.entry_id = e.id
         ORDER BY k.stamp DESC LIMIT 1), e.text) AS text,
       EXISTS (SELECT 1 FROM log_withdrawal w WHERE w.entry_id = e.id) AS withdrawn
     FROM json_each(?) chosen JOIN log_text t ON t.rowid = chosen.value JOIN log_entry e ON e.id = t.entry_id
     WHERE e.text IS NOT NULL ORDER BY chosen.key`,
    JSON.stringify(newest),
  );
  const hits = [...new Map(rows.map((row) => [row.id, row])).values()].slice(0, limit).map(
    (row): Hit => ({
      kind: 'logEntry',
      id: row.id,
      name: '',
      detail: row.number,
      within: row.incident_id,
      isPast: row.withdrawn === 1,
      excerpt: lineWords(row.text, words),
    }),
  );
  return { kind: 'logEntry', total: hits.length < limit ? hits.length : lines.length, hits };
}

function lineWords(text: string, words: readonly string[]): Hit['excerpt'] {
  const parts = excerptOf(text, words);
  return parts.length > 0 ? [...parts] : [{ text: text.slice(0, 160), isHit: false }];
}

/** The ids of one kind that hold all the words, as a condition on a column. Null when nothing was typed. */
export function idsFound(kind: ObjectKind, typed: string): { readonly sql: string; readonly values: readonly (string | number)[] } | null {
  const words = typedWords(typed);
  if (words.length === 0) return null;
  const shelf = objectKinds.indexOf(kind) * SHELF;
  return {
    sql: `(SELECT p.id FROM object_text t CROSS JOIN object_place p ON p.place = t.rowid
      WHERE object_text MATCH ? AND t.rowid BETWEEN ? AND ?)`,
    values: [expressionOf(words), shelf, shelf + SHELF - 1],
  };
}
