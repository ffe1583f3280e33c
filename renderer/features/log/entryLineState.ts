import { kindPrefix, leadingToken, lineMarks, type TypedTime } from '../../../shared/domain/log/entryGrammar.ts';
import type { TypedLogKind } from '../../../shared/domain/log/log.ts';
import type { Instant } from '../../../shared/kernel/time.ts';
import { resolveTypedTime } from './resolveTypedTime.ts';

/** The line as it is being written. Chips stand in the log's own columns; the words are what is left. */
export interface EntryLineState {
  readonly text: string;
  readonly time: { readonly raw: string; readonly time: TypedTime } | null;
  readonly kind: { readonly raw: string; readonly kind: TypedLogKind } | null;
  /** What the writer has turned back into words; not read as a chip again while it stands at the head of the line. */
  readonly literal: string;
  /** When the first key was struck: the line's recorded time begins here, not at Enter. */
  readonly beganAt: Instant | null;
}

export const EMPTY_LINE: EntryLineState = { text: '', time: null, kind: null, literal: '', beganAt: null };

export function isEmptyLine(line: EntryLineState): boolean {
  return line.text === '' && line.time === null && line.kind === null;
}

/** The line after a key stroke or a paste: finished tokens at its head become chips. */
export function typeText(line: EntryLineState, text: string, now: Instant): EntryLineState {
  const beganAt = line.beganAt ?? now;
  if (line.literal !== '' && text.startsWith(line.literal)) return { ...line, text, beganAt };
  let next: EntryLineState = { ...line, text: text.trimStart(), beganAt, literal: '' };
  for (;;) {
    const token = leadingToken(next.text);
    if (token === null || next[token.type] !== null) break;
    const rest = next.text.slice(token.raw.length);
    next =
      token.type === 'time'
        ? { ...next, text: rest, time: { raw: token.raw, time: token.time } }
        : { ...next, text: rest, kind: { raw: token.raw, kind: token.kind } };
  }
  return isEmptyLine(next) ? EMPTY_LINE : next;
}

/** Backspace at the head of the line: the nearest chip turns back into the words it was made of. */
export function unchip(line: EntryLineState): EntryLineState {
  const chip = line.kind ?? line.time;
  if (chip === null) return line;
  const words = chip.raw.trimEnd();
  const back = { ...line, text: words + line.text, literal: words };
  return line.kind === null ? { ...back, time: null } : { ...back, kind: null };
}

/** Sets the kind by key or menu instead of by letter; the same kind again takes it away. */
export function chooseKind(line: EntryLineState, kind: TypedLogKind, now: Instant): EntryLineState {
  if (line.kind?.kind === kind) return { ...line, kind: null };
  return { ...line, kind: { raw: kindPrefix(kind), kind }, beganAt: line.beganAt ?? now };
}

/** The line as one text that `typeText` reads back: what the draft keeps. */
export function lineAsText(line: EntryLineState): string {
  return (line.time?.raw ?? '') + (line.kind?.raw ?? '') + line.text;
}

/** What the line will be saved as, shown before Enter in the columns it will stand in. */
export function readLine(line: EntryLineState, now: Instant) {
  const beganAt = line.beganAt ?? now;
  return {
    ...lineMarks(line.text),
    kind: line.kind?.kind ?? 'note',
    beganAt,
    occurredAt: line.time === null ? beganAt : resolveTypedTime(line.time.time, beganAt),
  } as const;
}
