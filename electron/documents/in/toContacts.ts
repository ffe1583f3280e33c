import type { ContactTable, SourceRow } from './contactTable.ts';
import type { ContactMapping } from './guessMapping.ts';
import type { ImportProblem } from './importProblem.ts';
import { isTurnedName } from './personName.ts';
import type { PhoneNumber } from './phoneNumber.ts';
import type { FieldColumns } from './rowReader.ts';
import { columnsOf, RowReader } from './rowReader.ts';

/** One contact as the file has it. Numbers are E.164, or short as dialled; `sourceRow` is the row in the file. */
export interface ImportedContact {
  readonly name: string;
  readonly mobile?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly organisation?: string;
  readonly function?: string;
  readonly sector?: string;
  readonly unit?: string;
  readonly competences: readonly string[];
  readonly languages: readonly string[];
  readonly note?: string;
  readonly sourceRow: number;
}

/** The whole of a preview. Whether problems stop the import is for the caller to say. */
export interface ContactPreview {
  readonly contacts: readonly ImportedContact[];
  readonly problems: readonly ImportProblem[];
  readonly counts: {
    /** Rows of the file that hold something below the headings. */
    readonly rows: number;
    readonly contacts: number;
    readonly leftOut: number;
    /** Contacts that come in, but with a problem somebody should look at. */
    readonly doubtful: number;
  };
}

const BETWEEN_TERMS = /\s*(?:[,;|\n]|:::)\s*/;
const BETWEEN_LANGUAGES = /\s*(?:[,;|\n/]|:::|\s(?:og|and)\s)\s*/i;

interface SortedNumbers {
  readonly mobile: string | undefined;
  readonly phone: string | undefined;
  readonly rest: readonly string[];
}

interface ReadRow {
  readonly contact: ImportedContact | undefined;
  readonly problems: readonly ImportProblem[];
}

/** Mobile and landline out of all numbers of the row: a mobile number is one, whatever its column is called. */
function sortNumbers(mobiles: readonly PhoneNumber[], phones: readonly PhoneNumber[]): SortedNumbers {
  const mobile = (mobiles[0] ?? phones.find((number) => number.mobile))?.value;
  const all = new Set([...mobiles, ...phones].map((number) => number.value));
  const others = [...all].filter((value) => value !== mobile);
  const phone = others.find((value) => phones.some((number) => number.value === value));
  return { mobile, phone, rest: others.filter((value) => value !== phone) };
}

function optional(fields: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(fields).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== ''),
  );
}

function readRow(row: SourceRow, columns: FieldColumns, listIsTurned: boolean): ReadRow {
  const reader = new RowReader(row, columns);
  const organisation = reader.line('organisation');
  const title = reader.line('function');
  const own = reader.name(listIsTurned);
  const name = own || organisation || title;
  if (name === '') {
    reader.say(undefined, 'import/name-missing');
    return { contact: undefined, problems: reader.problems };
  }
  if (own === '') reader.say(undefined, 'import/name-borrowed', { value: name });
  reader.checkTexts();
  const { mobile, phone, rest } = sortNumbers(reader.numbers('mobile'), reader.numbers('phone'));
  const [email, ...moreAddresses] = reader.addresses();
  if ((mobile ?? phone ?? email) === undefined) reader.say(undefined, 'import/no-way-to-reach');
  const note = [
    ...reader.cells('note').map((cell) => cell.text),
    reader.line('address'),
    ...rest,
    ...moreAddresses,
    ...reader.remarks,
  ];
  const contact: ImportedContact = {
    name,
    ...optional({
      mobile,
      phone,
      email,
      organisation,
      function: title,
      sector: reader.line('sector'),
      unit: reader.line('unit'),
      note: [...new Set(note)].filter((line) => line !== '').join('\n'),
    }),
    competences: reader.terms('competence', BETWEEN_TERMS),
    languages: reader.terms('language', BETWEEN_LANGUAGES),
    sourceRow: row.row,
  };
  return { contact, problems: reader.problems };
}

/** True when most names of the list stand as `Etternavn, Fornavn`. */
function isTurnedList(table: ContactTable, mapping: ContactMapping): boolean {
  const column = mapping.indexOf('name');
  const names = table.rows.map((row) => row.cells[column] ?? '').filter((name) => name !== '');
  return names.filter(isTurnedName).length * 2 > names.length;
}

/**
 * Turns the rows of a table into contacts by what the columns are said to mean. Pure: it decides nothing about the
 * contacts that are there already. What stands in a used column and fits no field ends in the note, never nowhere.
 */
export function toContacts(table: ContactTable, mapping: ContactMapping): ContactPreview {
  const listIsTurned = isTurnedList(table, mapping);
  const columns = columnsOf(mapping);
  const contacts: ImportedContact[] = [];
  const problems: ImportProblem[] = [...table.problems];
  for (const row of table.rows) {
    const read = readRow(row, columns, listIsTurned);
    if (read.contact !== undefined) contacts.push(read.contact);
    problems.push(...read.problems);
  }
  problems.sort((a, b) => a.row - b.row);
  const lost = new Set(problems.filter((problem) => problem.effect === 'row-left-out').map((problem) => problem.row));
  const doubtful = new Set(problems.map((problem) => problem.row).filter((row) => !lost.has(row))).size;
  const counts = { rows: contacts.length + lost.size, contacts: contacts.length, leftOut: lost.size, doubtful };
  return { contacts, problems, counts };
}
