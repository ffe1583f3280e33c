import { z } from 'zod';
import { MAX_EMERGENCY_CHARACTERS } from '../../domain/emergency/emergency.ts';
import { crisisTeam, everybody } from '../allowed.ts';
import { operation } from '../define.ts';
import { id, instant, words } from '../primitives.ts';

/** The log that can be written before anybody has unlocked, and what becomes of it (docs/adr/0015). */
export const emergencyOperations = {
  /** How the emergency log stands. Answers before unlock too; tells nothing of what is in it. */
  'emergency.status': operation({
    input: z.strictObject({}),
    output: z.object({
      /** False where the store has never been opened by a Beredt that knows the emergency log. */
      isReady: z.boolean(),
      lines: z.int(),
      lastAt: instant.nullable(),
    }),
    allowed: everybody,
    refusals: ['emergency/disk-failed'],
    whileLocked: true,
  }),
  /** Seals one line on the disk. Sent again with the same id it is not written again. */
  'emergency.addLine': operation({
    input: z.strictObject({ lineId: id('emergencyLine'), text: words(MAX_EMERGENCY_CHARACTERS), beganAt: instant }),
    output: z.object({ number: z.int(), writtenAt: instant }),
    allowed: everybody,
    refusals: ['emergency/text-empty', 'emergency/no-key', 'emergency/full', 'emergency/disk-failed'],
    whileLocked: true,
  }),
  /** What waits to be taken in; only the open store can read it. */
  'emergency.read': operation({
    input: z.strictObject({}),
    output: z.object({
      lines: z.array(
        z.object({ lineId: id('emergencyLine'), number: z.int(), text: z.string(), beganAt: instant, writtenAt: instant }),
      ),
      /** Places of lines that are gone, or were changed since they were sealed. */
      unreadable: z.array(z.int()),
    }),
    allowed: crisisTeam,
    refusals: ['access/locked', 'emergency/disk-failed'],
  }),
  /** Writes what waits into an incident's log, once, and takes the file away. `lateReason` is said of each line. */
  'emergency.takeIn': operation({
    input: z.strictObject({ incidentId: id('incident'), lateReason: words(200) }),
    output: z.object({ entries: z.int() }),
    allowed: crisisTeam,
    refusals: ['access/locked', 'emergency/nothing-waits', 'emergency/disk-failed', 'incident/not-found', 'incident/closed'],
  }),
} as const;
