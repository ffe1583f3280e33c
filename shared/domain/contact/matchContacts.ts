import type { KnownContact } from './contact.ts';
import type { ContactFields } from './facts.ts';

type Recognised = Pick<ContactFields, 'name' | 'mobile' | 'email'>;

const folded = (text: string): string => text.normalize('NFC').toLocaleLowerCase('nb').replace(/\s+/g, ' ').trim();

/** Two entries of the same name and mobile are one person; a shared duty number under another name is not. */
export function sameness(contact: Recognised): string {
  return `${folded(contact.name)}\n${contact.mobile ?? ''}`;
}

function byAddress(contact: Recognised): string | null {
  return contact.email === null ? null : `${folded(contact.name)}\n${contact.email.toLowerCase()}`;
}

/**
 * Finds the contact a row of a list is about: the same name and mobile, else the same name and e-mail address (a new
 * mobile), else the only one of that name when one of the two has no mobile to disagree about. Anything less is a new
 * contact: two people may have one name. Built once over the contacts that are not removed.
 */
export function contactMatcher(contacts: readonly KnownContact[]): (row: Recognised) => KnownContact | null {
  const present = contacts.filter((contact) => !contact.removed);
  const exact = new Map(present.map((contact) => [sameness(contact.fields), contact]));
  const addressed = new Map(
    present.flatMap((contact) => {
      const key = byAddress(contact.fields);
      return key === null ? [] : [[key, contact] as const];
    }),
  );
  const named = new Map<string, KnownContact[]>();
  for (const contact of present) {
    const key = folded(contact.fields.name);
    named.set(key, [...(named.get(key) ?? []), contact]);
  }
  return (row) => {
    const same = exact.get(sameness(row));
    if (same !== undefined) return same;
    const key = byAddress(row);
    const reached = key === null ? undefined : addressed.get(key);
    if (reached !== undefined) return reached;
    const [only, ...others] = named.get(folded(row.name)) ?? [];
    if (only === undefined || others.length > 0) return null;
    return row.mobile === null || only.fields.mobile === null ? only : null;
  };
}
