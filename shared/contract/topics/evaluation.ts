import { z } from 'zod';
import { findingKinds, fixedQuestions, perspectives } from '../../domain/evaluation/evaluation.ts';
import { evaluators, everybody } from '../allowed.ts';
import { command, query } from '../define.ts';
import { day, id, instant, nothing, words } from '../primitives.ts';
import { incidentAndEntries } from './incident.ts';
import { learningPointView } from './learningPoint.ts';
import { ownerInput, ownerView } from './picture.ts';

const TEXT = 10_000;
const SHORT = 500;

const charterInput = {
  /** To learn, not to place blame. */
  purpose: words(TEXT),
  leader: ownerInput,
  minutesAvailable: z.int().min(0).max(100_000),
  resources: words(TEXT),
  methodSupport: words(TEXT),
  deadline: day.nullable(),
};

const findingInput = {
  kind: z.enum(findingKinds).optional(),
  title: words(SHORT).nullable().optional(),
  whatHappened: words(TEXT).optional(),
  whyReasonableThen: words(TEXT).nullable().optional(),
  whatWeLearn: words(TEXT).nullable().optional(),
  /** Lines of the incident's log; none makes the finding an assumption. */
  evidence: z.array(id('logEntry')).max(200).readonly().optional(),
};

const question = z.union([z.enum(fixedQuestions), id('question')]);
const evaluationId = id('evaluation');
const writing = ['evaluation/not-found', 'evaluation/discarded', 'evaluation/finished'] as const;

export const evaluationCommands = {
  /** The charter is settled before the work begins (S2-01); `reason` is needed while a real incident is still open. */
  'evaluation.open': command({
    input: z.strictObject({
      incidentId: id('incident'),
      charter: z.strictObject(charterInput),
      /** Only for a partial evaluation, e.g. of the information work; the main one is called after its incident. */
      title: words(200).optional(),
      reason: words(SHORT).optional(),
    }),
    output: z.object({ evaluationId }),
    allowed: evaluators,
    refusals: ['incident/not-found', 'evaluation/incident-open', 'evaluation/already-open', 'evaluation/charter-incomplete'],
  }),
  'evaluation.changeCharter': command({
    input: z.strictObject({ evaluationId, charter: z.strictObject(charterInput).partial() }),
    output: z.object({ was: z.strictObject(charterInput).partial() }),
    allowed: evaluators,
    refusals: [...writing, 'evaluation/charter-incomplete', 'evaluation/nothing-changed'],
  }),
  'evaluation.discard': command({
    input: z.strictObject({ evaluationId, reason: words(SHORT).optional() }),
    output: nothing,
    allowed: evaluators,
    refusals: ['evaluation/not-found', 'evaluation/discarded'],
  }),
  'evaluation.restore': command({
    input: z.strictObject({ evaluationId }),
    output: nothing,
    allowed: evaluators,
    refusals: ['evaluation/not-found', 'evaluation/not-discarded'],
  }),
  'evaluation.justifySingleContributor': command({
    input: z.strictObject({ evaluationId, reason: words(TEXT) }),
    output: nothing,
    allowed: evaluators,
    refusals: [...writing, 'evaluation/reason-missing'],
  }),
  /** Refused while fewer than two have contributed and nobody has said why (S0-30). */
  'evaluation.finish': command({
    input: z.strictObject({ evaluationId }),
    output: nothing,
    allowed: evaluators,
    refusals: [...writing, 'evaluation/too-few-contributors'],
  }),
  'evaluation.reopen': command({
    input: z.strictObject({ evaluationId, reason: words(SHORT).optional() }),
    output: nothing,
    allowed: evaluators,
    refusals: ['evaluation/not-found', 'evaluation/discarded', 'evaluation/not-finished'],
  }),

  'evaluation.invite': command({
    input: z.strictObject({
      evaluationId,
      perspective: z.enum(perspectives),
      /** A contact, a role, or a description such as «pårørende til en beboer». */
      who: ownerInput,
      /** What they are told it is for. */
      purpose: words(TEXT),
    }),
    output: z.object({ invitationId: id('invitation') }),
    allowed: evaluators,
    refusals: [...writing, 'evaluation/purpose-missing', 'evaluation/already-invited'],
  }),
  'evaluation.decline': command({
    input: z.strictObject({ invitationId: id('invitation'), reason: words(SHORT).optional() }),
    output: nothing,
    allowed: evaluators,
    refusals: [...writing, 'evaluation/invitation-not-found', 'evaluation/already-declined'],
  }),
  'evaluation.renewInvitation': command({
    input: z.strictObject({ invitationId: id('invitation') }),
    output: nothing,
    allowed: evaluators,
    refusals: [...writing, 'evaluation/invitation-not-found', 'evaluation/not-declined'],
  }),
  'evaluation.withdrawInvitation': command({
    input: z.strictObject({ invitationId: id('invitation') }),
    output: nothing,
    allowed: evaluators,
    refusals: [...writing, 'evaluation/invitation-not-found'],
  }),

  'evaluation.addQuestion': command({
    input: z.strictObject({ evaluationId, text: words(SHORT) }),
    output: z.object({ questionId: id('question') }),
    allowed: evaluators,
    refusals: [...writing, 'evaluation/text-empty'],
  }),
  'evaluation.removeQuestion': command({
    input: z.strictObject({ questionId: id('question') }),
    output: nothing,
    allowed: evaluators,
    refusals: [...writing, 'evaluation/question-not-found', 'evaluation/question-answered'],
  }),
  /** The same contributor's later words on a question take the place of the earlier, which are answered as `was`. */
  'evaluation.contribute': command({
    input: z.strictObject({
      evaluationId,
      question,
      text: words(TEXT),
      contributor: ownerInput,
      perspective: z.enum(perspectives).optional(),
    }),
    output: z.object({ contributionId: id('contribution'), was: z.string().nullable() }),
    allowed: everybody,
    refusals: [...writing, 'evaluation/text-empty', 'evaluation/question-not-found', 'evaluation/nothing-changed'],
  }),
  /** The inverse of contributing; contributing `was` again brings the words back. */
  'evaluation.withdrawContribution': command({
    input: z.strictObject({ contributionId: id('contribution') }),
    output: z.object({ was: z.string() }),
    allowed: everybody,
    refusals: [...writing, 'evaluation/contribution-not-found'],
  }),

  'evaluation.addFinding': command({
    input: z.strictObject({ evaluationId, ...findingInput, whatHappened: words(TEXT) }),
    output: z.object({ findingId: id('finding'), number: z.int() }),
    allowed: evaluators,
    refusals: [...writing, 'evaluation/text-empty', 'evaluation/evidence-not-found'],
  }),
  'evaluation.changeFinding': command({
    input: z.strictObject({ findingId: id('finding'), ...findingInput }),
    output: z.object({ was: z.strictObject(findingInput) }),
    allowed: evaluators,
    refusals: [
      ...writing, 'evaluation/finding-not-found', 'evaluation/text-empty', 'evaluation/evidence-not-found', 'evaluation/nothing-changed',
    ],
  }),
  'evaluation.withdrawFinding': command({
    input: z.strictObject({ findingId: id('finding') }),
    output: nothing,
    allowed: evaluators,
    refusals: [...writing, 'evaluation/finding-not-found'],
  }),
  'evaluation.restoreFinding': command({
    input: z.strictObject({ findingId: id('finding') }),
    output: nothing,
    allowed: evaluators,
    refusals: [...writing, 'evaluation/finding-not-found', 'evaluation/nothing-changed'],
  }),
} as const;

