import { daysAfter } from '../../kernel/calendarDay.ts';
import { osloDay } from '../../kernel/osloDay.ts';
import { decided, fact, refused, type Decision, type Moment, type NewFact } from '../fact.ts';
import { lastAdministrator } from '../access/administrators.ts';
import { MAX_IMPORT_ROWS, type ContactId, type ImportedContact, type ImportId, type KnownContact } from './contact.ts';
import { sameness } from './matchContacts.ts';
import { planImport, type ImportRow } from './planImport.ts';
import { difference, readFields, wholeContact, type FieldFault, type GivenFields } from './readFields.ts';
import type { ContactFields } from './facts.ts';

export const contactRefusals = [
  'contact/name-missing',
  'contact/phone-unreadable',
  'contact/email-unreadable',
  'contact/not-found',
  'contact/already-there',
  'contact/nothing-changed',
  'contact/already-removed',
  'contact/not-removed',
  'contact/confirmed-in-future',
  'contact/import-empty',
  'contact/import-too-many',
  'contact/import-row-unreadable',
  'contact/import-not-found',
  'contact/import-already-undone',
] as const;
type Code = (typeof contactRefusals)[number];

function refuseField(fault: FieldFault): ReturnType<typeof refused<Code>> {
  return 'value' in fault ? refused(fault.code, { value: fault.value }) : refused(fault.code);
}

/** Somebody else of the same name and mobile: the register holds a person once. */
function twin(
  fields: ContactFields,
  contacts: readonly KnownContact[],
  self: ContactId | null,
): KnownContact | undefined {
  const key = sameness(fields);
  return contacts.find((other) => other.id !== self && !other.removed && sameness(other.fields) === key);
}

/** Adds a person or a duty telephone. Only the name is needed. */
export function addContact(
  input: { readonly fields: GivenFields },
  known: { readonly contacts: readonly KnownContact[] },
  moment: Moment,
): Decision<{ readonly contactId: ContactId }, Code> {
  const whole = wholeContact(input.fields);
  if (!whole.ok) return refuseField(whole.reason);
  const other = twin(whole.value, known.contacts, null);
  if (other !== undefined) return refused('contact/already-there', { name: other.fields.name });
  const contactId = moment.newId<'contact'>();
  return decided({ contactId }, fact('ContactAdded', contactId, 'workspace', { ...whole.value, importId: null }));
}

/** Changes the fields that are given; the answer holds what they were, which is what taking it back needs. */
export function changeContact(
  input: { readonly contactId: ContactId; readonly fields: GivenFields },
  known: { readonly contact: KnownContact | null; readonly contacts: readonly KnownContact[] },
): Decision<{ readonly was: Partial<ContactFields> }, Code> {
  const { contact } = known;
  if (contact === null || contact.removed) return refused('contact/not-found');
  const given = readFields(input.fields);
  if (!given.ok) return refuseField(given.reason);
  const { fields, was } = difference(contact.fields, given.value);
  if (Object.keys(fields).length === 0) return refused('contact/nothing-changed');
  const other = twin({ ...contact.fields, ...fields }, known.contacts, contact.id);
  if (other !== undefined) return refused('contact/already-there', { name: other.fields.name });
  return decided({ was }, fact('ContactChanged', contact.id, 'workspace', { fields, was, importId: null }));
}

/** Takes a contact out of the register; what was written about the person stays. The last administrator stays too. */
export function removeContact(
  input: { readonly contactId: ContactId },
  known: { readonly contact: KnownContact | null; readonly administrators: readonly ContactId[] },
): Decision<null, Code | 'access/last-administrator'> {
  const { contact } = known;
  if (contact === null) return refused('contact/not-found');
  if (contact.removed) return refused('contact/already-removed', { name: contact.fields.name });
  if (lastAdministrator(known.administrators, input.contactId)) {
    return refused('access/last-administrator', { name: contact.fields.name });
  }
  return decided(null, fact('ContactRemoved', contact.id, 'workspace', { importId: null }));
}

/** Puts a removed contact back as it was. */
export function restoreContact(
  _input: { readonly contactId: ContactId },
  known: { readonly contact: KnownContact | null; readonly contacts: readonly KnownContact[] },
): Decision<null, Code> {
  const { contact } = known;
  if (contact === null) return refused('contact/not-found');
  if (!contact.removed) return refused('contact/not-removed', { name: contact.fields.name });
  const other = twin(contact.fields, known.contacts, contact.id);
  if (other !== undefined) return refused('contact/already-there', { name: other.fields.name });
  return decided(null, fact('ContactRestored', contact.id, 'workspace', { importId: null }));
}

