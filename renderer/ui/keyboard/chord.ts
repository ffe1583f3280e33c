/**
 * A key combination as a command declares it. `Ctrl` also means ⌘ on a Mac. Letters are matched by what they write
 * (event.key), digits by where they sit (event.code, since Shift+digit writes `!"#`), so that a Norwegian layout works.
 * AltGr is Ctrl+Alt on Windows: Ctrl+Alt is therefore not sayable, and an event that carries AltGraph is nobody's.
 */
export type Chord =
  | `Ctrl+${Letter | Digit | 'Enter'}`
  | `Ctrl+Shift+${Letter | Digit}`
  | FunctionKey
  | `Shift+${FunctionKey}`
  | SingleKey;

type Letter =
  | 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M'
  | 'N' | 'O' | 'P' | 'Q' | 'R' | 'S' | 'T' | 'U' | 'V' | 'W' | 'X' | 'Y' | 'Z';
type Digit = '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9';
type FunctionKey = 'F1' | 'F2' | 'F3' | 'F4' | 'F5' | 'F6' | 'F7' | 'F8' | 'F9' | 'F10' | 'F11' | 'F12';
/** Only inside a list or card that holds the focus and asks for them (`when: 'list'`); never while text is typed. */
export type SingleKey = Letter | Digit | 'Space' | 'Enter' | 'Delete' | '+' | '-';

/** What of a keyboard event decides; a DOM KeyboardEvent fits. */
export interface Pressed {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  getModifierState?(modifier: string): boolean;
}

/** The chord a key press makes, or null when it makes none that can be bound. */
export function chordOf(event: Pressed): Chord | null {
  if (event.altKey || event.getModifierState?.('AltGraph') === true) return null;
  const key = bareKey(event);
  if (key === null) return null;
  const command = event.ctrlKey || event.metaKey;
  const digitOrLetter = /^[A-Z1-9]$/.test(key);
  if (/^F\d+$/.test(key)) return command ? null : (`${event.shiftKey ? 'Shift+' : ''}${key}` as Chord);
  if (command && (digitOrLetter || (key === 'Enter' && !event.shiftKey))) {
    return `Ctrl+${event.shiftKey ? 'Shift+' : ''}${key}` as Chord;
  }
  if (command || event.shiftKey) return !command && (key === '+' || key === '-') ? key : null;
  return key as Chord;
}

function bareKey(event: Pressed): string | null {
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code);
  if (digit !== null && (event.code.startsWith('Digit') || /^\d$/.test(event.key))) return digit[1] ?? null;
  if (/^[a-z]$/i.test(event.key)) return event.key.toUpperCase();
  if (event.key === ' ') return 'Space';
  if (event.key === '+' || event.key === '-') return event.key;
  return /^(?:F(?:[1-9]|1[0-2])|Enter|Delete)$/.test(event.key) ? event.key : null;
}

/** True for a chord without Ctrl and not a function key: it acts only where the focus asks for it (WCAG 2.1.4). */
export function isSingleKey(chord: Chord): boolean {
  return !chord.startsWith('Ctrl+') && !/F\d+$/.test(chord);
}

/** The chord as keys on a keyboard, in the order they are pressed: `['Ctrl', 'Shift', 'H']`. */
export function keyCaps(chord: Chord): readonly string[] {
  if (chord === '+' || chord === '-') return [chord];
  return chord.split('+');
}
