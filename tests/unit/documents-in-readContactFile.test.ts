import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ContactTable } from '../../electron/documents/in/contactTable.ts';
import { guessMapping } from '../../electron/documents/in/guessMapping.ts';
import { readContactFile } from '../../electron/documents/in/readContactFile.ts';
import type { ContactPreview } from '../../electron/documents/in/toContacts.ts';
import { toContacts } from '../../electron/documents/in/toContacts.ts';
import { makeWorkbook, textCell } from '../fixtures/contacts/makeWorkbook.ts';

const FIXTURES = join(import.meta.dirname, '..', 'fixtures', 'contacts');

function fixture(name: string): Uint8Array {
  return readFileSync(join(FIXTURES, name));
}

async function tableOf(bytes: Uint8Array | string, sheet?: string): Promise<ContactTable> {
  const file = { bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes, fileName: 'liste' };
  const read = await readContactFile(sheet === undefined ? file : { ...file, sheet });
  if (!read.ok) throw new Error(read.reason.code);
  return read.value;
}

function previewOf(table: ContactTable): ContactPreview {
  return toContacts(table, guessMapping(table.columns, table.rows.slice(0, 50).map((row) => row.cells)));
}

function cells(table: ContactTable): string[][] {
  return table.rows.map((row) => [...row.cells]);
}

const HEADINGS = ['Sektor', 'Navn', 'Rolle', 'Mobil', 'Tlf.', 'E-post', 'Kompetanse', 'Språk', 'Merknad'];

describe('a workbook made by LibreOffice', () => {
  test('the sheet with a contact list is chosen, hidden sheets are not offered', async () => {
    const table = await tableOf(fixture('varslingsliste.xlsx'));
    expect(table).toMatchObject({ format: 'xlsx', sheet: 'Kriseledelse', sheets: ['Notater', 'Kriseledelse'] });
  });

  test('headings are found below a title, a date and an empty row, and rows keep their number in Excel', async () => {
    const table = await tableOf(fixture('varslingsliste.xlsx'));
    expect(table.headerRow).toBe(4);
    expect(table.columns).toEqual(HEADINGS);
    expect(table.rows.map((row) => row.row)).toEqual([5, 6, 7, 8, 9, 10, 11]);
  });

  test('a cell joined over three rows says the same of each of them', async () => {
    const table = await tableOf(fixture('varslingsliste.xlsx'));
    expect(table.rows.map((row) => row.cells[0])).toEqual([
      'Helse og omsorg', 'Helse og omsorg', 'Helse og omsorg', 'Teknisk', 'Teknisk', 'Teknisk', '',
    ]);
  });

  test('phone numbers kept as numbers, Sámi letters and lines within a cell arrive whole', async () => {
    const { contacts } = previewOf(await tableOf(fixture('varslingsliste.xlsx')));
    expect(contacts[0]).toEqual({
      name: 'Åse-Marie Dahl',
      mobile: '+4791234501',
      phone: '+4775000102',
      email: 'ase-marie.dahl@storvik.example',
      function: 'Kommuneoverlege',
      sector: 'Helse og omsorg',
      note: 'Ikke tilgjengelig torsdager.\nRing vakttelefonen da.',
      competences: ['Smittevern', 'Psykososialt kriseteam'],
      languages: ['norsk', 'nordsamisk'],
      sourceRow: 5,
    });
    expect(contacts[1]).toMatchObject({ name: 'Bjørn Tore Ødegård', mobile: '+4741234567', phone: '116117' });
    expect(contacts[2]).toMatchObject({ name: 'Áŋŋá Đorvu Čáhppil', mobile: '+4741234503' });
  });

  test('the value of a formula is read, a text that looks like one stays text and is pointed out', async () => {
    const { contacts, problems } = previewOf(await tableOf(fixture('varslingsliste.xlsx')));
    expect(contacts.find((contact) => contact.name === 'Brannvakta')?.email).toBe('vakt@storvik.example');
    expect(contacts.find((contact) => contact.name === 'Kåre Væringsås')?.note).toBe("=cmd|'/C calc'!A0");
    expect(problems).toContainEqual({
      row: 8, column: 8, code: 'import/looks-like-formula', effect: 'kept', params: {},
    });
  });

  test('another sheet can be asked for by name, also a hidden one', async () => {
    const table = await tableOf(fixture('varslingsliste.xlsx'), 'Gammel liste');
    expect(table).toMatchObject({ sheet: 'Gammel liste', headerRow: 1 });
    expect(table.rows).toHaveLength(1);
  });

  test('a sheet that is not there is refused by its name', async () => {
    const read = await readContactFile({ bytes: fixture('varslingsliste.xlsx'), fileName: 'x', sheet: 'Ark9' });
    expect(read).toEqual({ ok: false, reason: { code: 'import/sheet-missing', params: { sheet: 'Ark9' } } });
  });
});

