import type { Choice } from './Field.tsx';

/** The one choice that what was typed names in full, whatever the case of its letters; undefined when none or several do. */
export function typedChoice(choices: readonly Choice[], typed: string): Choice | undefined {
  const folded = fold(typed);
  if (folded === '') return undefined;
  const named = choices.filter(({ label }) => fold(label) === folded);
  return named.length === 1 ? named[0] : undefined;
}

function fold(words: string): string {
  return words.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('nb');
}
