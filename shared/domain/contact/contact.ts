import type { Id } from '../../kernel/ids.ts';
import type { Right } from '../actor.ts';
import type { ContactFields } from './facts.ts';

export type ContactId = Id<'contact'>;
export type ImportId = Id<'import'>;

export const contactKinds = ['person', 'duty'] as const;

/** The fields that are one line of text or nothing. */
export const contactTextFields = ['organisation', 'position', 'sector', 'unit', 'note'] as const;

/** What a rule must know of a contact that a command points at. */
export interface KnownContact {
  readonly id: ContactId;
  readonly fields: ContactFields;
  readonly removed: boolean;
  readonly rights: readonly Right[];
}

/** What an import did to one contact, and how the contact stands now. */
export interface ImportedContact {
  readonly contact: KnownContact;
  readonly added: boolean;
  readonly fields: Partial<ContactFields>;
  readonly was: Partial<ContactFields>;
}

/** A number nobody has tried for so long is not to be relied on. */
export const NUMBERS_HOLD_MONTHS = 12;

/** Rows one import may carry, so that it fits in one command; more is not the contact list of a municipality. */
export const MAX_IMPORT_ROWS = 3_000;

export const NO_FIELDS: ContactFields = {
  kind: 'person',
  name: '',
  initials: '',
  mobile: null,
  phone: null,
  email: null,
  organisation: null,
  position: null,
  sector: null,
  unit: null,
  competences: [],
  languages: [],
  note: null,
};

/** Initials as they stand in the log: first letter of the first and last words, two at least (`Kari Dahl` → `KD`). */
export function initialsOf(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word));
  const [first = '', ...rest] = words;
  const last = rest.at(-1);
  const letters = last === undefined ? first.slice(0, 2) : `${first.slice(0, 1)}${last.slice(0, 1)}`;
  return letters.toLocaleUpperCase('nb');
}
