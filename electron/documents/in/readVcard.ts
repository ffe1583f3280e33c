import ICAL from 'ical.js';
import type { Result } from '../../../shared/kernel/result.ts';
import { no, ok } from '../../../shared/kernel/result.ts';
import { cleanText } from './cleanText.ts';
import type { ContactField } from './contactFields.ts';
import type { SourceRow } from './contactTable.ts';
import { MAX_CELL_CHARS, MAX_ROWS } from './importLimits.ts';
import type { ImportProblem } from './importProblem.ts';
import { problemAt } from './importProblem.ts';
import type { ImportRefusal } from './importRefusal.ts';
import { cardLines, splitCards } from './vcardLines.ts';

/** The columns a vCard file is shown with: our own fields, so that no mapping has to be guessed. */
export const VCARD_COLUMNS = [
  'name', 'mobile', 'phone', 'email', 'organisation', 'unit', 'function', 'competence', 'language', 'address', 'note',
] as const satisfies readonly ContactField[];

export interface VcardText {
  readonly rows: readonly SourceRow[];
  readonly problems: readonly ImportProblem[];
}

interface Property {
  readonly types: readonly string[];
  /** Components of a structured value, each with its own values. */
  readonly parts: readonly string[];
}

function texts(value: unknown): string[] {
  if (Array.isArray(value)) return value.map((part: unknown) => texts(part).join(' '));
  return typeof value === 'string' ? [value] : [];
}

function typesOf(parameters: unknown): string[] {
  if (typeof parameters !== 'object' || parameters === null) return [];
  const { type, pref } = parameters as { readonly type?: unknown; readonly pref?: unknown };
  const types = texts(type).flatMap((text) => text.toLowerCase().split(','));
  return pref === undefined ? types : [...types, 'pref'];
}

/** The properties of a parsed card (jCal, RFC 7095) by name; anything that is not of that shape is not there. */
function propertiesOf(card: unknown): ReadonlyMap<string, readonly Property[]> {
  const found = new Map<string, Property[]>();
  const list: unknown = Array.isArray(card) ? card[1] : undefined;
  if (!Array.isArray(list)) return found;
  for (const raw of list as unknown[]) {
    if (!Array.isArray(raw)) continue;
    const [name, parameters, , ...values] = raw as unknown[];
    if (typeof name !== 'string') continue;
    const property: Property = { types: typesOf(parameters), parts: values.flatMap((value) => texts(value)) };
    const sameName = found.get(name);
    if (sameName === undefined) found.set(name, [property]);
    else sameName.push(property);
  }
  return found;
}

function preferredFirst(properties: readonly Property[]): Property[] {
  const rank = ({ types }: Property): number => (types.includes('pref') ? 0 : types.includes('home') ? 2 : 1);
  return [...properties].sort((a, b) => rank(a) - rank(b));
}

function isAny(property: Property, types: readonly string[]): boolean {
  return types.some((type) => property.types.includes(type));
}

function nameOf(fullName: string, parts: readonly string[]): string {
  const [family = '', given = '', additional = ''] = parts.map((part) => part.trim());
  const composed = [given, additional, family].filter((part) => part !== '').join(' ');
  // Outlook writes FN as «Dahl, Kari»; the parts of N say which is which.
  return composed !== '' && (fullName === '' || (fullName.includes(',') && given !== '')) ? composed : fullName;
}

function cellsOf(card: ReadonlyMap<string, readonly Property[]>): Record<(typeof VCARD_COLUMNS)[number], string> {
  const all = (name: string): readonly Property[] => card.get(name) ?? [];
  const first = (name: string): string => (all(name)[0]?.parts.join(',') ?? '').trim();
  const lines = (properties: readonly Property[]): string => {
    return [...new Set(properties.map((property) => property.parts.join(',').trim()))].filter(Boolean).join('\n');
  };
  const numbers = preferredFirst(all('tel'))
    .filter((property) => !isAny(property, ['fax', 'pager', 'textphone', 'modem']))
    .map((property) => ({ ...property, parts: property.parts.map((part) => part.replace(/^tel:([^;]*).*$/i, '$1')) }));
  const [organisation = '', ...units] = all('org')[0]?.parts ?? [];
  const mobileTypes = ['cell', 'mobile', 'iphone'];
  return {
    name: nameOf(first('fn'), all('n')[0]?.parts ?? []),
    mobile: lines(numbers.filter((property) => isAny(property, mobileTypes))),
    phone: lines(numbers.filter((property) => !isAny(property, mobileTypes))),
    email: lines(preferredFirst(all('email'))),
    organisation,
    unit: units.filter((unit) => unit.trim() !== '').join(', '),
    function: first('title') || first('role'),
    competence: lines(all('categories')).replaceAll(',', '\n'),
    language: lines(all('lang')),
    // Where somebody lives is not needed to reach them in a crisis.
    address: lines(all('adr').filter((property) => !isAny(property, ['home'])).map(({ types, parts }) => {
      return { types, parts: [parts.map((part) => part.trim()).filter((part) => part !== '').join(', ')] };
    })),
    note: lines(all('note')),
  };
}

function readCard(raw: readonly string[] | null, number: number): SourceRow | ImportProblem {
  const lines = raw === null ? 'too-many' : cardLines(raw);
  if (lines === 'too-many') return problemAt(number, undefined, 'import/card-unreadable');
  if (lines === 'too-long') return problemAt(number, undefined, 'import/cell-too-long', { limit: MAX_CELL_CHARS });
  try {
    const properties = propertiesOf(ICAL.parse(['BEGIN:VCARD', ...lines, 'END:VCARD'].join('\r\n')));
    const kind = [...(properties.get('kind') ?? []), ...(properties.get('x-addressbookserver-kind') ?? [])];
    if (kind.some(({ parts }) => parts[0]?.toLowerCase() === 'group')) {
      return problemAt(number, undefined, 'import/card-is-group');
    }
    const named = cellsOf(properties);
    const cells = VCARD_COLUMNS.map((column) => cleanText(named[column]));
    const tooLong = cells.findIndex((cell) => cell.length > MAX_CELL_CHARS);
    if (tooLong < 0) return { row: number, cells };
    return problemAt(number, tooLong, 'import/cell-too-long', { limit: MAX_CELL_CHARS });
  } catch {
    return problemAt(number, undefined, 'import/card-unreadable');
  }
}

/** Reads a file of vCards 2.1, 3.0 and 4.0. A card that cannot be read is a problem of its own and stops no other. */
export function readVcard(text: string): Result<VcardText, ImportRefusal> {
  const cards = splitCards(text, MAX_ROWS + 1);
  if (cards.length > MAX_ROWS) return no({ code: 'import/too-many-rows', params: { limit: MAX_ROWS } });
  const rows: SourceRow[] = [];
  const problems: ImportProblem[] = [];
  cards.forEach((raw, at) => {
    const card = readCard(raw, at + 1);
    if ('code' in card) problems.push(card);
    else if (card.cells.some((cell) => cell !== '')) rows.push(card);
  });
  return ok({ rows, problems });
}
