import type { OwnerInput } from '../../api/useOwners.ts';
import { useQueryOf } from '../../api/useQueryOf.ts';

const SUGGESTED = 12;

/** Anybody in the register, duty telephones too, while their name is typed; a name nobody has registered is as good. */
export function useContactTyped(typed: string): {
  readonly suggestions: readonly string[];
  readonly contactOf: (words: string) => OwnerInput | null;
} {
  const { value } = useQueryOf('contact.all', { text: typed.trim().slice(0, 200), limit: SUGGESTED }, { keepsPrevious: true });
  const contacts = value?.contacts ?? [];
  return {
    suggestions: contacts.map(({ name }) => name),
    contactOf: (words) => {
      const name = words.trim();
      if (name === '') return null;
      const known = contacts.find((one) => one.name.toLocaleLowerCase('nb') === name.toLocaleLowerCase('nb'));
      return known === undefined ? { kind: 'name', name } : { kind: 'contact', id: known.id };
    },
  };
}
