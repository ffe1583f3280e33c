import type { Id } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/time.ts';

export type EmergencyLineId = Id<'emergencyLine'>;

/** The longest line of the emergency log, in characters, and how many there may be before somebody unlocks. */
export const MAX_EMERGENCY_CHARACTERS = 2_000;
export const MAX_EMERGENCY_LINES = 2_000;

/** One line written while the store was locked. */
export interface EmergencyLine {
  readonly lineId: EmergencyLineId;
  /** Its place in the emergency log, from 1. */
  readonly number: number;
  readonly text: string;
  /** When the first key was struck, by the clock of the window. */
  readonly beganAt: Instant;
  /** When it was sealed on the disk, by the clock of the host. */
  readonly writtenAt: Instant;
}

/** Where a log line stood before it was written here. */
export interface EmergencyOrigin {
  readonly number: number;
  readonly writtenAt: Instant;
}
