import { z } from 'zod';
import { documentRefusals } from '../domain/document/refusals.ts';
import { refusalCodes } from './errors.ts';
import { networkHello } from './wire.ts';

/*
 * What passes between the main thread and the worker the host lives in, besides the seats' own ports. Each side reads
 * what it hears as unknown until it has been parsed here: the two may come from different builds, and a word one of
 * them does not know must end in a report, never in a guess.
 */

const ticket = z.int().positive();
const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);
const params = z.record(z.string(), z.union([z.string(), z.number()])).optional();
const kept = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), value: bytes }),
  z.strictObject({ ok: z.literal(false), reason: z.literal('refused') }),
]);

/** What the worker is started with. Everything else it asks for. */
export const workerStart = z.strictObject({ dir: z.string(), migrations: z.string(), version: z.string() });
export type WorkerStart = z.infer<typeof workerStart>;

/** The worker's first word: whether it could start. */
const started = [
  z.strictObject({ say: z.literal('ready') }),
  z.strictObject({
    say: z.literal('refused'),
    refusal: z.strictObject({ code: z.enum(refusalCodes), params }),
  }),
] as const;

/** The answer to a hello from the network: the seat whose port came along is open, or nobody is let in. */
const admitted = z.strictObject({
  say: z.literal('admitted'),
  admission: z.int().positive(),
  seat: z.union([z.strictObject({ seat: z.string(), secret: z.string() }), z.enum(['not-welcome', 'later'])]),
});

/** What belongs to the main thread alone and the worker therefore asks for: a browser to print with, the OS keychain, sockets. */
const asked = [
  z.strictObject({ say: z.literal('print'), ticket, html: z.string() }),
  z.strictObject({ say: z.literal('keychain-available'), ticket }),
  z.strictObject({ say: z.literal('keychain-seal'), ticket, bytes }),
  z.strictObject({ say: z.literal('keychain-open'), ticket, bytes }),
  z.strictObject({
    say: z.literal('listen'),
    ticket,
    certificate: z.string(),
    privateKey: z.string(),
    port: z.int().nullable(),
  }),
  z.strictObject({ say: z.literal('stop-listening'), ticket }),
] as const;

export const workerWord = z.discriminatedUnion('say', [...started, ...asked, admitted]);
export type WorkerWord = z.infer<typeof workerWord>;
export type WorkerAsks = Extract<WorkerWord, { ticket: number }>;

/** The answer to each of them. */
export const workerAnswers = {
  print: z.discriminatedUnion('ok', [
    z.strictObject({ ok: z.literal(true), value: bytes }),
    z.strictObject({ ok: z.literal(false), reason: z.strictObject({ code: z.enum(documentRefusals), params }) }),
  ]),
  'keychain-available': z.boolean(),
  'keychain-seal': kept,
  'keychain-open': kept,
  listen: z.discriminatedUnion('ok', [
    z.strictObject({ ok: z.literal(true), value: z.strictObject({ port: z.int(), origins: z.array(z.string()) }) }),
    z.strictObject({ ok: z.literal(false), reason: z.enum(['unavailable', 'failed']) }),
  ]),
  'stop-listening': z.null(),
} as const satisfies Record<WorkerAsks['say'], z.ZodType>;
export type WorkerAnswer<Say extends WorkerAsks['say']> = z.infer<(typeof workerAnswers)[Say]>;

/** What the main thread tells the worker. `port` belongs to the seat and is checked where ports are known. */
export const workerOrder = z.discriminatedUnion('order', [
  z.strictObject({ order: z.literal('open-seat'), seat: z.string().min(1).max(100), port: z.unknown() }),
  /** Somebody on the network says hello; the port is theirs if they are let in. */
  z.strictObject({
    order: z.literal('admit'),
    admission: z.int().positive(),
    hello: networkHello.shape.hello,
    port: z.unknown(),
  }),
  z.strictObject({ order: z.literal('answer'), ticket, answer: z.unknown() }),
  /** Whoever sat at the machine has left it: its screen was locked, or it went to sleep. */
  z.strictObject({ order: z.literal('left-alone') }),
  z.strictObject({ order: z.literal('close') }),
]);
export type WorkerOrder = z.infer<typeof workerOrder>;
