import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { initialsOf, NO_FIELDS, type KnownContact } from '../../shared/domain/contact/contact.ts';
import type { ContactFields } from '../../shared/domain/contact/facts.ts';
import { contactMatcher } from '../../shared/domain/contact/matchContacts.ts';
import { columnSignature, planImport } from '../../shared/domain/contact/planImport.ts';
import { difference } from '../../shared/domain/contact/readFields.ts';
import { readPhoneNumber } from '../../shared/domain/contact/phoneNumber.ts';
import { asId } from '../../shared/kernel/ids.ts';

function known(id: string, fields: Partial<ContactFields>, removed = false): KnownContact {
  return { id: asId(id), fields: { ...NO_FIELDS, ...fields }, removed, rights: [] };
}

const kari = known('kari', { name: 'Kari Dahl', mobile: '+4790000001', email: 'kari@storvik.example' });
const namesake = known('namesake', { name: 'Kari Dahl', mobile: '+4790000002' });
const row = (fields: Partial<ContactFields>) => ({ name: 'Kari Dahl', mobile: null, email: null, ...fields });

describe('who a row of a list is about', () => {
  test.each([
    ['the same name and mobile', [kari, namesake], row({ mobile: '+4790000002' }), 'namesake'],
    [
      'the same name and address with a new mobile',
      [kari, namesake],
      row({ mobile: '+4741000000', email: 'KARI@storvik.example' }),
      'kari',
    ],
    ['the only one of that name, when the row has no mobile', [kari], row({}), 'kari'],
    ['nobody, when two share the name', [kari, namesake], row({}), null],
    ['nobody, when the mobile is another', [kari], row({ mobile: '+4741000000' }), null],
    ['nobody, when the one of that name has left', [known('gone', { name: 'Kari Dahl' }, true)], row({}), null],
    ['the same person in other letters', [kari], row({ name: 'KARI  DAHL', mobile: '+4790000001' }), 'kari'],
  ])('%s', (_title, contacts, about, id) => {
    expect(contactMatcher(contacts)(about)?.id ?? null).toBe(id);
  });
});

describe('the plan of an import', () => {
  test('an empty cell never wipes out what is known', () => {
    const plan = planImport(
      [{ row: 2, fields: { name: 'Kari Dahl', mobile: '90000001', email: null, competences: [] } }], [kari],
    );
    expect(plan).toMatchObject({ ok: true, value: [{ state: 'unchanged', contactId: 'kari' }] });
  });

  test('the fault names the row', () => {
    const plan = planImport([{ row: 7, fields: { name: 'Per Lie', email: 'per at storvik' } }], []);
    expect(plan).toEqual({
      ok: false, reason: { row: 7, fault: { code: 'contact/email-unreadable', value: 'per at storvik' } },
    });
  });

  test('whatever is planned twice changes nothing the second time', () => {
    const text = fc.constantFrom('Kari Dahl', 'Ola Berg', 'Anne Moe');
    const mobile = fc.constantFrom(null, '90000001', '41 00 00 02');
    const rows = fc.array(fc.record({ name: text, mobile, sector: fc.constantFrom(null, 'Helse', 'Teknisk') }), {
      maxLength: 8,
    });
    let planned = 0;
    fc.assert(
      fc.property(rows, (fields) => {
        const list = fields.map((given, at) => ({ row: at + 1, fields: given }));
        const first = planImport(list, []);
        if (!first.ok) throw new Error('the rows can all be read');
        const contacts = first.value.flatMap(
          (one) => (one.state === 'new' ? [known(`c${String(one.row)}`, one.fields)] : []),
        );
        const second = planImport(list, contacts);
        if (!second.ok) throw new Error('the rows can still be read');
        planned += contacts.length;
        expect(second.value.filter(({ state }) => state === 'new')).toEqual([]);
      }),
      { verbose: true },
    );
    expect(planned).toBeGreaterThan(0);
  });
});

test('a change and what it was are two halves of the same fields', () => {
  expect(difference(kari.fields, { mobile: '+4741000000', name: 'Kari Dahl', languages: [] })).toEqual({
    fields: { mobile: '+4741000000' }, was: { mobile: '+4790000001' },
  });
});

test('headings are known again whatever their case and spacing', () => {
  expect(columnSignature(['Navn ', 'MOBIL-nr.'])).toBe(columnSignature(['navn', 'Mobil nr']));
  expect(columnSignature(['Navn', 'Mobil'])).not.toBe(columnSignature(['Mobil', 'Navn']));
});

test.each([
  ['Kari Dahl', 'KD'], ['Åse-Marie Øverland', 'ÅØ'], ['Vakttelefon', 'VA'], ['Ola Berg (vikar)', 'OB'], ['', ''],
])('%s stands in the log as %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});

test.each(['22 22 22 22', '+4722222222', '0047 22222222', '(+47) 22 22 22 22', '222 22 222', '22222222.0'])(
  '%s is the number +47 22 22 22 22', (typed) => {
    expect(readPhoneNumber(typed)).toMatchObject({ ok: true, value: { value: '+4722222222', mobile: false } });
  },
);
