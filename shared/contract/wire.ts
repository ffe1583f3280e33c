import { z } from 'zod';
import type { Refusal } from '../kernel/refusal.ts';
import type { Topic } from '../domain/facts.ts';
import type { RefusalCode } from './errors.ts';
import { id } from './primitives.ts';

/** The wire's version. A host answers a message of another version with `request/invalid`. */
export const WIRE_VERSION = 1;

/** The largest message a host reads, in bytes of JSON. Files travel in chunks. */
export const MAX_MESSAGE_BYTES = 1024 * 1024;

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