describe('workbooks other programs write', () => {
  test('numbers in power-of-ten form, dates and booleans become plain text', async () => {
    const styles = Buffer.from(
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
        '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
    );
    const bytes = makeWorkbook({
      sheets: [
        '<row r="1"><c r="A1"><v>4.1234567E7</v></c><c r="B1" s="1"><v>46095</v></c><c r="C1" t="b"><v>1</v></c></row>',
      ],
      extra: { 'xl/styles.xml': styles },
    });
    expect(cells(await tableOf(bytes))).toEqual([['41234567', '2026-03-14', 'true']]);
  });

  test('empty cells with colours far out to the right and down do not count', async () => {
    const bytes = makeWorkbook({
      sheets: [
        `<row r="1">${textCell('A1', 'Navn')}<c r="XFD1"/></row>` +
          `<row r="2">${textCell('A2', 'Kari Brekke')}</row><row r="1048576"><c r="A1048576"/></row>`,
      ],
    });
    const table = await tableOf(bytes);
    expect(table.columns).toEqual(['Navn']);
    expect(cells(table)).toEqual([['Kari Brekke']]);
  });

  test('without headings anywhere, the first sheet that holds something is taken', async () => {
    const blank = `<row r="1">${textCell('A1', ' ')}</row>`;
    const bytes = makeWorkbook({ sheets: [blank, `<row r="1">${textCell('A1', 'Kari Brekke')}</row>`] });
    expect(await tableOf(bytes)).toMatchObject({ sheet: 'Ark2', columns: ['A'] });
  });

  test('a sheet name with special characters is found again', async () => {
    const sheets = [`<row r="1">${textCell('A1', 'Kari')}</row>`];
    const bytes = makeWorkbook({ sheets, names: ['Helse &amp; omsorg'] });
    expect((await tableOf(bytes)).sheet).toBe('Helse & omsorg');
  });
});

