import type { Instant } from '../../kernel/time.ts';
import type { EmergencyOrigin } from '../emergency/emergency.ts';
import type { PaperOrigin } from '../paper/paper.ts';
import type { RoleId } from '../role/role.ts';
import type { About, LogKind, LogSaid, Reliability } from './log.ts';

/** One line as it was written. Exactly one of `text` (a person's words) and `said` (a command's) is there. */
export interface LogEntryData {
  /** Final the moment it is written: installation letter, hyphen, number within the incident, e.g. `A-0147`. */
  readonly number: string;
  readonly kind: LogKind;
  readonly text: string | null;
  readonly said: LogSaid | null;
  /** When it happened, as the writer says. */
  readonly occurredAt: Instant;
  /** When the first key of the line was struck; the journal header holds when it was saved. */
  readonly beganAt: Instant;
  readonly unconfirmed: boolean;
  readonly source: string | null;
  readonly reliability: Reliability | null;
  readonly people: readonly string[];
  readonly topics: readonly string[];
  readonly lateReason: string | null;
  readonly about: About | null;
  /** There when the line was copied from a sheet of paper. */
  readonly paper?: PaperOrigin;
  /** There when the line was written before anybody had unlocked. */
  readonly emergency?: EmergencyOrigin;
}

/** Facts whose subject is a log line. */
export interface LogFacts {
  LogEntryAdded: LogEntryData;
  /** The original stays and is shown struck through. `number` is the line's number and a slash, e.g. `A-0147/1`. */
  LogEntryCorrected: {
    readonly number: string;
    readonly text: string;
    readonly occurredAt: Instant;
    readonly reason: string | null;
  };
  LogEntryWithdrawn: { readonly number: string; readonly reason: string | null };
  LogEntryMarked: { readonly important: boolean };
  LogEntryDelayExplained: { readonly lateReason: string };
  /** A function has dealt with it, or takes that back. Without a role it is the person themselves. */
  LogEntryAcknowledged: { readonly roleId: RoleId | null; readonly acknowledged: boolean };
  /**
   * Subject: the attestation. Somebody has heard the lines read back and vouches for them. The span is after the order
   * `after` (null: from the start) up to and with the order `upTo`; `entries` is how many lines were read.
   */
  LogAttested: {
    readonly after: string | null;
    readonly upTo: string;
    readonly fromNumber: string;
    readonly toNumber: string;
    readonly entries: number;
  };
}
