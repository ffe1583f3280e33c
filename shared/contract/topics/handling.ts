import { z } from 'zod';
import type { HandlingLineKey } from '../../domain/handling/handling.ts';
import { handlingLineStates, handlingSteps } from '../../domain/handling/handling.ts';
import { coordinators, crisisTeam, everybody } from '../allowed.ts';
import { command, query } from '../define.ts';
import { id, instant, nothing, words } from '../primitives.ts';

const TEXT = 500;
const incidentOpen = ['incident/not-found', 'incident/closed'] as const;
/** A fixed line's name (`detect.source`), or the id of another. */
const lineKey = z.string().min(1).max(100).transform((key) => key as HandlingLineKey);
const checklistLine = z.object({ key: z.string(), text: z.string().nullable() });
const ofVisit = z.strictObject({ visitId: id('handlingVisit') });
const ofLine = z.strictObject({ lineId: id('handlingLine') });

/** The handling sub-plan (S4-02): six steps, each entered with its time, each with its checklist. Read with the picture. */
export const handlingCommands = {
  'handling.enter': command({
    input: z.strictObject({
      incidentId: id('incident'),
      step: z.enum(handlingSteps),
      /** Before now when it is written afterwards. */
      enteredAt: instant.optional(),
    }),
    output: z.object({ visitId: id('handlingVisit') }),
    allowed: crisisTeam,
    refusals: ['handling/already-in-step', 'handling/time-order', ...incidentOpen],
  }),
  /** The inverse of handling.enter. */
  'handling.withdrawEntry': command({
    input: ofVisit,
    output: nothing,
    allowed: crisisTeam,
    refusals: ['handling/visit-not-found', 'incident/closed'],
  }),
  'handling.leave': command({
    input: ofVisit,
    output: nothing,
    allowed: crisisTeam,
    refusals: ['handling/visit-not-found', 'handling/already-left', 'incident/closed'],
  }),
  /** The inverse of handling.leave. */
  'handling.resume': command({
    input: ofVisit,
    output: nothing,
    allowed: crisisTeam,
    refusals: ['handling/visit-not-found', 'handling/not-left', 'handling/already-in-step', 'incident/closed'],
  }),
  /** Its own inverse: `open` takes an answer back. */
  'handling.answer': command({
    input: z.strictObject({
      incidentId: id('incident'),
      line: lineKey,
      state: z.enum(handlingLineStates),
      reason: words(TEXT).optional(),
    }),
    output: nothing,
    allowed: crisisTeam,
    refusals: [
      'handling/line-not-found', 'handling/line-removed', 'handling/reason-missing', 'handling/nothing-changed',
      ...incidentOpen,
    ],
  }),
  'handling.addLine': command({
    input: z.strictObject({ incidentId: id('incident'), step: z.enum(handlingSteps), text: words(TEXT) }),
    output: z.object({ lineId: id('handlingLine') }),
    allowed: crisisTeam,
    refusals: ['handling/text-empty', ...incidentOpen],
  }),
  /** The inverse of handling.addLine. */
  'handling.removeLine': command({
    input: ofLine,
    output: nothing,
    allowed: crisisTeam,
    refusals: ['handling/line-not-found', 'handling/line-removed', 'incident/closed'],
  }),
  /** The inverse of handling.removeLine. */
  'handling.restoreLine': command({
    input: ofLine,
    output: nothing,
    allowed: crisisTeam,
    refusals: ['handling/line-not-found', 'handling/line-not-removed', 'incident/closed'],
  }),
  /**
   * A new version of a step's checklist, in order; a line without a key is new. Running incidents keep what they began
   * with. Its own inverse, with the lines as they were.
   */
  'handlingChecklist.set': command({
    input: z.strictObject({
      step: z.enum(handlingSteps),
      lines: z.array(z.strictObject({ key: lineKey.optional(), text: words(TEXT).nullable() })).max(50),
    }),
    output: z.object({ version: z.int(), was: z.array(checklistLine).readonly() }),
    allowed: coordinators,
    refusals: [
      'handlingChecklist/empty', 'handlingChecklist/line-twice', 'handlingChecklist/line-not-found',
      'handlingChecklist/nothing-changed',
    ],
  }),
} as const;

export const handlingQueries = {
  /** The checklist of each step as the municipality has it, and every version before it, latest first. */
  'handlingChecklist.all': query({
    input: z.strictObject({}),
    output: z.object({
      steps: z.array(
        z.object({
          step: z.enum(handlingSteps),
          /** 0: the fixed lines, which nobody has touched. */
          version: z.int(),
          lines: z.array(checklistLine).readonly(),
          versions: z.array(
            z.object({ version: z.int(), at: instant, by: z.string(), lines: z.array(checklistLine).readonly() }),
          ),
        }),
      ),
    }),
    allowed: everybody,
    reads: ['handling', 'contact'],
  }),
} as const;