describe('separated text', () => {
  test('Excel for Norway: semicolons, Windows-1252, lines within a cell', async () => {
    const table = await tableOf(fixture('varslingsliste-excel.csv'));
    expect(table).toMatchObject({ format: 'csv', encoding: 'windows-1252', delimiter: ';' });
    expect(table).toMatchObject({ headerRow: 4, columns: HEADINGS });
    const { contacts } = previewOf(table);
    expect(contacts[0]).toMatchObject({
      name: 'Åse-Marie Dahl', note: 'Ikke tilgjengelig torsdager.\nRing vakttelefonen da.',
    });
    expect(contacts[1]?.sourceRow).toBe(6);
  });

  test('letters that Windows-1252 does not have were lost on the way, and the row says so', async () => {
    const { problems } = previewOf(await tableOf(fixture('varslingsliste-excel.csv')));
    expect(problems).toContainEqual({
      row: 7, column: 1, code: 'import/text-damaged', effect: 'kept', params: { value: '?áhppil, Á??á ?orvu' },
    });
  });

  test('Excel’s Unicode text, UTF-16 with tabs, gives the same contacts as the workbook', async () => {
    const table = await tableOf(fixture('varslingsliste-unicode.txt'));
    expect(table).toMatchObject({ encoding: 'utf-16le', delimiter: '\t', headerRow: 4 });
    const fromWorkbook = previewOf(await tableOf(fixture('varslingsliste.xlsx'))).contacts;
    const names = previewOf(table).contacts.map((contact) => [contact.name, contact.mobile, contact.note]);
    expect(names).toEqual(fromWorkbook.map((contact) => [contact.name, contact.mobile, contact.note]));
  });

  test('UTF-16 with the bytes the other way round', async () => {
    const swapped = Buffer.from(fixture('varslingsliste-unicode.txt')).swap16();
    expect(await tableOf(swapped)).toMatchObject({ encoding: 'utf-16be', columns: HEADINGS });
  });

  test('Outlook in Norwegian: honorific, fax, private address and birthday are not taken', async () => {
    const table = await tableOf(fixture('outlook-norsk.csv'));
    expect(table).toMatchObject({ encoding: 'windows-1252', delimiter: ',' });
    expect(previewOf(table).contacts).toEqual([
      {
        name: 'Ragnhild Øyås Sæther', mobile: '+4791345601', phone: '+4775000110',
        email: 'ragnhild.saether@storvik.example', organisation: 'Storvik kommune', unit: 'Helse',
        function: 'Kommunelege', note: 'Har nøkkel til legesenteret.\nBor i Lia.\nRådhusgata 1, 8999 Storvik',
        competences: ['Smittevern', 'Kriseledelse'], languages: [], sourceRow: 2,
      },
      {
        name: 'Per-Olav Ås', mobile: '+4791345602', phone: '+4775000111', email: 'per.olav@storvikkraft.example',
        organisation: 'Storvik Kraft AS', unit: 'Drift', note: 'Kalles "Polle".',
        competences: [], languages: [], sourceRow: 3,
      },
    ]);
  });

  test('Google Contacts: several numbers in one cell, a Swedish number, Sámi names', async () => {
    const { contacts } = previewOf(await tableOf(fixture('google.csv')));
    expect(contacts[0]).toMatchObject({ name: 'Niillas Đuovddaš', mobile: '+4791456701', phone: '+4791456702' });
    expect(contacts[1]).toMatchObject({ name: 'Ingrid Marie Bø-Strand', mobile: '+4791456703', phone: '+46701234567' });
  });

  test('a list that begins at once, without headings, has columns named as in Excel', async () => {
    const table = await tableOf(fixture('uten-overskrifter.csv'));
    expect(table.columns).toEqual(['A', 'B', 'C', 'D']);
    expect(table.headerRow).toBeUndefined();
    expect(previewOf(table).contacts.map((contact) => contact.name)).toEqual([
      'Kari Brekke', 'Jon Vågen', 'Eva Å. Lønn', 'Gaute Myr',
    ]);
  });

  test('headings nobody knows are still headings above a column of numbers', async () => {
    const table = await tableOf('Hvem det er;Ringes på\nKari Brekke;91567801\nJon Vågen;91567802\n');
    expect(table.columns).toEqual(['Hvem det er', 'Ringes på']);
    expect(previewOf(table).contacts[1]).toMatchObject({ name: 'Jon Vågen', mobile: '+4791567802' });
  });

  test('the line sep= decides the separator and is not a row', async () => {
    const table = await tableOf('sep=,\r\nNavn,Mobil\r\n"Brekke; Kari",91567801\r\n');
    expect(table).toMatchObject({ delimiter: ',', headerRow: 1, columns: ['Navn', 'Mobil'] });
    expect(cells(table)).toEqual([['Brekke; Kari', '91567801']]);
  });

  test('commas within names do not win over semicolons between cells', async () => {
    const table = await tableOf('Dahl, Åse;91567801\nVågen, Jon;91567802\nMyr, Gaute;91567803\n');
    expect(table.delimiter).toBe(';');
  });

  test('one column of names is a list too', async () => {
    const table = await tableOf('Navn\nKari Brekke\nJon Vågen\n');
    expect(table.delimiter).toBeUndefined();
    expect(cells(table)).toEqual([['Kari Brekke'], ['Jon Vågen']]);
  });

  test('empty rows and repeated headings are skipped without a word, numbering goes on', async () => {
    const table = await tableOf('Navn;Mobil\n\n;;\nKari Brekke;91567801\nNavn;Mobil\n \t;\nJon Vågen;91567802\n');
    expect(table.rows.map((row) => [row.row, row.cells[0]])).toEqual([[4, 'Kari Brekke'], [7, 'Jon Vågen']]);
    expect(table.problems).toEqual([]);
  });

  test('short rows are filled up, a row that runs past the headings is pointed out', async () => {
    const rows = ['Navn,Mobil,Merknad', 'Kari Brekke', 'Jon Vågen,91567802,a', 'Dahl,Åse,91567803,b', 'Myr,9156,'];
    const table = await tableOf(rows.join('\n'));
    expect(table.columns).toEqual(['Navn', 'Mobil', 'Merknad', 'D']);
    expect(table.rows[0]?.cells).toEqual(['Kari Brekke', '', '', '']);
    expect(table.problems).toEqual([
      { row: 4, column: 3, code: 'import/row-longer-than-header', effect: 'kept', params: {} },
    ]);
  });

  test('a row with an enormous cell is left out with its reason, the others come in', async () => {
    const table = await tableOf(`Navn;Merknad\nKari Brekke;${'a'.repeat(10_001)}\nJon Vågen;${'a'.repeat(10_000)}\n`);
    expect(table.rows.map((row) => row.row)).toEqual([3]);
    expect(table.problems).toEqual([
      { row: 2, column: 1, code: 'import/cell-too-long', effect: 'row-left-out', params: { limit: 10_000 } },
    ]);
    expect(previewOf(table).counts).toEqual({ rows: 2, contacts: 1, leftOut: 1, doubtful: 1 });
  });

  test('old Mac line ends, a byte order mark and invisible characters leave no trace', async () => {
    const table = await tableOf('\ufeffNavn;Mobil\rKa\u00adri\u00a0 Brekke\u200b;\u202a915 67 801\u202c\r');
    expect(cells(table)).toEqual([['Kari Brekke', '915 67 801']]);
  });
});

