import type { LogEntryId } from '../log/log.ts';
import type { EmergencyLineId } from './emergency.ts';

/** Facts about what was written before anybody could unlock. */
export interface EmergencyFacts {
  /** Subject: the first of the lines. The lines themselves are log lines; a line that is named here is never taken in again. */
  EmergencyLogTakenIn: {
    readonly lines: readonly { readonly lineId: EmergencyLineId; readonly entryId: LogEntryId }[];
    /** Lines that could not be opened, or were gone: their places in the emergency log. */
    readonly unreadable: readonly number[];
  };
}
