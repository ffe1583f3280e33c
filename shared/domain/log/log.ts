import type { Id } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/time.ts';

export type LogEntryId = Id<'logEntry'>;

/** What a line in the log is. People choose the first eight; the rest are written by the command that made them. */
export const typedLogKinds = [
  'note',
  'message-in',
  'message-out',
  'observation',
  'situation',
  'measure',
  'decision',
  'call',
] as const;
export const madeLogKinds = ['status', 'meeting', 'goal', 'call-out', 'card', 'role', 'evaluation', 'map'] as const;
export const logKinds = [...typedLogKinds, ...madeLogKinds] as const;
export type TypedLogKind = (typeof typedLogKinds)[number];
export type LogKind = (typeof logKinds)[number];

/** How the writer came to know (S0-09). */
export const reliabilities = ['first-hand', 'second-hand', 'rumour'] as const;
export type Reliability = (typeof reliabilities)[number];

/** What a log line belongs to, so that the screen can go there. */
export const aboutKinds = [
  'decision', 'goal', 'task', 'statement', 'round', 'meeting', 'callOut', 'cardRun', 'role', 'shift', 'announcement', 'situationReport', 'notice', 'quickRisk', 'helper', 'evaluation',
  'mapObject', 'warning', 'handling',
] as const;
export interface About {
  readonly kind: (typeof aboutKinds)[number];
  readonly id: string;
}

/**
 * What a command wrote by itself: a code and its particulars, put into words in the reader's language.
 * `code` has one sentence per language in renderer/text.
 */
export interface LogSaid {
  readonly code: string;
  readonly [particular: string]: string | number | null;
}

/** A line later than this after what it tells of is marked as entered afterwards (etterført). */
export const LATE_AFTER_MS = 5 * 60_000;

/** The longest text one line may hold, in characters. */
export const MAX_ENTRY_CHARACTERS = 10_000;

/** What a rule must know of a log line that a command points at. */
export interface KnownLogEntry {
  readonly id: LogEntryId;
  readonly incidentId: Id<'incident'>;
  readonly number: string;
  readonly kind: LogKind;
  readonly text: string | null;
  readonly occurredAt: Instant;
  readonly withdrawn: boolean;
  readonly corrections: number;
  readonly important: boolean;
  /** The functions that have dealt with it: role, else person, else seat. */
  readonly acknowledgedBy: readonly string[];
}

/** True when there is such a line and it belongs to that incident: what something may be lifted from. */
export function isLineOf(line: KnownLogEntry | null, incidentId: Id<'incident'>): boolean {
  return line?.incidentId === incidentId;
}
