import type { TypedLogKind } from './log.ts';

/** A time as it was typed at the head of a line; which day it means is decided by whoever knows the time. */
export type TypedTime =
  | { readonly hour: number; readonly minute: number }
  | { readonly minutesAgo: number };

/** A token taken off the head of the line. `raw` is what to put back when the writer takes the chip away. */
export type LeadingToken =
  | { readonly type: 'time'; readonly time: TypedTime; readonly raw: string }
  | { readonly type: 'kind'; readonly kind: TypedLogKind; readonly raw: string };

const KIND_BY_LETTER: Readonly<Record<string, TypedLogKind>> = {
  b: 'decision',
  t: 'measure',
  o: 'observation',
  m: 'message-in',
  mi: 'message-in',
  mu: 'message-out',
  s: 'situation',
};

/** The letters that say a kind, as they are typed (`b: `); empty for kinds that have none. */
export function kindPrefix(kind: TypedLogKind): string {
  const letter = Object.keys(KIND_BY_LETTER).find((key) => KIND_BY_LETTER[key] === kind);
  return letter === undefined ? '' : `${letter}: `;
}

/** `14.32 `, `14:32 `; two digits for the hour, or a level of `4.31 m` would become a time. */
const CLOCK = /^([01]\d|2[0-3])[.:]([0-5]\d)\s+/;
/** `kl 9.05 `, `kl. 1432 `: with the word in front four bare digits are a time; without it they never are. */
const CLOCK_WITH_WORD = /^kl\.?\s*([01]?\d|2[0-3])[.:]?([0-5]\d)\s+/i;
/** `-10 `: ten minutes ago, up to twelve hours. */
const MINUTES_AGO = /^[-\u2212](\d{1,3})\s+/;
const MAX_MINUTES_AGO = 12 * 60;
const KIND = /^(mi|mu|[btoms]):\s*/i;

/** The token the line begins with, or null. Nothing is a token before it is finished by a space (or a colon). */
export function leadingToken(line: string): LeadingToken | null {
  const clock = CLOCK.exec(line) ?? CLOCK_WITH_WORD.exec(line);
  if (clock !== null) {
    return { type: 'time', time: { hour: Number(clock[1]), minute: Number(clock[2]) }, raw: clock[0] };
  }
  const ago = MINUTES_AGO.exec(line);
  if (ago !== null && Number(ago[1]) <= MAX_MINUTES_AGO) {
    return { type: 'time', time: { minutesAgo: Number(ago[1]) }, raw: ago[0] };
  }
  const kind = KIND.exec(line);
  const named = kind === null ? undefined : KIND_BY_LETTER[kind[1]!.toLowerCase()];
  return kind === null || named === undefined ? null : { type: 'kind', kind: named, raw: kind[0] };
}

/** What a line says besides its words: who, about what, and whether it is confirmed. */
export interface LineMarks {
  readonly people: readonly string[];
  readonly topics: readonly string[];
  readonly unconfirmed: boolean;
  /** The words as they will stand in the log: a question mark that stood alone at the end is gone. */
  readonly text: string;
}

const PERSON = /(?<=^|\s)[@+](\p{L}[\p{L}\p{N}._-]*)/gu;
const TOPIC = /(?<=^|\s)#(\p{L}[\p{L}\p{N}_-]*)/gu;

function found(line: string, pattern: RegExp): string[] {
  return [...new Set([...line.matchAll(pattern)].map((match) => match[1]!))];
}

/** Reads `@person`, `+person`, `#topic` and a trailing `?`. The words themselves stay as they were typed. */
export function lineMarks(line: string): LineMarks {
  const trimmed = line.trim();
  const unconfirmed = trimmed.endsWith('?');
  return {
    people: found(trimmed, PERSON),
    topics: found(trimmed, TOPIC),
    unconfirmed,
    text: trimmed.replace(/\s+\?+$/, ''),
  };
}
