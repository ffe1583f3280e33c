import { canonicalJson, type Json } from '../../kernel/canonicalJson.ts';
import { wasKnownTo, type PictureFact, type PictureFactType } from './pictureFact.ts';

/** Values of one field that were written without knowing of each other; the last one is shown, all are kept. */
export interface Concurrent {
  readonly field: string;
  readonly values: readonly { readonly value: unknown; readonly by: PictureFact }[];
}

/** Something that is born by one fact and changed by later ones. */
export interface Entity<Fields> {
  readonly id: string;
  readonly fields: Fields;
  /** Empty unless two installations wrote the same field at the same time; the next write settles it. */
  readonly concurrent: readonly Concurrent[];
  readonly born: PictureFact;
  readonly last: PictureFact;
  /** Every fact about it, in the order all installations agree on. */
  readonly history: readonly PictureFact[];
}

/** Which fields each fact type sets; a type that is missing is not about this kind of thing. */
export type Writes<Fields> = {
  readonly [Type in PictureFactType]?: (fact: PictureFact<Type>) => Partial<Fields>;
};

interface Candidate {
  readonly value: unknown;
  readonly by: PictureFact;
}

/**
 * Folds facts into the things they speak of. Each field is a register: a write takes the place of those its writer knew
 * of; of writes that did not know of each other the latest by the shared clock is shown, the others stay beside it.
 * Any order of the facts gives the same answer. A thing whose birth has not arrived yet is left out.
 */
export function entitiesOf<Fields>(
  facts: readonly PictureFact[],
  birth: PictureFactType,
  writes: Writes<Fields>,
): Entity<Fields>[] {
  const bySubject = new Map<string, PictureFact[]>();
  for (const fact of facts) {
    if (writes[fact.type] === undefined) continue;
    const known = bySubject.get(fact.subject);
    if (known === undefined) bySubject.set(fact.subject, [fact]);
    else known.push(fact);
  }
  const entities = [...bySubject].flatMap(([id, history]): Entity<Fields>[] => {
    history.sort(inOrder);
    const born = history.find(({ type }) => type === birth);
    const last = history.at(-1);
    if (born === undefined || last === undefined) return [];
    return [{ id, born, last, history, ...holdFields(history, writes) }];
  });
  return entities.sort((one, other) => inOrder(one.born, other.born));
}

/** Sorts facts by the clock all installations agree on. */
export function inOrder(one: PictureFact, other: PictureFact): number {
  return one.stamp < other.stamp ? -1 : one.stamp > other.stamp ? 1 : 0;
}

/** Holds the fields that facts in order write; see entitiesOf. */
export function holdFields<Fields>(
  history: readonly PictureFact[],
  writes: Writes<Fields>,
): { readonly fields: Fields; readonly concurrent: readonly Concurrent[] } {
  const written = new Map<string, Candidate[]>();
  for (const fact of history) {
    const write = writes[fact.type] as ((fact: PictureFact) => Partial<Fields>) | undefined;
    for (const [field, value] of Object.entries(write?.(fact) ?? {})) {
      written.set(field, [...(written.get(field) ?? []), { value, by: fact }]);
    }
  }
  const held = [...written].map(([field, candidates]) => ({ field, values: notOvertaken(candidates) }));
  return {
    fields: Object.fromEntries(held.map(({ field, values }) => [field, values.at(-1)?.value])) as Fields,
    concurrent: held.filter(({ values }) => differ(values)),
  };
}

/** What nobody has written over knowingly. A clock that is far off decides nothing: knowing goes before the clock. */
function notOvertaken(candidates: readonly Candidate[]): Candidate[] {
  const isOvertaken = (earlier: PictureFact): boolean =>
    candidates.some(({ by: later }) => later !== earlier && wasKnownTo(earlier.place, later.place));
  return candidates.filter(({ by }) => !isOvertaken(by));
}

/** The same value written twice is agreement, not a conflict. */
function differ(values: readonly Candidate[]): boolean {
  return new Set(values.map(({ value }) => canonicalJson(value as Json))).size > 1;
}

/** The fields that were said and differ from what stands; null when there are none. */
export function changedFields<Fields extends object>(
  stands: Fields,
  said: { readonly [Field in keyof Fields]?: Fields[Field] | undefined },
): Partial<Fields> | null {
  const changed = Object.entries(said).filter(
    ([field, value]) =>
      value !== undefined &&
      canonicalJson(value as Json) !== canonicalJson((stands as Record<string, unknown>)[field] as Json),
  );
  return changed.length === 0 ? null : (Object.fromEntries(changed) as Partial<Fields>);
}
