/** Control and format characters (bidi marks that phones put around numbers, soft hyphens), but not emoji joiners. */
const INVISIBLE = /(?![\n\t\u200c\u200d])[\p{Cc}\p{Cf}]/gu;
const SPACES = /[\p{Zs}\t]+/gu;
const SPACES_AT_LINE_ENDS = / *\n */g;
const NOTHING_TO_CLEAN = /^[!-~æøåÆØÅ]+(?: [!-~æøåÆØÅ]+)*$/;
/** `="02800"` is how exports keep Excel from eating a leading zero; it means the text between the quotes. */
const TEXT_AS_FORMULA = /^="([^"]*)"$/;

/**
 * A cell's text as people see it: one kind of space and line break, no invisible characters, composed letters (NFC),
 * no white space around. Line breaks inside are kept.
 */
export function cleanText(raw: string): string {
  if (NOTHING_TO_CLEAN.test(raw) && !raw.startsWith('="')) return raw;
  const text = raw
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(INVISIBLE, '')
    .replace(SPACES, ' ')
    .replace(SPACES_AT_LINE_ENDS, '\n')
    .normalize('NFC')
    .trim();
  return text.replace(TEXT_AS_FORMULA, '$1').trim();
}
