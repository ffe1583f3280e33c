import { no, ok, type Result } from '../../kernel/result.ts';
import { contactTextFields, initialsOf, NO_FIELDS } from './contact.ts';
import { normaliseEmail } from './emailAddress.ts';
import type { ContactFields } from './facts.ts';
import { readPhoneNumber } from './phoneNumber.ts';

/** Fields as people or files give them: any of them, not yet normalised. */
export type GivenFields = { readonly [Field in keyof ContactFields]?: ContactFields[Field] | undefined };

export type FieldFault =
  | { readonly code: 'contact/name-missing' }
  | { readonly code: 'contact/phone-unreadable'; readonly value: string }
  | { readonly code: 'contact/email-unreadable'; readonly value: string };

function oneLine(text: string | null): string | null {
  const trimmed = text?.normalize('NFC').trim() ?? '';
  return trimmed === '' ? null : trimmed;
}

function set(list: readonly string[]): readonly string[] {
  return [...new Set(list.map((item) => item.normalize('NFC').trim()).filter((item) => item !== ''))].sort();
}

/** Empty is no number; anything else must be one that can be rung. */
function phone(given: string | null): Result<string | null, FieldFault> {
  const text = oneLine(given);
  if (text === null) return ok(null);
  const read = readPhoneNumber(text);
  return read.ok ? ok(read.value.value) : no({ code: 'contact/phone-unreadable', value: text.slice(0, 60) });
}

function email(given: string | null): Result<string | null, FieldFault> {
  const text = oneLine(given);
  if (text === null) return ok(null);
  const read = normaliseEmail(text);
  return read === undefined ? no({ code: 'contact/email-unreadable', value: text.slice(0, 60) }) : ok(read);
}

/** The given fields in the one form we store, or the first one that cannot be read. What was not given stays away. */
export function readFields(given: GivenFields): Result<Partial<ContactFields>, FieldFault> {
  const read: { -readonly [Field in keyof ContactFields]?: ContactFields[Field] } = {};
  if (given.kind !== undefined) read.kind = given.kind;
  if (given.name !== undefined) {
    const name = oneLine(given.name.replace(/\s+/g, ' '));
    if (name === null) return no({ code: 'contact/name-missing' });
    read.name = name;
  }
  if (given.initials !== undefined) read.initials = given.initials.trim();
  for (const field of ['mobile', 'phone'] as const) {
    const value = given[field];
    if (value === undefined) continue;
    const number = phone(value);
    if (!number.ok) return number;
    read[field] = number.value;
  }
  if (given.email !== undefined) {
    const address = email(given.email);
    if (!address.ok) return address;
    read.email = address.value;
  }
  for (const field of contactTextFields) {
    const value = given[field];
    if (value !== undefined) read[field] = oneLine(value);
  }
  for (const field of ['competences', 'languages'] as const) {
    const value = given[field];
    if (value !== undefined) read[field] = set(value);
  }
  return ok(read);
}

/** A whole contact of the fields that were given; initials are made from the name when nobody has said. */
export function wholeContact(given: GivenFields): Result<ContactFields, FieldFault> {
  const read = readFields({ ...given, name: given.name ?? '' });
  if (!read.ok) return read;
  const fields = { ...NO_FIELDS, ...read.value };
  return ok(fields.initials === '' ? { ...fields, initials: initialsOf(fields.name) } : fields);
}

/** Which of the fields differ from how they stand, and how those stand: the two halves of a change. */
export function difference(
  stands: ContactFields,
  wanted: Partial<ContactFields>,
): { readonly fields: Partial<ContactFields>; readonly was: Partial<ContactFields> } {
  const spoken = Object.keys(wanted) as (keyof ContactFields)[];
  const changed = spoken.filter((field) => !same(stands[field], wanted[field]));
  const pick = (from: Partial<ContactFields>): Partial<ContactFields> =>
    Object.fromEntries(changed.map((field) => [field, from[field]]));
  return { fields: pick(wanted), was: pick(stands) };
}

function same(one: unknown, other: unknown): boolean {
  return Array.isArray(one) && Array.isArray(other) ? one.join('\n') === other.join('\n') : one === other;
}
