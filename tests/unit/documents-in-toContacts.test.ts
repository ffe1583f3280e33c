import { describe, expect, test } from 'vitest';
import { cleanText } from '../../electron/documents/in/cleanText.ts';
import type { ContactField } from '../../electron/documents/in/contactFields.ts';
import type { ContactTable } from '../../electron/documents/in/contactTable.ts';
import { readEmailCell } from '../../electron/documents/in/emailAddress.ts';
import { guessMapping } from '../../electron/documents/in/guessMapping.ts';
import { isFormulaLike } from '../../electron/documents/in/isFormulaLike.ts';
import { spokenName } from '../../electron/documents/in/personName.ts';
import { normalisePhone, readPhoneCell } from '../../electron/documents/in/phoneNumber.ts';
import type { ContactPreview } from '../../electron/documents/in/toContacts.ts';
import { toContacts } from '../../electron/documents/in/toContacts.ts';

function table(rows: readonly (readonly string[])[]): ContactTable {
  const columns = rows[0]?.map((_, at) => `K${at}`) ?? [];
  return { format: 'csv', columns, rows: rows.map((cells, at) => ({ row: at + 2, cells })), problems: [] };
}

function preview(fields: readonly (ContactField | null)[], ...rows: readonly (readonly string[])[]): ContactPreview {
  return toContacts(table(rows), fields);
}

describe('what a column means is guessed from its heading', () => {
  test.each<[string, ContactField | null]>([
    ['Navn', 'name'], ['Namn', 'name'], ['Full name', 'name'], ['KONTAKTPERSON', 'name'], ['Navn på leder', 'name'],
    ['Fornavn', 'firstName'], ['Førenamn', 'firstName'], ['Given Name', 'firstName'],
    ['Etternavn', 'lastName'], ['Etternamn', 'lastName'], ['Last Name', 'lastName'],
    ['Mobil', 'mobile'], ['Mobilnr. (jobb)', 'mobile'], ['Tlf. mobil', 'mobile'], ['Cell phone', 'mobile'],
    ['Tlf', 'phone'], ['Telefon, arbeid', 'phone'], ['Business Phone 2', 'phone'], ['Sentralbord', 'phone'],
    ['E-post', 'email'], ['Epostadresse', 'email'], ['E-mail 1 - Value', 'email'], ['Privat e-post', 'email'],
    ['Virksomhet', 'organisation'], ['Verksemd', 'organisation'], ['Company', 'organisation'],
    ['Firmanavn', 'organisation'],
    ['Stilling', 'function'], ['Rolle i krise', 'function'], ['Job Title', 'function'], ['Tittel', 'function'],
    ['Sektor', 'sector'], ['Tenesteområde', 'sector'], ['Kommunalområde', 'sector'],
    ['Avdeling', 'unit'], ['Eining', 'unit'], ['Department', 'unit'],
    ['Kompetanse', 'competence'], ['Skills', 'competence'], ['Særlig kompetanse', 'competence'],
    ['Språk', 'language'], ['Languages', 'language'],
    ['Besøksadresse', 'address'], ['Business Street', 'address'],
    ['Merknad', 'note'], ['Kommentar', 'note'], ['Notes', 'note'],
  ])('«%s» is %s', (heading, field) => {
    expect(guessMapping([heading], [])).toEqual([field]);
  });

  test.each([
    'Telefaks', 'Business Fax', 'Stedfortreder mobil', 'Vara, telefon', 'Assistant’s Phone', 'Pårørende', 'Nr.',
    'Fødselsnummer', 'Hjemmeadresse', 'Home Street', 'Gate (privat)', 'E-mail Display Name', 'Brukernavn',
    'Sist oppdatert', 'Org.nr',
  ])('«%s» is somebody else’s, private or bookkeeping, and is not taken', (heading) => {
    expect(guessMapping([heading], [['91567801'], ['91567802']])).toEqual([null]);
  });

  test('without helpful headings the contents tell numbers, addresses and names', () => {
    const rows = [['Kari Brekke', '91567801', '75 00 01 02', 'kari@storvik.example', '2026-01-01'],
      ['Jon Vågen', '+47 915 67 802', '75000103', '', '20260102']];
    expect(guessMapping(['A', 'B', 'C', 'D', 'E'], rows)).toEqual(['name', 'mobile', 'phone', 'email', null]);
  });

  test('of two columns that could be the name, the plain one is taken', () => {
    expect(guessMapping(['Navn på hovedkontakt', 'Navn', 'Mobil'], [])).toEqual([null, 'name', 'mobile']);
  });

  test('a title beside a job title is Mr or Dr', () => {
    expect(guessMapping(['Title', 'Job Title', 'Name'], [])).toEqual([null, 'function', 'name']);
  });
});

