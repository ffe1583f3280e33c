import { searchWords, soundOf, wrongLetters } from '../../shared/domain/object/searchWords.ts';
import type { Reader } from '../store/database.ts';

/** Words to look for. A number typed with spaces in it is one word. */
export function typedWords(typed: string): readonly string[] {
  const text = typed.trim();
  return searchWords(/^[+\d\s]+$/u.test(text) ? text.replace(/[\s+]+/gu, '') : text);
}

/** An FTS5 expression: every word must be there, as the beginning of one; a single letter must stand alone. */
export function expressionOf(words: readonly string[]): string {
  return words.map(begun).join(' AND ');
}

const begun = (word: string): string => (word.length === 1 ? `"${word}"` : `"${word}"*`);

/** Shorter words sound like too many others. */
const LETTERS_TO_WIDEN = 3;
/** Shorter ones are inside too many others, and have no letter to spare for a mistake. */
const LETTERS_FOR_ONE = 4;
const LETTERS_FOR_TWO = 8;
/** More other words for one typed and nobody reads what they find. */
const MOST_OTHERS = 20;

/**
 * The same, with the words of names that hold a typed word inside them («brudd» in «strømbrudd») and, with `alike`, those
 * that sound like it or have a letter wrong. Null when there are none.
 */
export function widerExpression(read: Reader, words: readonly string[], alike: boolean): string | null {
  if (!words.some(isWidened)) return null;
  const named = read.all<{ word: string; sound: string }>('SELECT DISTINCT word, sound FROM object_word');
  const widened = words.map((word) => ({ word, others: isWidened(word) ? othersFor(word, named, alike) : [] }));
  if (widened.every(({ others }) => others.length === 0)) return null;
  return widened.map(({ word, others }) => `(${[begun(word), ...others.map((other) => `"${other}"`)].join(' OR ')})`).join(' AND ');
}

const isWidened = (word: string): boolean => word.length >= LETTERS_TO_WIDEN && !/^\d+$/u.test(word);

function othersFor(word: string, named: readonly { readonly word: string; readonly sound: string }[], alike: boolean): readonly string[] {
  const sound = soundOf(word);
  const most = sound.length >= LETTERS_FOR_TWO ? 2 : sound.length >= LETTERS_FOR_ONE ? 1 : 0;
  return named
    .flatMap((other) => {
      if (other.word.startsWith(word)) return [];
      if (word.length >= LETTERS_FOR_ONE && other.word.includes(word)) return [{ word: other.word, wrong: 0 }];
      const wrong = alike && sound.length >= LETTERS_TO_WIDEN ? wrongLetters(sound, other.sound, most) : most + 1;
      return wrong > most ? [] : [{ word: other.word, wrong: wrong + 0.5 }];
    })
    .sort((a, b) => a.wrong - b.wrong || a.word.length - b.word.length || (a.word < b.word ? -1 : 1))
    .slice(0, MOST_OTHERS)
    .map((other) => other.word);
}
