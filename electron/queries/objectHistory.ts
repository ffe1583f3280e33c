import type { QueryOutput, QueryParsed } from '../../shared/contract/api.ts';
import { maySee } from '../../shared/contract/topics/object.ts';
import type { Right } from '../../shared/domain/actor.ts';
import { objectFacts, type ObjectAct } from '../../shared/domain/object/history.ts';
import type { ObjectKind } from '../../shared/domain/object/object.ts';
import { asId } from '../../shared/kernel/ids.ts';
import type { Instant } from '../../shared/kernel/time.ts';
import type { Reader } from '../store/database.ts';
import { factFields, type FactField } from './factFields.ts';

type Entry = QueryOutput<'object.history'>['entries'][number];
type Change = Entry['changes'][number];

interface FactRow {
  readonly subject: string;
  readonly type: string;
  readonly recorded_at: Instant;
  readonly data: string | null;
  readonly person: string | null;
  readonly name: string | null;
  readonly initials: string | null;
}

/** A history longer than this is read in the exported journal. */
const MOST_FACTS = 2_000;

/** What the list of a kind tells everybody who may see it; the rest of what a fact says is opened in another way. */
const TOLD: Partial<Readonly<Record<ObjectKind, readonly string[]>>> = {
  riskFlag: ['label', 'sharedWith', 'until'],
  // Who was called, what the card said and what was counted is read on the sheet, the run and the round.
  callOut: ['listTitle'],
  callDrill: ['listTitle', 'startedAt'],
  cardRun: ['title', 'version', 'reason'],
  numberRound: ['over', 'dueOn'],
};
/** Said anew each time, and changed from nothing. */
const EACH_TIME = new Set(['reason', 'note', 'on', 'minutes', 'outcome', 'steps', 'measure', 'proof', 'done', 'recipient', 'person', 'version']);

/** Who changed what and when, and from what, out of the journal itself, newest first; see the contract. */
export function objectHistory(
  read: Reader,
  { kind, id, limit }: QueryParsed<'object.history'>,
  { rights }: { readonly rights: readonly Right[] },
): QueryOutput<'object.history'> {
  if (!maySee(kind, rights)) return { entries: [], total: 0 };
  const parts = partsOf(read, kind, id);
  const acts = Object.fromEntries(
    [kind, ...[...parts.values()].map((part) => part.kind)].flatMap((one): [string, ObjectAct][] => Object.entries(objectFacts[one])),
  );
  const rows = read.all<FactRow>(
    `SELECT j.subject, j.type, j.recorded_at, j.data, c.id AS person, c.name, c.initials FROM journal j
     LEFT JOIN contact c ON c.id = json_extract(j.header, '$.actor.person')
     WHERE j.subject IN (SELECT value FROM json_each(?)) AND j.type IN (SELECT value FROM json_each(?)) ORDER BY j.position LIMIT ?`,
    JSON.stringify([id, ...parts.keys()]),
    JSON.stringify(Object.keys(acts)),
    MOST_FACTS,
  );
  const nameOf = namesOf(read);
  const stoodOf = new Map<string, Map<string, FactField['value']>>();
  const entries = rows.map((row): Entry => {
    const stood = stoodOf.get(row.subject) ?? new Map<string, FactField['value']>();
    stoodOf.set(row.subject, stood);
    const data = row.data === null ? null : (JSON.parse(row.data) as object);
    return {
      at: row.recorded_at,
      by: isNameless(data) ? { person: null, name: null, initials: '' } : byOf(row),
      act: acts[row.type]!,
      of: parts.get(row.subject) ?? null,
      isErased: data === null,
      changes: data === null ? [] : changesIn(factFields(data, nameOf), stood, TOLD[kind]),
    };
  });
  return { entries: entries.reverse().slice(0, limit), total: entries.length };
}

/** The bow-tie is part of its event, and what happened to a barrier happened to the event; also to one that has been taken away. */
function partsOf(read: Reader, kind: ObjectKind, id: string): ReadonlyMap<string, NonNullable<Entry['of']>> {
  if (kind !== 'hazardEvent') return new Map();
  const rows = read.all<{ id: string; kind: 'branch' | 'barrier'; name: string }>(
    `SELECT id, 'branch' AS kind, text AS name FROM bow_tie_branch WHERE event_id = ? AND text IS NOT NULL
     UNION ALL SELECT id, 'barrier', text FROM barrier WHERE event_id = ? AND text IS NOT NULL`,
    id,
    id,
  );
  return new Map(rows.map(({ id: part, ...of }) => [part, of]));
}

/** What became different by one fact. `stood` is what each field held before it, and holds afterwards. */
function changesIn(fields: readonly FactField[], stood: Map<string, FactField['value']>, told?: readonly string[]): Change[] {
  return fields.flatMap(({ field, part, value }) => {
    if (told !== undefined && !told.includes(field)) return [];
    const key = `${field}\n${part ?? ''}`;
    const from = EACH_TIME.has(field) ? null : (stood.get(key) ?? null);
    stood.set(key, value);
    if (isNothing(value) && isNothing(from)) return [];
    if (JSON.stringify(from) === JSON.stringify(value)) return [];
    const copy = (one: FactField['value']): Change['to'] => (typeof one === 'object' && one !== null ? [...one] : one);
    return [{ field, part, from: copy(from), to: copy(value) }];
  });
}

const isNothing = (value: FactField['value']): boolean =>
  value === null || value === '' || value === false || (typeof value === 'object' && value.length === 0);

function isNameless(data: object | null): boolean {
  return data !== null && 'isNameless' in data && data.isNameless === true;
}

function byOf({ person, name, initials }: FactRow): Entry['by'] {
  return { person: person === null ? null : asId<'contact'>(person), name, initials: initials ?? '' };
}

/** Names as they are now; somebody who has been removed still has theirs. */
function namesOf(read: Reader): (id: string) => string | null {
  return (id) =>
    read.one<{ name: string | null }>(
      'SELECT coalesce((SELECT name FROM object WHERE id = ?), (SELECT name FROM contact WHERE id = ?)) AS name',
      id,
      id,
    )?.name ?? null;
}
