import { z } from 'zod';
import { aboutKinds, logKinds, MAX_ENTRY_CHARACTERS, reliabilities, typedLogKinds } from '../../domain/log/log.ts';
import { crisisTeam, everybody } from '../allowed.ts';
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
  /** Lines that came or changed after a position of the journal: what a screen that has the rest still lacks. */
  'log.changes': query({
    input: z.strictObject({ incidentId: id('incident'), since: z.int().min(0) }),
    /** `entries` is null when so much has changed that the newest page is the better thing to ask for. */
    output: z.object({ entries: z.array(logEntryView).nullable(), total: z.int() }),
    allowed: everybody,
    reads: ['log'],
  }),
  /** Lines that hold all the words, newest first. */
  'log.search': query({
    input: z.strictObject({ incidentId: id('incident'), text: words(200), limit: z.int().min(1).max(200).default(50) }),
    output: z.object({ entries: z.array(logEntryView) }),
    allowed: everybody,
    reads: ['log'],
  }),
} as const;
