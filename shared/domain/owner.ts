import type { Id } from '../kernel/ids.ts';

/**
 * Who carries a goal, a task or a question: a person, a crisis role (whoever fills it), or just what people call them
 * while no register has been filled in. One owner, never two.
 */
export type Owner =
  | { readonly kind: 'contact'; readonly id: Id<'contact'> }
  | { readonly kind: 'role'; readonly id: Id<'role'> }
  | { readonly kind: 'name'; readonly name: string };

export const ownerKinds = ['contact', 'role', 'name'] as const satisfies readonly Owner['kind'][];

/** The same owner: an id is compared with an id, a name with a name. */
export function sameOwner(one: Owner | null, other: Owner | null): boolean {
  if (one === null || other === null) return one === other;
  if (one.kind === 'name') return other.kind === 'name' && one.name === other.name;
  return other.kind === one.kind && other.id === one.id;
}
