import { z } from 'zod';
import type { Refusal } from '../kernel/refusal.ts';
import type { Topic } from '../domain/topicOf.ts';
import type { RefusalCode } from './errors.ts';
import { id } from './primitives.ts';
import { WIRE_VERSION } from './wireConstants.ts';

// Numbers of the wire stand apart, so that a page can know them without loading a schema.
export * from './wireConstants.ts';

/**
 * What a seat sends. The transport adds which seat it came from and nothing else: who the person is and what they
 * may do is known to the host alone.
 */
export const message = z.discriminatedUnion('kind', [
  z.strictObject({
    v: z.literal(WIRE_VERSION),
    kind: z.literal('command'),
    /** Made once by the sender; sending it again answers with the first result. */
    commandId: id('command'),
    name: z.string().max(100),
    input: z.unknown(),
  }),
  z.strictObject({ v: z.literal(WIRE_VERSION), kind: z.literal('query'), name: z.string().max(100), input: z.unknown() }),
  z.strictObject({
    v: z.literal(WIRE_VERSION),
    kind: z.literal('operation'),
    name: z.string().max(100),
    input: z.unknown(),
  }),
]);
export type Message = z.infer<typeof message>;

/** What the host answers. `position` is the journal's position the answer holds for. */
export type Answer<Value = unknown> =
  | { readonly ok: true; readonly value: Value; readonly position: number }
  | { readonly ok: false; readonly refusal: Refusal<RefusalCode> };

/** Told to every seat after a commit: how far the journal has come and what it was about. */
export interface Announcement {
  readonly position: number;
  readonly topics: readonly Topic[];
  /** The scopes touched: incident ids and `workspace`. */
  readonly scopes: readonly string[];
}

/**
 * The first frame a seat sends over a WebSocket, before anything else is listened to. A launch token opens one seat and
 * is then spent; the secret it gets lets the same window come back after a reload or a restart of the host. The command
 * line shows the token that lies beside the store. Secrets travel in frames, never in addresses.
 */
export const hello = z.strictObject({
  v: z.literal(WIRE_VERSION),
  hello: z.union([
    z.strictObject({ launch: z.string().max(200) }),
    z.strictObject({ seat: z.string().max(100), secret: z.string().max(200) }),
    z.strictObject({ commandLine: z.string().max(200) }),
  ]),
});
export type Hello = z.infer<typeof hello>;

/**
 * The first frame of a seat on the network: a code somebody was shown at the machine, once, or the secret it got for
 * it. Neither a launch token nor the command line's opens anything there.
 */
export const networkHello = z.strictObject({
  v: z.literal(WIRE_VERSION),
  hello: z.union([
    z.strictObject({ pair: z.string().max(40) }),
    z.strictObject({ seat: z.string().max(100), secret: z.string().max(200) }),
  ]),
});
export type NetworkHello = z.infer<typeof networkHello>['hello'];

/** What the host answers to a hello it accepts; a hello it does not accept is answered by closing (code 4401). */
export const welcome = z.strictObject({ v: z.literal(WIRE_VERSION), seat: z.string(), secret: z.string() });
export type Welcome = z.infer<typeof welcome>;
