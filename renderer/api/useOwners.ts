import { useMemo } from 'react';
import type { CommandInput } from '../../shared/contract/api.ts';
import { useQueryOf } from './useQueryOf.ts';

/** Who carries a goal, a task or a question, as a command says it. */
export type OwnerInput = NonNullable<CommandInput<'goal.set'>['owner']>;

export interface Owners {
  /** Roles first, then people: what an owner field suggests. */
  readonly suggestions: readonly string[];
  /** The register's own entry when the words name one, else just the words; null for an empty field. */
  ownerOf(words: string): OwnerInput | null;
}

const byName = (words: string): string => words.trim().toLocaleLowerCase('nb');

/** Roles and people one may give something to. A name nobody has registered is as good: a crisis does not wait. */
export function useOwners(): Owners {
  const { value: roles } = useQueryOf('role.all', {});
  const { value: people } = useQueryOf('contact.people', {});
  return useMemo(() => {
    const known = new Map<string, { readonly label: string; readonly owner: OwnerInput }>();
    for (const { id, title } of roles?.roles ?? []) known.set(byName(title), { label: title, owner: { kind: 'role', id } });
    for (const { id, name } of people?.people ?? []) {
      if (!known.has(byName(name))) known.set(byName(name), { label: name, owner: { kind: 'contact', id } });
    }
    return {
      suggestions: [...known.values()].map(({ label }) => label),
      ownerOf: (words) => {
        const name = words.trim();
        if (name === '') return null;
        return known.get(byName(name))?.owner ?? { kind: 'name', name };
      },
    };
  }, [roles, people]);
}
