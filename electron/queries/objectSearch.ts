import type { QueryOutput, QueryParsed } from '../../shared/contract/api.ts';
import { maySee } from '../../shared/contract/topics/object.ts';
import type { Right } from '../../shared/domain/actor.ts';
import { foundKinds, objectKinds, type ObjectKind } from '../../shared/domain/object/object.ts';
import type { Reader } from '../store/database.ts';
import { excerptOf } from './excerpt.ts';
import { expressionOf, typedWords, widerExpression } from './searchExpression.ts';

type Group = QueryOutput<'object.search'>['groups'][number];
type Hit = Group['hits'][number];

/** Room for so many objects of one kind; as the index lays them out (electron/projections/objects). */
const SHELF = 2 ** 32;
/** With fewer than this found, names that are spelt otherwise are looked for too. */
const FEW = 5;
/** More lines of the logs than this are told as so many. */
const MOST_LINES = 1_000;

/** Everything that can be found; see the contract. */
export function searchObjects(
  read: Reader,
  { text, kind, limit }: QueryParsed<'object.search'>,
  { rights }: { readonly rights: readonly Right[] },
): QueryOutput<'object.search'> {
  const words = typedWords(text);
  if (words.join('').length < 2) return { text, groups: [] };
  const wanted = foundKinds.filter((one) => (kind === undefined || one === kind) && maySee(one, rights));
  const shelves = objectKinds.flatMap((one, shelf) => (wanted.includes(one) ? [shelf] : []));
  const exact = expressionOf(words);
  const lines = wanted.includes('logEntry') ? linesFound(read, exact, words, limit) : null;
  const found = new Finds(read, shelves, limit);
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
  readonly #shelves: readonly number[];
  readonly #limit: number;
  readonly #places = new Map<number, Set<number>>();
  readonly #totals = new Map<number, number>();

  constructor(read: Reader, shelves: readonly number[], limit: number) {
    this.#read = read;
    this.#shelves = shelves;
    this.#limit = limit;
  }

  /** The newest of each shelf, and how many there are. */
  take(expression: string): void {
    const rows = this.#read.all<{ place: number; shelf: number; total: number }>(
      `SELECT place, shelf, total FROM (
         SELECT place, shelf, row_number() OVER (PARTITION BY shelf ORDER BY place DESC) AS nth,
           count(*) OVER (PARTITION BY shelf) AS total
         FROM (SELECT rowid AS place, rowid / ${String(SHELF)} AS shelf FROM object_text WHERE object_text MATCH ?)
       ) WHERE nth <= ? AND shelf IN (SELECT value FROM json_each(?))`,
      expression,
      this.#limit,
      JSON.stringify(this.#shelves),
    );
    for (const { place, shelf, total } of rows) {
      const places = this.#places.get(shelf) ?? new Set();
      if (places.size < this.#limit) places.add(place);
      this.#places.set(shelf, places);
      this.#totals.set(shelf, Math.max(total, this.#totals.get(shelf) ?? 0));
    }
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
        hits: this.#hits([...places], words).sort((a, b) => Number(a.isPast) - Number(b.isPast)),
      }));
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
  const rows = read.all<{ id: string; incident_id: string; number: string; text: string; withdrawn: number }>(
    `SELECT e.id, e.incident_id, e.number, coalesce((SELECT k.text FROM log_correction k WHERE k.entry_id = e.id
         ORDER BY k.stamp DESC LIMIT 1), e.text) AS text,
       EXISTS (SELECT 1 FROM log_withdrawal w WHERE w.entry_id = e.id) AS withdrawn
     FROM log_text t CROSS JOIN log_entry e ON e.id = t.entry_id
     WHERE log_text MATCH ? AND e.text IS NOT NULL ORDER BY t.rowid DESC LIMIT ?`,
    expression,
    limit * 2,
  );
  // A line and its corrections may each hold the words.
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
  const counted = read.one<{ count: number }>(
    'SELECT count(*) AS count FROM (SELECT 1 FROM log_text WHERE log_text MATCH ? LIMIT ?)',
    expression,
    MOST_LINES,
  );
  return { kind: 'logEntry', total: Math.max(hits.length, hits.length < limit ? 0 : (counted?.count ?? 0)), hits };
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
