import type { CommandInput, QueryOutput } from '../../../shared/contract/api.ts';

export type Contact = NonNullable<QueryOutput<'contact.one'>['contact']>;
type Given = CommandInput<'contact.add'>['fields'];

/** The form as it stands: every field a text, lists with commas between. */
export interface ContactForm {
  readonly kind: Contact['kind'];
  readonly name: string;
  readonly initials: string;
  readonly mobile: string;
  readonly phone: string;
  readonly email: string;
  readonly organisation: string;
  readonly position: string;
  readonly sector: string;
  readonly unit: string;
  readonly competences: string;
  readonly languages: string;
  readonly note: string;
}

export const EMPTY_FORM: ContactForm = {
  kind: 'person', name: '', initials: '', mobile: '', phone: '', email: '', organisation: '', position: '', sector: '',
  unit: '', competences: '', languages: '', note: '',
};

/** A contact as its form; numbers as they are read aloud. */
export function formOf(contact: Contact, phone: (e164: string) => string): ContactForm {
  const said = (text: string | null): string => text ?? '';
  return {
    kind: contact.kind,
    name: contact.name,
    initials: contact.initials,
    mobile: contact.mobile === null ? '' : phone(contact.mobile),
    phone: contact.phone === null ? '' : phone(contact.phone),
    email: said(contact.email),
    organisation: said(contact.organisation),
    position: said(contact.position),
    sector: said(contact.sector),
    unit: said(contact.unit),
    competences: contact.competences.join(', '),
    languages: contact.languages.join(', '),
    note: said(contact.note),
  };
}

/** The form as a command takes it. Initials left empty are made from the name of a new contact. */
export function fieldsOf(form: ContactForm, isNew: boolean): Given {
  const text = (value: string): string | null => (value.trim() === '' ? null : value);
  const list = (value: string): string[] => value.split(',').map((part) => part.trim()).filter((part) => part !== '');
  return {
    kind: form.kind,
    name: form.name,
    ...(isNew && form.initials.trim() === '' ? {} : { initials: form.initials }),
    mobile: text(form.mobile),
    phone: text(form.phone),
    email: text(form.email),
    organisation: text(form.organisation),
    position: text(form.position),
    sector: text(form.sector),
    unit: text(form.unit),
    competences: list(form.competences),
    languages: list(form.languages),
    note: text(form.note),
  };
}