describe('phone numbers', () => {
  test.each([
    ['91567801', '+4791567801'], ['915 67 801', '+4791567801'], ['91 56 78 01', '+4791567801'],
    ['91.56.78.01', '+4791567801'], ['+47 91 56 78 01', '+4791567801'], ['(+47) 91567801', '+4791567801'],
    ['0047 91567801', '+4791567801'], ['4791567801', '+4791567801'], ['tlf.: 75 00 01 02', '+4775000102'],
    ['Mob: 915-67-801', '+4791567801'], ['T 75000102', '+4775000102'], ['tel:+4775000102', '+4775000102'],
    ['+46 (0)70 123 45 67', '+46701234567'], ['0046 70 123 45 67', '+46701234567'],
    ['+358 40 1234567', '+358401234567'],
    ['41234567.0', '+4741234567'], ['41234567,00', '+4741234567'], ['4,1234567E+7', '+4741234567'],
    ['4.1234567e7', '+4741234567'], ['110', '110'], ['02800', '02800'], ['116 117', '116117'], ['+47 02800', '02800'],
  ])('%s is %s', (written, value) => {
    expect(normalisePhone(written)).toMatchObject({ ok: true, value: { value, doubtful: false } });
  });

  test.each(['4,12E+07', '1.23E+7', '4,79912E+10'])('%s lost digits in Excel and is never guessed at', (written) => {
    expect(normalisePhone(written)).toEqual({ ok: false, reason: 'import/phone-rounded' });
  });

  test.each(['', 'ukjent', '12', '915678', '9156780', '915678011', '12057112345', '+47 9156780', '+1', 'a@x.example'])(
    '%j is not a number one can ring',
    (written) => {
      expect(normalisePhone(written)).toEqual({ ok: false, reason: 'import/phone-unreadable' });
    },
  );

  test.each([['2800', '2800'], ['12345678', '+4712345678'], ['00000000', '+4700000000']])(
    '%s can be dialled but is in no Norwegian series: kept, and pointed out',
    (written, value) => {
      expect(normalisePhone(written)).toEqual({ ok: true, value: { value, mobile: false, doubtful: true } });
    },
  );

  test('numbers that begin with 4 or 9 are mobile numbers', () => {
    const mobile = ['41234567', '91567801', '75000102', '+46701234567', '110'].map((written) => {
      const number = normalisePhone(written);
      return number.ok && number.value.mobile;
    });
    expect(mobile).toEqual([true, true, false, false, false]);
  });

  test.each([
    ['91567801 / 75000102', ['+4791567801', '+4775000102']],
    ['91567801, 75 00 01 02', ['+4791567801', '+4775000102']],
    ['91567801 eller 110', ['+4791567801', '110']],
    ['91567801\n75000102', ['+4791567801', '+4775000102']],
    ['51/12 34 56', ['+4751123456']],
    ['+47 91567801 ::: 75000102', ['+4791567801', '+4775000102']],
  ])('the cell %j holds %j', (cell, numbers) => {
    expect(readPhoneCell(cell).numbers.map((number) => number.value)).toEqual(numbers);
  });

  test('words around a number are kept as a remark', () => {
    expect(readPhoneCell('91 56 78 01 (bare dagtid)')).toEqual({
      numbers: [{ value: '+4791567801', mobile: true, doubtful: false }],
      unread: [],
      remarks: ['91 56 78 01 (bare dagtid)'],
    });
  });
});

