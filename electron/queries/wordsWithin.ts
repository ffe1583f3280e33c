/**
 * What was typed, as conditions on a column of words in small letters: every word must occur somewhere, as it stands.
 * LIKE, not instr: SQLite counts characters in instr, which takes twice the time.
 */
export function wordsWithin(
  words: readonly string[],
  column: string,
): { readonly conditions: readonly string[]; readonly values: readonly string[] } {
  return {
    conditions: words.map(() => `${column} LIKE ? ESCAPE '\\'`),
    values: words.map((word) => `%${word.replace(/[\\%_]/gu, '\\$&')}%`),
  };
}
