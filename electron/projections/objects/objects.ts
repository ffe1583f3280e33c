import type { FactType } from '../../../shared/domain/facts.ts';
import { objectKinds } from '../../../shared/domain/object/object.ts';
import { searchWords, soundOf } from '../../../shared/domain/object/searchWords.ts';
import type { Reader, Writer } from '../../store/database.ts';
import type { Projection, Touched } from '../projection.ts';
import { allKinds } from './allKinds.ts';
import type { Described, DescribedKind } from './describedKind.ts';

/** Room for so many objects of one kind. */
const SHELF = 2 ** 32;

/** What a fact about `subject` makes to be read again of one kind. */
interface After {
  readonly kind: DescribedKind;
  readonly touched: (read: Reader, subject: string) => readonly string[];
}

const itself: After['touched'] = (_, subject) => [subject];
const readAfter = new Map<FactType, After[]>();
for (const kind of allKinds) {
  for (const { on, touched } of [{ on: kind.on, touched: itself }, ...(kind.leansOn ?? [])]) {
    for (const type of on) readAfter.set(type, [...(readAfter.get(type) ?? []), { kind, touched }]);
  }
}

/**
 * Everything that can be found: what each object is called, its words, and what points at what. Made of the other read
 * models' rows, so it must come after them.
 */
export const objects: Projection = {
  name: 'objects',
  // A kind more is another index: old facts are taken into it.
  version: 100 + objectKinds.length,
  // Not object_place: where an object stands in the index depends on the order things came in, as in any index.
  tables: ['object', 'object_word', 'object_link', 'object_text'],
  schema: `
    CREATE TABLE object (
      id      TEXT PRIMARY KEY,
      kind    TEXT NOT NULL,
      name    TEXT NOT NULL,
      detail  TEXT NOT NULL,
      within  TEXT,
      is_past INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    -- the shelf of its kind, and the order it came in there
    CREATE TABLE object_place (place INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE) STRICT;
    -- the words of names, and how they sound, for whoever spells them otherwise
    CREATE TABLE object_word (
      word  TEXT NOT NULL,
      sound TEXT NOT NULL,
      id    TEXT NOT NULL,
      PRIMARY KEY (word, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX object_word_of ON object_word (id);
    CREATE TABLE object_link (
      from_id  TEXT NOT NULL,
      relation TEXT NOT NULL,
      to_id    TEXT NOT NULL,
      PRIMARY KEY (from_id, relation, to_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX object_link_to ON object_link (to_id);
    -- å stays å, as in the log; beginnings of two and three letters are found at once, for they are many
    CREATE VIRTUAL TABLE object_text USING fts5 (
      name, text, tokenize = "unicode61 remove_diacritics 0", prefix = '2 3'
    )`,
  on: {},
  settle: {
    after: [...readAfter.keys()],
    run: (tx, touched) => {
      for (const [kind, ids] of idsOf(tx, touched)) for (const id of ids) describeAnew(tx, kind, id);
    },
  },
};

/** Each object once, however many facts spoke of it. */
function idsOf(read: Reader, facts: readonly Touched[]): ReadonlyMap<DescribedKind, ReadonlySet<string>> {
  const found = new Map<DescribedKind, Set<string>>();
  for (const { type, subject } of facts) {
    for (const { kind, touched } of readAfter.get(type) ?? []) {
      const ids = found.get(kind) ?? new Set();
      for (const id of touched(read, subject)) ids.add(id);
      found.set(kind, ids);
    }
  }
  return found;
}

function describeAnew(tx: Writer, { kind, isNamed, describe }: DescribedKind, id: string): void {
  const shelf = objectKinds.indexOf(kind) * SHELF;
  const known = tx.one<{ place: number }>('SELECT place FROM object_place WHERE id = ?', id)?.place;
  const isHere = known !== undefined && Math.floor(known / SHELF) * SHELF === shelf;
  const described = describe(tx, id);
  // A small incident and the incident it is raised to are one: whichever it is now stands on its shelf, and no other.
  if (known !== undefined && (isHere || described !== null)) takeDown(tx, known, id);
  if (described === null) return;
  if (!isHere) tx.run('DELETE FROM object_place WHERE id = ?', id);
  const place = isHere ? known : newPlace(tx, shelf, id);
  write(tx, place, kind, id, described);
  if (!isNamed) return;
  for (const word of new Set(searchWords(described.name))) {
    tx.run('INSERT INTO object_word VALUES (?, ?, ?)', word, soundOf(word), id);
  }
}

function takeDown(tx: Writer, place: number, id: string): void {
  tx.run('DELETE FROM object_text WHERE rowid = ?', place);
  tx.run('DELETE FROM object_word WHERE id = ?', id);
  tx.run('DELETE FROM object_link WHERE from_id = ?', id);
  tx.run('DELETE FROM object WHERE id = ?', id);
}

function newPlace(tx: Writer, shelf: number, id: string): number {
  const last = tx.one<{ place: number | null }>('SELECT max(place) AS place FROM object_place WHERE place < ?', shelf + SHELF)?.place;
  const place = Math.max(shelf, last ?? 0) + 1;
  tx.run('INSERT INTO object_place VALUES (?, ?)', place, id);
  return place;
}

function write(tx: Writer, place: number, kind: string, id: string, described: Described): void {
  const { name, detail, text = [], within, isPast = false, links = [] } = described;
  tx.run('INSERT INTO object VALUES (?, ?, ?, ?, ?, ?)', id, kind, name, detail ?? '', within ?? null, isPast ? 1 : 0);
  const words = text.filter((part) => part !== null && part !== '').join('\n');
  tx.run('INSERT INTO object_text (rowid, name, text) VALUES (?, ?, ?)', place, name.normalize('NFC'), words.normalize('NFC'));
  for (const { relation, to } of links) {
    if (to != null && to !== id) tx.run('INSERT OR IGNORE INTO object_link VALUES (?, ?, ?)', id, relation, to);
  }
}