describe('e-mail addresses', () => {
  test.each([
    ['kari@storvik.example', ['kari@storvik.example']],
    ['Kari.Brekke@Storvik.EXAMPLE', ['Kari.Brekke@storvik.example']],
    ['Kari Brekke <kari@storvik.example>', ['kari@storvik.example']],
    ['mailto:kari@storvik.example', ['kari@storvik.example']],
    ['kari@storvik.example; jon@storvik.example', ['kari@storvik.example', 'jon@storvik.example']],
    ['åse@bjørnøya.example', ['åse@bjørnøya.example']],
    ['kari@storvik', []], ['kari at storvik.example', []], ['@storvik.example', []], ['kari@-x.example', []],
    ['kari..b@storvik.example', []], [`${'a'.repeat(65)}@storvik.example`, []], ['kari@storvik.123', []],
  ])('%j holds %j', (cell, addresses) => {
    expect(readEmailCell(cell)).toEqual(addresses);
  });
});

describe('names', () => {
  test.each([
    ['Dahl, Åse-Marie', false, 'Åse-Marie Dahl'],
    ['van der Berg, Nils', true, 'Nils van der Berg'],
    ['van der Berg, Nils', false, 'van der Berg, Nils'],
    ['Kari Dahl, Fastlege', false, 'Kari Dahl, Fastlege'],
    ['Dahl, fastlege', false, 'Dahl, fastlege'],
    ['Storvik kommune, Helse, Vakt', true, 'Storvik kommune, Helse, Vakt'],
    ['Čáhppil, Áŋŋá Đorvu', false, 'Áŋŋá Đorvu Čáhppil'],
    ['Kari\nDahl', false, 'Kari Dahl'],
  ])('%j in a list that is turned (%j) is «%s»', (written, listIsTurned, spoken) => {
    expect(spokenName(written, listIsTurned)).toBe(spoken);
  });

  test('first and last names from columns of their own, also when the first name’s column is called name', () => {
    expect(preview(['lastName', 'firstName'], ['Dahl', 'Åse']).contacts[0]?.name).toBe('Åse Dahl');
    expect(preview(['name', 'lastName'], ['Åse', 'Dahl']).contacts[0]?.name).toBe('Åse Dahl');
  });

  test('a row without a name borrows that of its organisation or function, and says so', () => {
    const { contacts, problems } = preview(['name', 'organisation', 'function', 'phone'],
      ['', 'Storvik legevakt', '', '116117'], ['', '', 'Vakthavende brann', '110']);
    expect(contacts.map((contact) => contact.name)).toEqual(['Storvik legevakt', 'Vakthavende brann']);
    expect(problems.map((problem) => [problem.row, problem.code, problem.effect])).toEqual([
      [2, 'import/name-borrowed', 'kept'], [3, 'import/name-borrowed', 'kept'],
    ]);
  });

  test('a row with nothing to call it by is left out and listed', () => {
    const { contacts, problems, counts } = preview(['name', 'phone'], ['', '75000102'], ['Kari', '75000103']);
    expect(contacts).toHaveLength(1);
    expect(problems).toEqual([{ row: 2, code: 'import/name-missing', effect: 'row-left-out', params: {} }]);
    expect(counts).toEqual({ rows: 2, contacts: 1, leftOut: 1, doubtful: 0 });
  });
});

