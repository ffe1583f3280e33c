import { z } from 'zod';
import { aboutKinds, logKinds, MAX_ENTRY_CHARACTERS, reliabilities, typedLogKinds } from '../../domain/log/log.ts';
import { crisisTeam, everybody, leaders } from '../allowed.ts';
import { command, query } from '../define.ts';
import { id, instant, nothing, words } from '../primitives.ts';

const writer = z.object({
  person: id('contact').nullable(),
  /** Initials as they stand in the log; empty when nobody has said who sits at the keyboard. */
  initials: z.string(),
  name: z.string().nullable(),
});

export const logEntryView = z.object({
  id: id('logEntry'),
  incidentId: id('incident'),
  /** Place in the order people see; opaque, sorts as text. */
  order: z.string(),
  number: z.string(),
  kind: z.enum(logKinds),
  text: z.string().nullable(),
  said: z.record(z.string(), z.union([z.string(), z.number(), z.null()])).nullable(),
  occurredAt: instant,
  beganAt: instant,
  recordedAt: instant,
  /** More than five minutes from what happened to the first key stroke. */
  late: z.boolean(),
  lateReason: z.string().nullable(),
  unconfirmed: z.boolean(),
  source: z.string().nullable(),
  reliability: z.enum(reliabilities).nullable(),
  people: z.array(z.string()),
  topics: z.array(z.string()),
  about: z.object({ kind: z.enum(aboutKinds), id: z.string() }).nullable(),
  /** There when the line was copied from a sheet of paper. */
  paper: z
    .object({ sheet: z.string(), row: z.int(), writtenAt: instant.nullable(), copiedBy: z.string().nullable() })
    .exactOptional(),
  /** There when the line was written before anybody had unlocked: its place there, and when it was sealed. */
  emergency: z.object({ number: z.int(), writtenAt: instant }).exactOptional(),
  important: z.boolean(),
  by: writer,
  /** Oldest first; the last one is what holds. The original words are in `text`. */
  corrections: z.array(
    z.object({
      number: z.string(),
      text: z.string(),
      occurredAt: instant,
      reason: z.string().nullable(),
      recordedAt: instant,
      by: writer,
    }),
  ),
  withdrawn: z.object({ recordedAt: instant, reason: z.string().nullable(), by: writer }).nullable(),
  /** Which functions have dealt with it, first one first. `role` is null when it was a person or a seat by itself. */
  acknowledged: z.array(
    z.object({ roleId: id('role').nullable(), role: z.string().nullable(), at: instant, by: writer }),
  ),
});

/** Lines that have been read back, and by whom they are vouched for. */
const attestationView = z.object({
  id: id('attestation'),
  /** Orders of the span: after the first (null: from the start), up to and with the second. */
  after: z.string().nullable(),
  upTo: z.string(),
  fromNumber: z.string(),
  toNumber: z.string(),
  entries: z.int(),
  by: writer,
  role: z.string().nullable(),
  at: instant,
  /** More than a day after the last line it covers. */
  late: z.boolean(),
  /** Lines that have come into the span since, from another installation: not heard, not vouched for. */
  cameLater: z.int(),
  /** Lines of the span corrected or withdrawn since. */
  changedSince: z.int(),
});

