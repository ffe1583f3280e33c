import { no, ok, type Result } from '../../kernel/result.ts';
import type { ContactId, KnownContact } from './contact.ts';
import type { ContactFields } from './facts.ts';
import { contactMatcher, sameness } from './matchContacts.ts';
import { difference, readFields, wholeContact, type FieldFault, type GivenFields } from './readFields.ts';

/** A row of a list with its columns already given their meaning. `row` is its number in the file, from 1. */
export interface ImportRow {
  readonly row: number;
  readonly fields: GivenFields;
}

/** What becomes of one row. `was` holds only what would change. */
export type PlannedRow =
  | { readonly row: number; readonly state: 'new'; readonly fields: ContactFields }
  | {
      readonly row: number;
      readonly state: 'changed';
      readonly contactId: ContactId;
      readonly name: string;
      readonly fields: Partial<ContactFields>;
      readonly was: Partial<ContactFields>;
    }
  | { readonly row: number; readonly state: 'unchanged'; readonly contactId: ContactId; readonly name: string }
  /** The same person stands earlier in the list; the first row holds. */
  | { readonly row: number; readonly state: 'repeated'; readonly name: string; readonly firstRow: number };

/** A list says what it knows and is silent about the rest: an empty cell never wipes out what we have. */
function said(fields: Partial<ContactFields>): Partial<ContactFields> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)),
  );
}

/**
 * What an import would do to the contacts there are, row by row: the preview shows it and the command carries it out,
 * so that the two cannot disagree. Answers the first row that cannot be read, or the plan for all of them.
 */
export function planImport(
  rows: readonly ImportRow[],
  contacts: readonly KnownContact[],
): Result<readonly PlannedRow[], { readonly row: number; readonly fault: FieldFault }> {
  const match = contactMatcher(contacts);
  const taken = new Map<string, number>();
  const plan: PlannedRow[] = [];
  for (const { row, fields } of rows) {
    const whole = wholeContact(fields);
    const given = readFields(fields);
    if (!whole.ok) return no({ row, fault: whole.reason });
    if (!given.ok) return no({ row, fault: given.reason });
    const { name } = whole.value;
    const known = match(whole.value);
    const key = known?.id ?? sameness(whole.value);
    const firstRow = taken.get(key);
    if (firstRow !== undefined) {
      plan.push({ row, state: 'repeated', name, firstRow });
      continue;
    }
    taken.set(key, row);
    if (known === null) {
      plan.push({ row, state: 'new', fields: whole.value });
      continue;
    }
    const change = difference(known.fields, said(given.value));
    const state = Object.keys(change.fields).length === 0 ? 'unchanged' : 'changed';
    plan.push(
      state === 'unchanged'
        ? { row, state, contactId: known.id, name: known.fields.name }
        : { row, state, contactId: known.id, name: known.fields.name, ...change },
    );
  }
  return ok(plan);
}

/** How a list is known again: its headings, whatever their case and spacing. */
export function columnSignature(columns: readonly string[]): string {
  const heard = (column: string): string =>
    column.normalize('NFC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  return columns.map(heard).join('|');
}
