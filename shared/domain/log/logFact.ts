import type { Id } from '../../kernel/ids.ts';
import { fact, type Moment, type NewFact } from '../fact.ts';
import type { LogEntryData } from './facts.ts';
import type { LogEntryId } from './log.ts';

/** What is needed to give the next line its number. */
export interface KnownLog {
  /** The installation's letter. */
  readonly letter: string;
  /** The number the next line of this incident gets here, from 1. */
  readonly next: number;
}

/** What differs from line to line; the rest has a default. */
export type LogDraft = Pick<LogEntryData, 'kind'> &
  Partial<Omit<LogEntryData, 'kind' | 'number'>> & { readonly entryId?: LogEntryId };

/** A line's number as it is printed: letter, hyphen, at least four digits. */
export function logNumber(letter: string, number: number): string {
  return `${letter}-${String(number).padStart(4, '0')}`;
}

/**
 * The one maker of log lines: every rule that writes to the log goes through here, so that numbers never repeat
 * and every line has both clocks. `already` counts lines the same command has made before this one.
 */
export function logFact(
  moment: Moment,
  log: KnownLog,
  incidentId: Id<'incident'>,
  draft: LogDraft,
  already = 0,
): NewFact<'LogEntryAdded'> {
  const { entryId, ...said } = draft;
  return fact<'LogEntryAdded'>('LogEntryAdded', entryId ?? moment.newId<'logEntry'>(), incidentId, {
    number: logNumber(log.letter, log.next + already),
    text: null,
    said: null,
    occurredAt: moment.now,
    beganAt: moment.now,
    unconfirmed: false,
    source: null,
    reliability: null,
    people: [],
    topics: [],
    lateReason: null,
    about: null,
    ...said,
  });
}
