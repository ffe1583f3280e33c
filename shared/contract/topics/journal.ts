import { z } from 'zod';
import { journalProblems, type JournalProblemCode } from '../../kernel/verify/problem.ts';
import { administrators, everybody } from '../allowed.ts';
import { operation } from '../define.ts';
import { id, instant, words } from '../primitives.ts';

const problemCodes = Object.keys(journalProblems) as [JournalProblemCode, ...JournalProblemCode[]];

/** Where a chain ends here. */
export const chainView = z.object({
  origin: z.string(),
  epoch: z.int(),
  seq: z.int(),
  hash: z.string(),
  sealedSeq: z.int(),
  witnessedSeq: z.int().nullable(),
});

/** The journal as a whole: what its state is, whether it holds, and a copy that proves itself. */
export const journalOperations = {
  /** Cheap; for *Hjem*, for the foot of every report, and for whoever compares two machines. */
  'journal.status': operation({
    input: z.strictObject({}),
    output: z.object({
      installation: z.string(),
      letter: z.string(),
      epoch: z.int(),
      seq: z.int(),
      entries: z.int(),
      hash: z.string(),
      /** The head in sixteen characters, to be printed and compared: four groups of four. */
      code: z.string(),
      sealedAt: instant.nullable(),
      /** Entries from elsewhere that contradict the chains here, kept aside. */
      forks: z.int(),
    }),
    allowed: everybody,
    refusals: ['access/locked'],
  }),
  /** Checks every entry, link and seal, and the witness, in a thread of its own. */
  'journal.verify': operation({
    input: z.strictObject({}),
    output: z.object({
      holds: z.boolean(),
      problem: z.object({ code: z.enum(problemCodes), number: z.string().nullable() }).nullable(),
      entries: z.int(),
      seals: z.int(),
      chains: z.array(chainView),
      /** Entries a witness has seen that a restore went on without. */
      lost: z.array(z.object({ origin: z.string(), epoch: z.int(), firstSeq: z.int(), lastSeq: z.int() })),
      tail: z.enum(['proven', 'in-part', 'unproven']),
      forks: z.int(),
    }),
    allowed: everybody,
    refusals: ['access/locked', 'store/corrupt', 'store/disk-failed', 'work/stopped'],
  }),
  /** Writes the journal to a file on the host's machine, for `npm run verify`. Bodies can be withheld; it still verifies. */
  'journal.export': operation({
    input: z.strictObject({
      /** Absolute; must not exist. */
      file: words(1_000),
      onlyIncidents: z.array(id('incident')).max(1_000).optional(),
      withoutIncidents: z.array(id('incident')).max(1_000).optional(),
      withoutTypes: z.array(words(100)).max(100).optional(),
    }),
    output: z.object({ file: z.string(), entries: z.int(), withheld: z.int(), seals: z.int(), bytes: z.int() }),
    allowed: administrators,
    refusals: ['access/locked', 'journal/file-exists', 'journal/file-not-writable', 'journal/disk-full', 'work/stopped'],
  }),
} as const;
