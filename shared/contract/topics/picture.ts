import { z } from 'zod';
import { goalStates } from '../../domain/goal/goal.ts';
import { ownerKinds } from '../../domain/owner.ts';
import { handlingLineStates, handlingSteps } from '../../domain/handling/handling.ts';
import { certainties, limitSides, potentialVerdicts, severities } from '../../domain/situation/situation.ts';
import { taskSources, taskStatuses } from '../../domain/task/task.ts';
import { id, instant, words } from '../primitives.ts';

/** Shapes that several parts of an incident's picture share. */

/** Who carries something, as a command says it. */
export const ownerInput = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('contact'), id: id('contact') }),
  z.strictObject({ kind: z.literal('role'), id: id('role') }),
  z.strictObject({ kind: z.literal('name'), name: words(200).min(1) }),
]);

/** Who carries something, with what to call them; the name is read now, never taken from the chain. */
export const ownerView = z.object({
  kind: z.enum(ownerKinds),
  /** Null for a mere name. */
  id: z.string().nullable(),
  label: z.string(),
});

const person = z.object({ person: id('contact').nullable(), initials: z.string(), name: z.string().nullable() });

/** The journal's word on when something was written, where it arrived here, and by whom. */
export const written = z.object({ at: instant, position: z.int(), by: person });

/** Values of one field that were written without knowing of each other, in the order of the shared clock. */
export const concurrent = z.array(
  z.object({ field: z.string(), values: z.array(z.object({ value: z.unknown(), written })) }),
);

/** What every part of the picture tells about itself. */
export const standing = {
  born: written,
  /** The last fact about it: newer than what a reader has seen means that it has changed. */
  last: written,
  concurrent,
};

/** A moment of the picture: by place in the journal here, or by the clock. Without it: now. */
export const asOf = z.union([
  z.strictObject({ position: z.int().min(0) }),
  z.strictObject({ instant }),
]);

export const statementFields = z.object({
  text: z.string(),
  certainty: z.enum(certainties),
  source: z.string().nullable(),
  observedAt: instant,
  bestBefore: instant.nullable(),
  severity: z.enum(severities),
  owner: ownerView.nullable(),
});

export const statementView = statementFields.extend({
  id: id('statement'),
  fromLogEntry: id('logEntry').nullable(),
  retired: z.boolean(),
  retiredBecause: z.string().nullable(),
  /** What it has said, oldest first; the last one holds. */
  versions: z.array(statementFields.extend({ written })),
  ...standing,
});

export const goalView = z.object({
  id: id('goal'),
  number: z.int(),
  text: z.string(),
  deadline: instant.nullable(),
  owner: ownerView.nullable(),
  fromLogEntry: id('logEntry').nullable(),
  state: z.enum(goalStates),
  /** Why it was dropped. */
  reason: z.string().nullable(),
  ...standing,
});

export const taskView = z.object({
  id: id('task'),
  number: z.int(),
  text: z.string(),
  deadline: instant.nullable(),
  /** Null: nobody has taken it yet; its age is counted from `born`. */
  owner: ownerView.nullable(),
  goalId: id('goal').nullable(),
  status: z.enum(taskStatuses),
  reason: z.string().nullable(),
  source: z.object({ kind: z.enum(taskSources), id: z.string() }).nullable(),
  /** What of the register is put on it. */
  resources: z.array(z.object({ id: id('resource'), name: z.string() })),
  ...standing,
});

const decisionFields = z.object({
  what: z.string(),
  because: z.string().nullable(),
  alternatives: z.array(z.object({ what: z.string(), rejectedBecause: z.string().nullable() })),
  notToAct: z.boolean(),
  authority: z.string().nullable(),
  uncertainty: z.string().nullable(),
  reviewAt: instant.nullable(),
  decidedBy: ownerView.nullable(),
});

export const decisionView = decisionFields.extend({
  id: id('decision'),
  incidentId: id('incident'),
  /** Of its line in the log. */
  number: z.string(),
  occurredAt: instant,
  fromLogEntry: id('logEntry').nullable(),
  replaces: z.array(id('decision')),
  replacedBy: z.array(id('decision')),
  /** Decisions on the same matter whose makers did not know of this one; one that replaces both settles it. */
  against: z.array(id('decision')),
  /** The original and each correction, oldest first; the last one holds. */
  versions: z.array(decisionFields.extend({ reason: z.string().nullable(), written })),
  withdrawn: z.object({ reason: z.string().nullable(), written }).nullable(),
  ...standing,
});

export const readingView = z.object({
  id: id('reading'),
  value: z.number(),
  at: instant,
  limit: z.number().nullable(),
  source: z.string().nullable(),
  written,
});

export const numberView = z.object({
  label: z.string(),
  unit: z.string().nullable(),
  now: readingView,
  before: readingView.nullable(),
  limit: z.number().nullable(),
  limitSide: z.enum(limitSides),
  beyondLimit: z.boolean(),
  /** Oldest first, `now` included. */
  readings: z.array(readingView),
});

const assessment = z.object({
  id: id('assessment'),
  expected: z.string(),
  worst: z.string(),
  horizon: instant.nullable(),
  written,
  /** How it turned out; null when nobody has said. */
  score: z.object({ outcome: z.string(), verdict: z.enum(potentialVerdicts), written }).nullable(),
});

export const potentialView = z.object({
  what: z.string(),
  now: assessment,
  /** Oldest first, `now` included. */
  assessments: z.array(assessment),
});

export const roundView = z.object({
  id: id('round'),
  number: z.int(),
  startedAt: instant,
  /** Null for the round that runs. */
  endedAt: instant.nullable(),
  /** The last place in the journal that belongs to the round; what `asOf` takes to read it as it ended. */
  endPosition: z.int().nullable(),
  evaluations: z.array(z.object({ text: z.string(), written })),
});

export const handlingStepView = z.object({
  step: z.enum(handlingSteps),
  /** Each time it was entered, oldest first. `entered` tells who wrote it. */
  visits: z.array(
    z.object({ id: id('handlingVisit'), enteredAt: instant, entered: written, left: written.nullable() }),
  ),
  /** Of the municipality's checklist that this incident has; 0 when it is the fixed one. */
  checklistVersion: z.int(),
  lines: z.array(
    z.object({
      /** A fixed line's name, or the id of another. */
      key: z.string(),
      /** The incident's own, beyond the checklist. */
      isOwn: z.boolean(),
      /** Null for a fixed line, which the reader's language has words for. */
      text: z.string().nullable(),
      state: z.enum(handlingLineStates),
      reason: z.string().nullable(),
      answered: written.nullable(),
      concurrent,
    }),
  ),
});

export const pictureView = z.object({
  round: roundView,
  /** Retired ones are left out; `situation.picture` of an earlier moment still has them. */
  statements: z.array(statementView),
  goals: z.array(goalView),
  tasks: z.array(taskView),
  decisions: z.array(decisionView),
  numbers: z.array(numberView),
  potentials: z.array(potentialView),
  /** The six steps of the handling sub-plan, always all of them. */
  handling: z.array(handlingStepView),
});
