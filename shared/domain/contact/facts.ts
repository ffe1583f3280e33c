import type { Right } from '../actor.ts';

/** What is known of a person or a duty telephone. Lists are sets; order means nothing. */
export interface ContactFields {
  /** A person, or a function that always answers (a duty telephone). */
  readonly kind: 'person' | 'duty';
  readonly name: string;
  /** As it stands in the log; made from the name when nobody has said. */
  readonly initials: string;
  /** E.164, e.g. `+4790000000`; short duty numbers (110, 02800) as they are. */
  readonly mobile: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly organisation: string | null;
  /** Title or function in the organisation. */
  readonly position: string | null;
  readonly sector: string | null;
  readonly unit: string | null;
  readonly competences: readonly string[];
  readonly languages: readonly string[];
  readonly note: string | null;
}

/** Facts whose subject is a contact, or (the two about imports) an import. */
export interface ContactFacts {
  ContactAdded: ContactFields & { readonly importId: string | null };
  /**
   * Only the fields that changed, and what they were as far as the writer knew: enough to put them back. `importId` is
   * there when a list changed them, not when a list is taken back.
   */
  ContactChanged: {
    readonly fields: Partial<ContactFields>;
    readonly was: Partial<ContactFields>;
    readonly importId: string | null;
  };
  ContactRemoved: { readonly importId: string | null };
  ContactRestored: { readonly importId: string | null };
  /** The number was tried, or the person said it is right. Null takes the word back. Holds for that number alone. */
  ContactConfirmed: { readonly confirmedOn: string | null; readonly number: string | null };
  /** The whole set, so that the latest word holds. */
  RightsGranted: { readonly rights: readonly Right[] };
  /** A list was read in; `columns` and `mapping` when its headings can be known again (columnSignature). */
  ContactsImported: {
    readonly fileName: string;
    readonly added: number;
    readonly changed: number;
    readonly columns: readonly string[] | null;
    readonly mapping: readonly (string | null)[] | null;
  };
  ContactImportUndone: Record<never, never>;
}
