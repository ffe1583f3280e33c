import type { ContactField } from './contactFields.ts';
import { headingMeaning } from './contactFields.ts';
import { isEmailLike, isPhoneLike } from './guessHeader.ts';
import { normalisePhone } from './phoneNumber.ts';

/** What each column means, in order; null is «not used». Several columns may mean the same (two phone numbers). */
export type ContactMapping = readonly (ContactField | null)[];

/** A person has one name; a second column that could be it is left for people to choose. */
const ONLY_ONCE: readonly ContactField[] = ['name', 'lastName'];
const ENOUGH = 0.6;
const NAME_LIKE = /^\p{Lu}[\p{L}'’.-]+,?(?: \p{L}[\p{L}'’.-]*){1,4}$/u;

function share(cells: readonly string[], test: (cell: string) => boolean): number {
  return cells.length === 0 ? 0 : cells.filter(test).length / cells.length;
}

function isMobile(cell: string): boolean {
  const number = normalisePhone(cell);
  return number.ok && number.value.mobile;
}

function contentField(cells: readonly string[]): ContactField | null {
  if (share(cells, isEmailLike) >= ENOUGH) return 'email';
  if (share(cells, isPhoneLike) < ENOUGH) return null;
  return share(cells, isMobile) >= 0.5 ? 'mobile' : 'phone';
}

function byHeadings(columns: readonly string[]): (ContactField | 'unused' | null)[] {
  const meanings = columns.map((column) => headingMeaning(column));
  const fields = meanings.map((meaning) => meaning?.field ?? null);
  for (const field of ONLY_ONCE) {
    const sure = meanings.findIndex((meaning) => meaning?.field === field && meaning.sure);
    const kept = sure >= 0 ? sure : fields.indexOf(field);
    fields.forEach((found, at) => {
      if (found === field && at !== kept) fields[at] = null;
    });
  }
  // Outlook's «Title» is Mr or Dr and stands beside «Job Title»; alone, a title is what the person does.
  const isBareTitle = (column: string): boolean => /^(title|tittel)$/i.test(column);
  const hasFunction = fields.some((field, at) => field === 'function' && !isBareTitle(columns[at] ?? ''));
  if (!hasFunction) return fields;
  return fields.map((field, at) => (field === 'function' && isBareTitle(columns[at] ?? '') ? 'unused' : field));
}

/**
 * Guesses what the columns mean, from their headings first and from what stands in them where the heading says nothing.
 * `sampleRows` are rows of the table (the first fifty will do); every row is as long as `columns`.
 */
export function guessMapping(columns: readonly string[], sampleRows: readonly (readonly string[])[]): ContactMapping {
  const headed = byHeadings(columns);
  const below = columns.map((_, at) => sampleRows.map((row) => row[at] ?? '').filter((cell) => cell !== ''));
  const fields = headed.map((field, at) => field ?? contentField(below[at] ?? []));
  const hasName = fields.some((field) => field === 'name' || field === 'firstName' || field === 'lastName');
  const looksLikeNames = (at: number): boolean => share(below[at] ?? [], (cell) => NAME_LIKE.test(cell)) >= ENOUGH;
  const names = hasName ? -1 : fields.findIndex((field, at) => field === null && looksLikeNames(at));
  return fields.map((field, at) => (at === names ? 'name' : field === 'unused' ? null : field));
}
