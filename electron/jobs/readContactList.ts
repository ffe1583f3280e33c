import type { RefusalCode } from '../../shared/contract/errors.ts';
import { importFields, type ImportField, type ImportMapping } from '../../shared/domain/contact/importFields.ts';
import { columnSignature, type ImportRow } from '../../shared/domain/contact/planImport.ts';
import type { Refusal } from '../../shared/kernel/refusal.ts';
import { ok, type Result } from '../../shared/kernel/result.ts';
import type { ContactListFile, ReadContactList } from '../application/jobs.ts';
import type { ContactTable } from '../documents/in/contactTable.ts';
import { guessMapping } from '../documents/in/guessMapping.ts';
import { readContactFile } from '../documents/in/readContactFile.ts';
import { toContacts, type ImportedContact } from '../documents/in/toContacts.ts';

const SAMPLE_ROWS = 5;
const GUESSED_FROM_ROWS = 50;

function isField(value: string | null): value is ImportField | null {
  return value === null || importFields.some((field) => field === value);
}

/** What the columns mean: as people say, as they said of the last list like this, or as it looks. */
function mappingFor(
  table: ContactTable,
  file: ContactListFile,
): { readonly mapping: ImportMapping; readonly remembered: boolean } {
  const { columns, rows } = table;
  if (file.mapping?.length === columns.length) return { mapping: file.mapping, remembered: false };
  const signature = columnSignature(columns);
  const last = Object.hasOwn(file.remembered, signature) ? file.remembered[signature] : undefined;
  if (table.headerRow !== undefined && last?.length === columns.length && last.every(isField)) {
    return { mapping: last, remembered: true };
  }
  const mapping = guessMapping(columns, rows.slice(0, GUESSED_FROM_ROWS).map(({ cells }) => cells));
  return { mapping, remembered: false };
}

function toRow(contact: ImportedContact): ImportRow {
  const { sourceRow, function: position, competences, languages, ...texts } = contact;
  return {
    row: sourceRow,
    fields: {
      ...texts,
      ...(position === undefined ? {} : { position }),
      ...(competences.length === 0 ? {} : { competences }),
      ...(languages.length === 0 ? {} : { languages }),
    },
  };
}

/** Reads a list of contacts out of a file's bytes, as far as it goes without knowing the register. */
export async function readContactList(file: ContactListFile): Promise<Result<ReadContactList, Refusal<RefusalCode>>> {
  const { bytes, fileName, sheet } = file;
  const read = await readContactFile({ bytes, fileName, ...(sheet === undefined ? {} : { sheet }) });
  if (!read.ok) return read;
  const table = read.value;
  const { mapping, remembered } = mappingFor(table, file);
  const { contacts, problems } = toContacts(table, mapping);
  return ok({
    format: table.format,
    sheet: table.sheet ?? null,
    sheets: [...(table.sheets ?? [])],
    columns: [...table.columns],
    hasHeadings: table.headerRow !== undefined || table.format === 'vcard',
    mapping: [...mapping],
    remembered,
    sample: table.rows.slice(0, SAMPLE_ROWS).map(({ cells }) => [...cells]),
    rows: contacts.map(toRow),
    problems: problems.map(
      ({ row, column, code, effect, params }) => ({ row, column: column ?? null, code, effect, params: { ...params } }),
    ),
  });
}
