import { normaliseEmail } from '../../../shared/domain/contact/emailAddress.ts';
import { headingMeaning } from './contactFields.ts';
import { normalisePhone } from './phoneNumber.ts';

/** Lists have titles, dates and blank lines above their headings, but not many. */
const ROWS_LOOKED_AT = 20;

/** True for a full phone number; short numbers could be anything, and 20261122 is a date. */
export function isPhoneLike(cell: string): boolean {
  const number = normalisePhone(cell);
  return number.ok && number.value.value.startsWith('+') && !number.value.doubtful && !/^(?:19|20)\d{6}$/.test(cell);
}

export function isEmailLike(cell: string): boolean {
  return normaliseEmail(cell) !== undefined;
}

/** Points for headings we know; 0 for a row that holds a phone number or an address, and for one chance likeness. */
export function headingScore(row: readonly string[]): number {
  if (row.some((cell) => isPhoneLike(cell) || isEmailLike(cell))) return 0;
  const meanings = row.map((cell) => headingMeaning(cell)).filter((meaning) => meaning !== undefined);
  const sure = new Set(meanings.filter((meaning) => meaning.sure).map((meaning) => meaning.field)).size;
  const likely = meanings.length - meanings.filter((meaning) => meaning.sure).length;
  const alone = row.filter((cell) => cell !== '').length === 1;
  const isHeader = sure > 1 || (sure === 1 && (alone || likely > 0)) || likely > 2;
  return isHeader ? sure * 3 + likely : 0;
}

/** Strange headings above a column of phone numbers or addresses are still headings. */
function standsAboveContacts(first: readonly string[], rest: readonly (readonly string[])[]): boolean {
  if (rest.length === 0 || first.some((cell) => isPhoneLike(cell) || isEmailLike(cell) || /\d{3}/.test(cell))) return false;
  return first.some((heading, column) => {
    const below = rest.map((row) => row[column] ?? '').filter((cell) => cell !== '');
    const contacts = below.filter((cell) => isPhoneLike(cell) || isEmailLike(cell)).length;
    return heading !== '' && below.length > 0 && contacts >= below.length * 0.6;
  });
}

/** Which of the first rows holds the headings, as an index into `rows`; undefined when the list begins at once. */
export function guessHeader(rows: readonly (readonly string[])[]): number | undefined {
  const looked = rows.slice(0, ROWS_LOOKED_AT);
  const scores = looked.map(headingScore);
  const best = Math.max(0, ...scores);
  if (best > 0) return scores.indexOf(best);
  const [first, ...rest] = looked;
  return first !== undefined && standsAboveContacts(first, rest) ? 0 : undefined;
}
