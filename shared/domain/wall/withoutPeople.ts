/** What stands where a name, a number or an address was: seen as left out, and told nothing by. */
const LEFT_OUT = '▒▒▒';

const EMAIL = /[^\s@<>(),;:]+@[^\s@<>(),;:]+\.[\p{L}]{2,}/gu;
/** Eight digits as Norwegians write them, alone or after +47, or an international number; never a clock, date or sum. */
const PHONE = /(?<![\d.,:])(?:(?:\+|00)\d[\d ]{6,16}\d|\d{8}|\d{2} \d{2} \d{2} \d{2}|\d{3} \d{2} \d{3})(?![\d.,:]\d|\d)/gu;
/** Eleven digits in a row, or six and five. */
const BIRTH_NUMBER = /(?<!\d)\d{6} ?\d{5}(?!\d)/gu;

/** Makes a function that takes people out of words that everybody in a room, and its door, can read. */
export function withoutPeople(names: readonly string[]): (words: string) => string {
  const whole = [...new Set(names.map((name) => name.trim()).filter((name) => name.length > 2))]
    .sort((one, other) => other.length - one.length)
    .map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll(/\s+/g, String.raw`\s+`));
  const anyName = whole.length === 0 ? null : new RegExp(`(?<!\\p{L})(?:${whole.join('|')})(?!\\p{L})`, 'giu');
  return (words) => {
    const unnumbered = words.replace(EMAIL, LEFT_OUT).replace(BIRTH_NUMBER, LEFT_OUT).replace(PHONE, LEFT_OUT);
    return anyName === null ? unnumbered : unnumbered.replace(anyName, LEFT_OUT);
  };
}
