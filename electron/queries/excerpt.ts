interface Part {
  readonly text: string;
  readonly isHit: boolean;
}

/** Characters before the first word found, and in all. */
const BEFORE = 40;
const LENGTH = 160;

/** A line of `text` around the first of the words it holds as a beginning, with each of them marked. */
export function excerptOf(text: string, words: readonly string[]): readonly Part[] {
  const sought = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})[\\p{L}\\p{N}]*`, 'giu');
  const first = sought.exec(text);
  if (first === null) return [];
  const from = first.index <= BEFORE ? 0 : text.indexOf(' ', first.index - BEFORE) + 1 || first.index;
  const shown = text.slice(Math.min(from, first.index), from + LENGTH).replace(/\s+/gu, ' ');
  const parts: Part[] = from === 0 ? [] : [{ text: '… ', isHit: false }];
  let at = 0;
  // matchAll begins where the search before it ended.
  sought.lastIndex = 0;
  for (const hit of shown.matchAll(sought)) {
    if (hit.index > at) parts.push({ text: shown.slice(at, hit.index), isHit: false });
    parts.push({ text: hit[0], isHit: true });
    at = hit.index + hit[0].length;
  }
  if (at < shown.length) parts.push({ text: shown.slice(at), isHit: false });
  if (from + LENGTH < text.length) parts.push({ text: ' …', isHit: false });
  return parts;
}
