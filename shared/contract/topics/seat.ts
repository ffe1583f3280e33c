import { z } from 'zod';
import { seatKinds } from '../../domain/seat/seatKind.ts';
import { administrators, everybody } from '../allowed.ts';
import { command, operation, query } from '../define.ts';
import { id, instant, nothing, words } from '../primitives.ts';

/** The network an installation is open to, and the seats on it. Everything here but `network.state` stays at the machine. */
export const seatCommands = {
  /** Lets paired seats in from the network, until somebody closes it. Off in a fresh installation. */
  'network.open': command({
    input: z.strictObject({}),
    output: nothing,
    allowed: administrators,
    refusals: ['network/already-open'],
  }),
  'network.close': command({
    input: z.strictObject({}),
    output: nothing,
    allowed: administrators,
    refusals: ['network/already-closed'],
  }),
  /** Takes effect at once: the seat's connection is closed. */
  'seat.revoke': command({
    input: z.strictObject({ seatId: id('seat') }),
    output: nothing,
    allowed: administrators,
    refusals: ['seat/not-found', 'seat/already-revoked'],
  }),
} as const;

export const seatQueries = {
  /** Whether the installation is open to the network: everybody in the room may know. */
  'network.state': query({
    input: z.strictObject({}),
    output: z.object({ isOpen: z.boolean() }),
    allowed: everybody,
    reads: ['seat'],
  }),
  /** Every seat ever paired with this installation, newest first. */
  'network.seats': query({
    input: z.strictObject({}),
    output: z.object({
      seats: z.array(
        z.object({
          id: id('seat'),
          kind: z.enum(seatKinds),
          label: z.string(),
          person: z.object({ id: id('contact'), name: z.string() }).nullable(),
          pairedAt: instant,
          revokedAt: instant.nullable(),
        }),
      ),
    }),
    allowed: administrators,
    reads: ['seat', 'contact'],
  }),
} as const;

export const seatOperations = {
  /** How listening goes, and which seats are connected: what the journal does not know. */
  'network.status': operation({
    input: z.strictObject({}),
    output: z.object({
      /** Null while nobody listens. */
      listening: z.object({ origins: z.array(z.string()) }).nullable(),
      /** Why nobody listens although the network is open. */
      fault: z.enum(['unavailable', 'failed']).nullable(),
      /** SHA-256 of the certificate in hex pairs, as browsers show it; null until there is one. */
      fingerprint: z.string().nullable(),
      /** Whether anybody may use a code now. */
      openOffers: z.int(),
      seen: z.array(z.object({ seatId: id('seat'), isConnected: z.boolean(), lastSeenAt: instant })),
    }),
    allowed: administrators,
    refusals: ['access/locked'],
  }),
  /** Makes a code that pairs one seat, once, within minutes. It is shown here and kept nowhere. */
  'network.offerSeat': operation({
    input: z.strictObject({ kind: z.enum(seatKinds), label: words(80), person: id('contact').nullable() }),
    output: z.object({ code: z.string(), expiresAt: instant, origins: z.array(z.string()) }),
    allowed: administrators,
    refusals: ['access/locked', 'network/not-listening', 'network/offers-full', 'seat/label-empty', 'access/person-unknown'],
  }),
  /** Every code that was made and not used is worth nothing any more. */
  'network.withdrawOffers': operation({
    input: z.strictObject({}),
    output: nothing,
    allowed: administrators,
    refusals: ['access/locked'],
  }),
} as const;