/**
 * Says that the number works, as of a day; null takes the word back. It holds for the number that was tried: a new
 * number is unconfirmed by itself. A day ahead is let through for installations whose clocks stand apart.
 */
export function confirmContact(
  input: { readonly contactId: ContactId; readonly confirmedOn: string | null },
  known: { readonly contact: KnownContact | null },
  moment: Moment,
): Decision<null, Code> {
  const { contact } = known;
  if (contact === null || contact.removed) return refused('contact/not-found');
  const { confirmedOn } = input;
  const tomorrow = daysAfter(osloDay(moment.now), 1);
  if (confirmedOn !== null && confirmedOn > tomorrow) return refused('contact/confirmed-in-future');
  const number = confirmedOn === null ? null : (contact.fields.mobile ?? contact.fields.phone);
  return decided(null, fact('ContactConfirmed', contact.id, 'workspace', { confirmedOn, number }));
}

export interface ImportInput {
  readonly fileName: string;
  readonly rows: readonly ImportRow[];
  readonly columns: readonly string[] | null;
  readonly mapping: readonly (string | null)[] | null;
}

/** Takes in a whole list or nothing of it. What each row was is in the facts, so that one undo puts all of it back. */
export function importContacts(
  input: ImportInput,
  known: { readonly contacts: readonly KnownContact[] },
  moment: Moment,
): Decision<{ readonly importId: ImportId; readonly added: number; readonly changed: number }, Code> {
  if (input.rows.length > MAX_IMPORT_ROWS) return refused('contact/import-too-many', { limit: MAX_IMPORT_ROWS });
  const plan = planImport(input.rows, known.contacts);
  if (!plan.ok) {
    const { row, fault } = plan.reason;
    return refused('contact/import-row-unreadable', { row, value: 'value' in fault ? fault.value : '' });
  }
  const importId = moment.newId<'import'>();
  const facts = plan.value.flatMap((planned): NewFact[] => {
    if (planned.state === 'new') {
      return [fact('ContactAdded', moment.newId<'contact'>(), 'workspace', { ...planned.fields, importId })];
    }
    if (planned.state !== 'changed') return [];
    const { fields, was } = planned;
    return [fact('ContactChanged', planned.contactId, 'workspace', { fields, was, importId })];
  });
  if (facts.length === 0) return refused('contact/import-empty');
  const added = facts.filter(({ type }) => type === 'ContactAdded').length;
  const counts = { added, changed: facts.length - added };
  const { fileName, columns, mapping } = input;
  return decided(
    { importId, ...counts },
    fact('ContactsImported', importId, 'workspace', { fileName, ...counts, columns, mapping }),
    ...facts,
  );
}

/**
 * Takes a whole import back: who came with it goes, and every field it changed is what it was. A field somebody has
 * corrected by hand since is left as they left it, and so is an added person who has been given rights.
 */
export function undoImport(
  input: { readonly importId: ImportId },
  known: { readonly import: { readonly undone: boolean } | null; readonly touched: readonly ImportedContact[] },
): Decision<{ readonly removed: number; readonly putBack: number; readonly left: number }, Code> {
  if (known.import === null) return refused('contact/import-not-found');
  if (known.import.undone) return refused('contact/import-already-undone');
  const { importId } = input;
  const present = known.touched.filter(({ contact }) => !contact.removed);
  const leaving = present.filter(({ added, contact }) => added && contact.rights.length === 0);
  const returning = present.flatMap(({ added, contact, fields, was }) => {
    if (added) return [];
    const untouched = difference(contact.fields, fields);
    const back = Object.fromEntries(Object.entries(was).filter(([field]) => !(field in untouched.fields)));
    const change = difference(contact.fields, back);
    if (Object.keys(change.fields).length === 0) return [];
    return [fact('ContactChanged', contact.id, 'workspace', { ...change, importId: null })];
  });
  return decided(
    {
      removed: leaving.length,
      putBack: returning.length,
      left: known.touched.length - leaving.length - returning.length,
    },
    ...leaving.map(({ contact }) => fact('ContactRemoved', contact.id, 'workspace', { importId })),
    ...returning,
    fact('ContactImportUndone', importId, 'workspace', {}),
  );
}
