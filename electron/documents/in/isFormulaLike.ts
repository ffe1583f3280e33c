const LEADING_BLANKS = /^[\p{Zs}\p{Cc}\p{Cf}']+/u;
const ONLY_NUMBERS = /^[\d\s()+＋.,:;/\-－−–]*$/u;
const DASH_AND_PROSE = /^[-－−–]+\s+\p{L}[^=|!(){}[\]"'@&*^<>;+]*$/u;

/**
 * True when a spreadsheet could take the text for a formula or a DDE call: it begins with = + - @ (also full-width),
 * with a tab or line break before other text, or with blanks or an apostrophe and then one of these. Numbers such as
 * `+47 22 22 22 22` and `-5`, and prose after a dash, are not: the worst that can become of them is a sum.
 * Source: OWASP, CSV injection.
 */
export function isFormulaLike(text: string): boolean {
  if (/^[\t\r\n]/.test(text) && text.trim() !== '') return true;
  const start = text.replace(LEADING_BLANKS, '');
  if (/^[=＝@＠]/u.test(start)) return true;
  if (!/^[+＋\-－−]/u.test(start)) return false;
  return !ONLY_NUMBERS.test(start) && !DASH_AND_PROSE.test(start);
}
