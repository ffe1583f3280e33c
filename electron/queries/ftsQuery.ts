/**
 * Turns what a person typed into an FTS5 query: every word must be there, the last one may be just begun.
 * Null when nothing searchable was typed. Nothing a person types can become FTS5 syntax.
 */
export function ftsQuery(typed: string): string | null {
  const found = typed.match(/[\p{L}\p{N}]+/gu);
  if (found === null) return null;
  return found.map((word, index) => (index === found.length - 1 ? `"${word}"*` : `"${word}"`)).join(' ');
}