describe('vCard', () => {
  test('2.1 as Outlook writes it: quoted-printable in Windows-1252, bare types, a comma in a department', async () => {
    const table = await tableOf(fixture('outlook-2.1.vcf'));
    expect(previewOf(table).contacts).toEqual([
      {
        name: 'Bjørg Sæther', mobile: '+4791678901', phone: '+4775000120', email: 'bjorg.saether@storvik.example',
        organisation: 'Storvik kommune', unit: 'Oppvekst, barn og unge', function: 'Rektor',
        note: 'Nøkkelbærer. Første linje\nandre linje; med semikolon\nSkolebakken 3, Storvik, 8999, Norge',
        competences: [], languages: [], sourceRow: 1,
      },
    ]);
  });

  test('3.0 from a telephone: folded lines, several cards, no fax and no home address', async () => {
    const { contacts } = previewOf(await tableOf(fixture('telefon-3.0.vcf')));
    expect(contacts[0]).toEqual({
      name: 'Máret Biret Čiŋŋá', mobile: '+4791789012', phone: '+4778001122', email: 'maret@alssa.example',
      organisation: 'Álssá suohkan', unit: 'Dearvvašvuohta', function: 'Buohccedivšár',
      note: 'Nås best på SMS, ikke\nring etter kl. 22. Dette er en lang merknad som telefonen bretter over to linjer.',
      competences: ['Psykososialt kriseteam', 'Tolk'], languages: [], sourceRow: 1,
    });
    expect(contacts[1]).toMatchObject({ name: 'Storvik brannvesen', phone: '110', sourceRow: 2 });
  });

  test('a group and a card that is never ended are listed and stop nobody else', async () => {
    const table = await tableOf(fixture('telefon-3.0.vcf'));
    expect(table.problems.map((problem) => [problem.row, problem.code])).toEqual([
      [3, 'import/card-is-group'], [4, 'import/card-unreadable'],
    ]);
    expect(previewOf(table).counts).toEqual({ rows: 4, contacts: 2, leftOut: 2, doubtful: 1 });
  });

  test('4.0: numbers as addresses, quoted types, preference, languages', async () => {
    const { contacts } = previewOf(await tableOf(fixture('vcard-4.0.vcf')));
    expect(contacts).toEqual([
      {
        name: 'Turid Å. Kvæven', mobile: '+4791890123', phone: '+4775000130', email: 'turid@storvik.example',
        organisation: 'Storvik frivilligsentral', function: 'Daglig leder', note: 'Har nøkkel; ring først',
        competences: [], languages: ['nb', 'se'], sourceRow: 1,
      },
    ]);
  });

  test('a name put together from its parts is cleaned like any other', async () => {
    // FUZZ_SEED=70692872
    const card = 'BEGIN:VCARD\nVERSION:2.1\nN;QUOTED-PRINTABLE:=01=E6ther;Bj=F8rg\nFN:S, B\nEND:VCARD\n';
    expect(previewOf(await tableOf(card)).contacts[0]?.name).toBe('Bjørg æther');
  });

  test('a person with five numbers keeps all of them, the preferred first and what is over in the note', async () => {
    const numbers = ['TEL;TYPE=HOME:75000141', 'TEL;TYPE=CELL:91900001', 'TEL;TYPE=CELL,PREF:91900002', 'TEL:75000142'];
    const card = ['BEGIN:VCARD', 'VERSION:3.0', 'FN:Eli Sund', ...numbers, 'TEL;TYPE=WORK:110', 'END:VCARD'].join('\n');
    expect(previewOf(await tableOf(card)).contacts[0]).toMatchObject({
      mobile: '+4791900002', phone: '+4775000142', note: '+4791900001\n110\n+4775000141',
    });
  });
});
