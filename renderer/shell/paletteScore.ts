/** One thing that can be asked for in the palette. */
export interface PaletteEntry {
  readonly id: string;
  readonly title: string;
  /** Other words people call it. */
  readonly words: readonly string[];
}

/**
 * How well an entry fits what was typed; 0 is not at all. Every typed word must fit something: the beginning of a word
 * in the title is best, then the beginning of a synonym, then letters of the title in order («sthe» is Start hendelse).
 */
export function paletteScore(entry: PaletteEntry, typed: string): number {
  const query = wordsOf(typed);
  if (query.length === 0) return 1;
  const title = wordsOf(entry.title);
  const synonyms = entry.words.flatMap(wordsOf);
  let sum = 0;
  for (const word of query) {
    const score = wordScore(word, title, synonyms);
    if (score === 0) return 0;
    sum += score;
  }
  const whole = query.join(' ');
  if (title.join(' ').startsWith(whole)) sum += 4;
  return sum / query.length;
}

function wordScore(word: string, title: readonly string[], synonyms: readonly string[]): number {
  if (title.includes(word)) return 8;
  if (title.some((part) => part.startsWith(word))) return 6;
  if (synonyms.includes(word)) return 5;
  if (synonyms.some((part) => part.startsWith(word))) return 4;
  if (word.length > 2 && title.some((part) => part.includes(word))) return 2;
  return word.length > 2 && isInOrder(word, title.join('')) ? 1 : 0;
}

function isInOrder(letters: string, text: string): boolean {
  let at = 0;
  for (const letter of text) if (letter === letters[at]) at += 1;
  return at === letters.length;
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLocaleLowerCase('nb')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Below this a word stands nowhere: only its letters do, somewhere in the title. */
const LETTERS_ONLY = 2;

/**
 * The entries that fit, best first; with nothing typed the ones used last come first. `loose` are those that only hold
 * the letters typed: what is called so elsewhere comes before them.
 */
export function rankEntries<Entry extends PaletteEntry>(
  entries: readonly Entry[],
  typed: string,
  recent: readonly string[],
): { readonly close: readonly Entry[]; readonly loose: readonly Entry[] } {
  const recency = (entry: Entry): number => {
    const at = recent.indexOf(entry.id);
    return at === -1 ? 0 : 1 - at / (recent.length + 1);
  };
  const ranked = entries
    .map((entry, at) => ({ entry, at, score: paletteScore(entry, typed) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || recency(b.entry) - recency(a.entry) || a.at - b.at);
  const isLoose = ({ score }: { readonly score: number }): boolean => typed.trim() !== '' && score < LETTERS_ONLY;
  return {
    close: ranked.filter((one) => !isLoose(one)).map(({ entry }) => entry),
    loose: ranked.filter(isLoose).map(({ entry }) => entry),
  };
}
