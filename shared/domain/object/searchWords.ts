/** The words of a text as the index keeps them: letters and digits, small letters. */
export function searchWords(text: string): readonly string[] {
  return text.normalize('NFC').toLocaleLowerCase('nb').match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The letters that are written in two ways in Norwegian names and heard as one. */
const SPELT: readonly (readonly [RegExp, string])[] = [
  [/aa/gu, 'å'],
  [/ae|ä/gu, 'æ'],
  [/oe|ö/gu, 'ø'],
  [/[éèêë]/gu, 'e'],
  [/ü/gu, 'y'],
  [/ph/gu, 'f'],
  [/th/gu, 't'],
  [/kh|ch|ck|[cq]/gu, 'k'],
  [/w/gu, 'v'],
  [/x/gu, 'ks'],
  [/z/gu, 's'],
  [/[hg]j/gu, 'j'],
  [/(.)\1+/gu, '$1'],
];

/** How a word of a name sounds, roughly: Christoffersen and Kristofersen are the same. */
export function soundOf(word: string): string {
  return SPELT.reduce((sound, [written, heard]) => sound.replace(written, heard), word);
}

/**
 * How many letters are wrong, missing, too many or swapped in what was typed, when it is the beginning of `word`; more
 * than `most` is answered as `most + 1`.
 */
export function wrongLetters(typed: string, word: string, most: number): number {
  // More than this of the word cannot belong to what was typed.
  const width = Math.min(word.length, typed.length + most);
  if (width < typed.length - most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: width + 1 }, (_, at) => at);
  for (let row = 1; row <= typed.length; row += 1) {
    const next = [row];
    let least = row;
    for (let at = 1; at <= width; at += 1) {
      const isSame = typed[row - 1] === word[at - 1];
      let cost = Math.min(last[at - 1]! + (isSame ? 0 : 1), last[at]! + 1, next[at - 1]! + 1);
      const isSwapped = row > 1 && at > 1 && typed[row - 1] === word[at - 2] && typed[row - 2] === word[at - 1];
      if (isSwapped) cost = Math.min(cost, before[at - 2]! + 1);
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    before = last;
    last = next;
  }
  return Math.min(most + 1, ...last);
}
