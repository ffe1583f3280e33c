import { z } from 'zod';
import { rights } from '../../domain/actor.ts';
import { seatKinds } from '../../domain/seat/seatKind.ts';
import { everybody } from '../allowed.ts';
import { operation } from '../define.ts';
import { id, nothing } from '../primitives.ts';

/** How the host stands. `fault` carries a store refusal's code; the rest of the API is closed while it lasts. */
export const hostState = z.enum(['open', 'locked', 'fault']);

export const hostOperations = {
  /** Answers always, also before unlock: what the first screen needs to know. */
  'host.status': operation({
    input: z.strictObject({}),
    output: z.object({
      state: hostState,
      fault: z.string().nullable(),
      version: z.string(),
      /** False while the store opens without anybody's passphrase. */
      protected: z.boolean(),
      /** How the store compared with its outside witness when it was opened. */
      headCheck: z.enum(['agrees', 'unwitnessed', 'rolled-back', 'differs']).nullable(),
      /** Entries the witness had seen and the store no longer had, when that can be said. */
      lostEntries: z.int().nullable(),
      /** The disk was full, and the room kept for the last entries is in use. */
      spaceLow: z.boolean(),
    }),
    allowed: everybody,
    refusals: [],
    whileLocked: true,
  }),
  /** Who this seat is, and what they may do. */
  'seat.who': operation({
    input: z.strictObject({}),
    output: z.object({
      seat: z.string(),
      person: id('contact').nullable(),
      name: z.string().nullable(),
      initials: z.string(),
      rights: z.array(z.enum(rights)),
      /** The crisis role taken at this seat, while it is still theirs to fill. */
      role: z.object({ id: id('role'), title: z.string() }).nullable(),
      /** Whom they stand in for in that role. */
      actingFor: z.object({ id: id('contact'), name: z.string() }).nullable(),
      /** What a seat on the network was paired for; null for a window at the machine itself. */
      paired: z.object({ kind: z.enum(seatKinds), label: z.string() }).nullable(),
      /** 32 bytes as hex: seals what this seat keeps in the browser between restarts. */
      draftKey: z.string(),
    }),
    allowed: everybody,
    refusals: ['access/locked'],
  }),
  /** Somebody typed or pointed at this window: sent now and then while they do, so that nothing locks under their hands. */
  'seat.touch': operation({
    input: z.strictObject({}),
    output: nothing,
    allowed: everybody,
    refusals: ['access/locked'],
  }),
  /**
   * Says who sits here now, e.g. at a change of log keeper, and in which role. A role can be taken by whoever fills it
   * at the moment; a deputy who is to take it marks the others unavailable first, so that the log says so.
   */
  'seat.identify': operation({
    input: z.strictObject({ person: id('contact'), role: id('role').nullable().optional() }),
    output: z.object({ person: id('contact'), role: id('role').nullable(), actingFor: id('contact').nullable() }),
    allowed: everybody,
    refusals: ['access/locked', 'access/person-unknown', 'access/passphrase-needed', 'role/not-found', 'role/not-acting'],
  }),
} as const;