export const logCommands = {
  'log.addEntry': command({
    input: z.strictObject({
      incidentId: id('incident'),
      text: words(MAX_ENTRY_CHARACTERS + 1000),
      kind: z.enum(typedLogKinds).optional(),
      occurredAt: instant.optional(),
      beganAt: instant.optional(),
      unconfirmed: z.boolean().optional(),
      source: words(200).optional(),
      reliability: z.enum(reliabilities).optional(),
      people: z.array(words(200)).max(50).optional(),
      topics: z.array(words(200)).max(50).optional(),
      lateReason: words(200).optional(),
    }),
    output: z.object({ entryId: id('logEntry'), number: z.string() }),
    allowed: crisisTeam,
    refusals: ['log/text-empty', 'log/text-too-long', 'incident/not-found', 'incident/closed'],
  }),
  'log.correctEntry': command({
    input: z.strictObject({
      entryId: id('logEntry'),
      text: words(MAX_ENTRY_CHARACTERS + 1000).optional(),
      occurredAt: instant.optional(),
      reason: words(500).optional(),
    }),
    output: z.object({ number: z.string() }),
    allowed: crisisTeam,
    refusals: ['log/entry-not-found', 'log/entry-withdrawn', 'log/text-empty', 'log/text-too-long', 'log/nothing-changed'],
  }),
  'log.withdrawEntry': command({
    input: z.strictObject({ entryId: id('logEntry'), reason: words(500).optional() }),
    output: nothing,
    allowed: crisisTeam,
    refusals: ['log/entry-not-found', 'log/entry-withdrawn'],
  }),
  'log.markEntry': command({
    input: z.strictObject({ entryId: id('logEntry'), important: z.boolean() }),
    output: nothing,
    allowed: [...crisisTeam, 'evaluator'],
    refusals: ['log/entry-not-found'],
  }),
  /** «Who has dealt with this»: the role named, else the one the writer sits in, else the writer. Its own inverse. */
  'log.acknowledgeEntry': command({
    input: z.strictObject({ entryId: id('logEntry'), roleId: id('role').optional(), acknowledged: z.boolean() }),
    output: nothing,
    allowed: crisisTeam,
    refusals: ['log/entry-not-found', 'log/entry-withdrawn', 'role/not-found'],
  }),
  /** The leader vouches for lines that were read back: every one not yet attested up to `upTo`, `entries` of them. */
  'log.attest': command({
    input: z.strictObject({ incidentId: id('incident'), upTo: id('logEntry'), entries: z.int().min(1) }),
    output: z.object({ attestationId: id('attestation') }),
    allowed: leaders,
    refusals: ['log/attest-nameless', 'log/attest-nothing', 'log/attest-other-lines', 'incident/not-found'],
  }),
  'log.explainDelay': command({
    input: z.strictObject({ entryId: id('logEntry'), lateReason: words(200) }),
    output: nothing,
    allowed: crisisTeam,
    refusals: ['log/entry-not-found', 'log/text-empty'],
  }),
} as const;

export const logQueries = {
  /** A page of the log in the order people see, oldest first. Without `before` and `after` it is the newest page. */
  'log.entries': query({
    input: z.strictObject({
      incidentId: id('incident'),
      before: z.string().max(80).optional(),
      after: z.string().max(80).optional(),
      limit: z.int().min(1).max(500).default(200),
    }),
    output: z.object({ entries: z.array(logEntryView), total: z.int(), hasOlder: z.boolean(), hasNewer: z.boolean() }),
    allowed: everybody,
    reads: ['log'],
  }),
  /** The newest lines marked as important that still stand, oldest first. */
  'log.important': query({
    input: z.strictObject({ incidentId: id('incident'), limit: z.int().min(1).max(50).default(5) }),
    output: z.object({ entries: z.array(logEntryView) }),
    allowed: everybody,
    reads: ['log'],
  }),
  /** Lines that came or changed after a position of the journal: what a screen that has the rest still lacks. */
  'log.changes': query({
    input: z.strictObject({ incidentId: id('incident'), since: z.int().min(0) }),
    /** `entries` is null when so much has changed that the newest page is the better thing to ask for. */
    output: z.object({ entries: z.array(logEntryView).nullable(), total: z.int() }),
    allowed: everybody,
    reads: ['log'],
  }),
  /** What has been read back, oldest first, and what waits to be. */
  'log.attestations': query({
    input: z.strictObject({ incidentId: id('incident') }),
    output: z.object({
      attestations: z.array(attestationView),
      waiting: z
        .object({
          after: z.string().nullable(),
          upTo: id('logEntry'),
          fromNumber: z.string(),
          toNumber: z.string(),
          entries: z.int(),
        })
        .nullable(),
    }),
    allowed: everybody,
    reads: ['log', 'contact', 'role'],
  }),
  /** Lines that hold all the words, newest first. */
  'log.search': query({
    input: z.strictObject({ incidentId: id('incident'), text: words(200), limit: z.int().min(1).max(200).default(50) }),
    output: z.object({ entries: z.array(logEntryView) }),
    allowed: everybody,
    reads: ['log'],
  }),
} as const;