/** A log line as evidence: its words as they now stand. */
const evidenceView = z.object({
  entryId: id('logEntry'),
  number: z.string(),
  text: z.string().nullable(),
  said: z.record(z.string(), z.union([z.string(), z.number(), z.null()])).nullable(),
  occurredAt: instant,
  recordedAt: instant,
  withdrawn: z.boolean(),
});

export const invitationStates = ['invited', 'contributed', 'declined'] as const;

export const evaluationView = z.object({
  id: evaluationId,
  incident: incidentAndEntries,
  title: z.string().nullable(),
  charter: z.object({
    purpose: z.string(),
    leader: ownerView,
    minutesAvailable: z.int(),
    resources: z.string(),
    methodSupport: z.string(),
    deadline: day.nullable(),
  }),
  openedAt: instant,
  /** Why it was opened while the incident was still running. */
  openedEarlyBecause: z.string().nullable(),
  finishedAt: instant.nullable(),
  discarded: z.boolean(),
  singleContributorReason: z.string().nullable(),
  /** How many have contributed, each counted once; at least `contributorsNeeded`, or a reason. */
  contributors: z.int(),
  contributorsNeeded: z.int(),
  invitations: z.array(
    z.object({
      id: id('invitation'),
      perspective: z.enum(perspectives),
      who: ownerView,
      purpose: z.string(),
      state: z.enum(invitationStates),
      declinedBecause: z.string().nullable(),
    }),
  ),
  /** The fixed ones first, whether or not anybody has written on them; then those that were added. */
  questions: z.array(
    z.object({
      id: question,
      kind: z.enum(['municipal', 'system', 'own']),
      /** Null for the fixed ones: their words are the reader's language's. */
      text: z.string().nullable(),
      contributions: z.array(
        z.object({
          id: id('contribution'),
          contributor: ownerView,
          perspective: z.enum(perspectives),
          text: z.string(),
          at: instant,
          /** True when the contributor has put other words in the place of the first. */
          revised: z.boolean(),
        }),
      ),
    }),
  ),
  findings: z.array(
    z.object({
      id: id('finding'),
      number: z.int(),
      kind: z.enum(findingKinds),
      title: z.string().nullable(),
      whatHappened: z.string(),
      whyReasonableThen: z.string().nullable(),
      whatWeLearn: z.string().nullable(),
      evidence: z.array(evidenceView),
    }),
  ),
  learningPoints: z.array(learningPointView),
});

const evaluationRow = z.object({
  id: evaluationId,
  incident: incidentAndEntries,
  title: z.string().nullable(),
  leader: ownerView,
  deadline: day.nullable(),
  openedAt: instant,
  finishedAt: instant.nullable(),
  contributors: z.int(),
  /** Questions of the municipal template and of one's own that somebody has answered, of all of them. */
  answered: z.int(),
  questions: z.int(),
  findings: z.int(),
  learningPoints: z.object({ open: z.int(), all: z.int() }),
});

export const evaluationQueries = {
  /** Newest first; with an incident, those of it alone. Discarded ones are left out. */
  'evaluation.all': query({
    input: z.strictObject({ incidentId: id('incident').optional() }),
    output: z.object({
      evaluations: z.array(evaluationRow),
      /** Closed incidents and exercises that nobody has opened an evaluation of, longest closed first. */
      notEvaluated: z.array(incidentAndEntries),
    }),
    allowed: everybody,
    reads: ['evaluation', 'learningPoint', 'incident', 'log', 'contact', 'role'],
  }),
  'evaluation.one': query({
    input: z.strictObject({ evaluationId }),
    output: z.object({ evaluation: evaluationView.nullable() }),
    allowed: everybody,
    reads: ['evaluation', 'learningPoint', 'incident', 'log', 'contact', 'role'],
  }),
} as const;
