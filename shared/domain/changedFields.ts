import { sameOwner, type Owner } from './owner.ts';

/** Fields as a command says them: any of them, and undefined for those nobody said anything about. */
export type Said<Fields> = { readonly [Name in keyof Fields]?: Fields[Name] | undefined };

/** What a command changes of what stands: the fields as they are to be, and as they were. Null: nothing. */
export function changedFields<Fields extends object>(
  names: readonly (keyof Fields & string)[],
  said: Said<Fields>,
  stands: Fields,
): { readonly is: Partial<Fields>; readonly was: Partial<Fields> } | null {
  const changed = names.filter((name) => said[name] !== undefined && !isSame(said[name], stands[name]));
  if (changed.length === 0) return null;
  const of = (fields: Said<Fields>): Partial<Fields> =>
    Object.fromEntries(changed.map((name) => [name, fields[name]])) as Partial<Fields>;
  return { is: of(said), was: of(stands) };
}

/** Owners are compared by who they are; the rest by what they say. */
function isSame(one: unknown, other: unknown): boolean {
  if (isOwner(one) || isOwner(other)) return isOwner(one) && isOwner(other) && sameOwner(one, other);
  return one === other;
}

function isOwner(value: unknown): value is Owner {
  return typeof value === 'object' && value !== null && 'kind' in value;
}