describe('a contact', () => {
  test('a mobile number in a column for telephones becomes the mobile', () => {
    const { contacts } = preview(['name', 'phone', 'phone'], ['Kari', '75000102', '91567801']);
    expect(contacts[0]).toMatchObject({ mobile: '+4791567801', phone: '+4775000102' });
  });

  test('the same number twice is one number', () => {
    const { contacts } = preview(['name', 'mobile', 'phone'], ['Kari', '91567801', '+47 915 67 801']);
    expect(contacts[0]).toEqual({ name: 'Kari', mobile: '+4791567801', competences: [], languages: [], sourceRow: 2 });
  });

  test('what fits no field goes to the note: unread and further numbers, addresses, remarks', () => {
    const { contacts, problems } = preview(['name', 'phone', 'email', 'address', 'note'],
      ['Kari', '75000102; 75000103; ring Jon', 'kari@a.example jon@a.example', 'Rådhusgata 1', 'Har nøkkel']);
    expect(contacts[0]).toMatchObject({ phone: '+4775000102', email: 'kari@a.example' });
    expect(contacts[0]?.note).toBe('Har nøkkel\nRådhusgata 1\n+4775000103\njon@a.example\nring Jon');
    expect(problems).toEqual([
      { row: 2, column: 1, code: 'import/phone-unreadable', effect: 'value-in-note', params: { value: 'ring Jon' } },
    ]);
  });

  test('a rounded number is never dialled, but can be read in the note', () => {
    const { contacts, problems } = preview(['name', 'mobile'], ['Kari', '4,12E+07']);
    expect(contacts[0]).toMatchObject({ note: '4,12E+07' });
    expect(contacts[0]?.mobile).toBeUndefined();
    expect(problems.map((problem) => problem.code)).toEqual(['import/phone-rounded', 'import/no-way-to-reach']);
  });

  test('competences and languages are taken apart and named once', () => {
    const { contacts } = preview(['name', 'competence', 'competence', 'language'],
      ['Kari', 'HLR; Smittevern', 'HLR, HMS/beredskap', 'norsk, samisk og tysk/engelsk']);
    expect(contacts[0]).toMatchObject({
      competences: ['HLR', 'Smittevern', 'HMS/beredskap'], languages: ['norsk', 'samisk', 'tysk', 'engelsk'],
    });
  });

  test('text lost in a wrong encoding is pointed out', () => {
    const rows = ['BjÃ¸rg', 'B\ufffdrre', '?ivar', 'Åse'].map((name) => [name, '110']);
    const { problems } = preview(['name', 'phone'], ...rows);
    expect(problems.map((problem) => [problem.row, problem.code])).toEqual([
      [2, 'import/text-damaged'], [3, 'import/text-damaged'], [4, 'import/text-damaged'],
    ]);
  });

  test('a contact nobody can reach is taken in and pointed out', () => {
    expect(preview(['name', 'phone'], ['Kari', '']).problems).toMatchObject([{ code: 'import/no-way-to-reach' }]);
  });

  test('columns that are not used leave no trace', () => {
    const { contacts, problems } = preview(['name', null, 'phone'], ['Kari', '=cmd|x', '110']);
    expect(JSON.stringify(contacts)).not.toContain('cmd');
    expect(problems).toEqual([]);
  });

  test('a problem shows at most eighty characters of a value', () => {
    const { problems } = preview(['name', 'phone'], ['Kari', 'x'.repeat(5000)]);
    expect(problems[0]?.params['value']).toBe('x'.repeat(80));
  });
});

describe('what a spreadsheet could take for a formula', () => {
  test.each([
    '=cmd|\'/C calc\'!A0', '=1+1', '=HYPERLINK("http://x.example")', '+SUM(1+1)*cmd|x', '+kari@storvik.example', '@SUM(A1)',
    '-2+3+cmd|x', '＝1+1', '＠SUM(A1)', '\t=1+1', '\rcmd', '  =1+1', "'=1+1", '\u00a0=1', '+A1', '-A1*2', '\u200b=1+1',
  ])('%j is', (text) => {
    expect(isFormulaLike(text)).toBe(true);
  });

  test.each([
    '', 'Kari Brekke', '+47 22 22 22 22', '+4722222222', '-5', '-', '--', '- ringer etter kl. 16.00', '– nås på mobil',
    'a=b', 'kari@storvik.example', '(+47) 91567801', '+47 91567801 ::: +47 91567802', '1-2',
  ])('%j is not', (text) => {
    expect(isFormulaLike(text)).toBe(false);
  });
});

describe('cells are cleaned', () => {
  test.each([
    ['  Kari \u00a0 Brekke ', 'Kari Brekke'],
    ['Kari\r\nBrekke', 'Kari\nBrekke'],
    ['Ka\u0000ri\u0007 Br\u00adekke\ufeff', 'Kari Brekke'],
    ['\u202a91567801\u202c', '91567801'],
    ['A\u030ase', 'Åse'],
    ['="02800"', '02800'],
    ['👩‍🚒 Kari', '👩‍🚒 Kari'],
    ['\ud800x', '\ufffdx'],
    ['=cmd|x', '=cmd|x'],
  ])('%j becomes %j', (raw, clean) => {
    expect(cleanText(raw)).toBe(clean);
  });
});
