import type { Instant } from '../../kernel/time.ts';
import { entitiesOf, holdFields, inOrder, type Concurrent, type Entity } from '../situation/entitiesOf.ts';
import type { PictureFact } from '../situation/pictureFact.ts';
import {
  fixedLinesOf,
  handlingSteps,
  type HandlingLineId,
  type HandlingLineKey,
  type HandlingLineState,
  type HandlingStep,
} from './handling.ts';

/** One time a step was entered, and when it was left. */
export type HandlingVisit = Entity<{
  readonly step: HandlingStep;
  readonly enteredAt: Instant;
  /** The fact that it was left by; null while it is under way. */
  readonly leftBy: PictureFact | null;
  readonly withdrawn: boolean;
}>;

/** One line of a checklist as it stands. */
export interface HandlingLine {
  readonly key: HandlingLineKey;
  readonly step: HandlingStep;
  /** Null for a fixed line, which the reader's language has words for. */
  readonly text: string | null;
  readonly removed: boolean;
  readonly state: HandlingLineState;
  readonly reason: string | null;
  /** The fact that set the state; null when nobody has. */
  readonly answeredBy: PictureFact | null;
  readonly concurrent: readonly Concurrent[];
}

/** One step of the sub-plan in one incident. */
export interface HandledStep {
  readonly step: HandlingStep;
  /** Oldest first; those entered by mistake are left out. */
  readonly visits: readonly HandlingVisit[];
  /** The fixed lines, then the incident's own in the order they were added; removed ones are left out. */
  readonly lines: readonly HandlingLine[];
}

interface Answer {
  readonly answer: { readonly state: HandlingLineState; readonly reason: string | null };
}

/** The visit that is under way in a step: the latest one nobody has left. */
export function visitUnderWay(visits: readonly HandlingVisit[]): HandlingVisit | undefined {
  return visits.findLast(({ fields }) => fields.leftBy === null && !fields.withdrawn);
}

/** Every time a step was entered, also by mistake, in the order it was written. */
export function handlingVisitsOf(facts: readonly PictureFact[]): HandlingVisit[] {
  return entitiesOf<HandlingVisit['fields']>(facts, 'HandlingStepEntered', {
    HandlingStepEntered: ({ data }) => ({ ...data, leftBy: null, withdrawn: false }),
    HandlingStepEntryWithdrawn: () => ({ withdrawn: true }),
    HandlingStepLeft: (left) => ({ leftBy: left }),
    HandlingStepResumed: () => ({ leftBy: null }),
  });
}

/** Every line of every checklist: the fixed ones step by step, then the incident's own, also those removed. */
export function handlingLinesOf(facts: readonly PictureFact[]): HandlingLine[] {
  const own = entitiesOf<{ readonly step: HandlingStep; readonly text: string; readonly removed: boolean }>(
    facts,
    'HandlingLineAdded',
    {
      HandlingLineAdded: ({ data }) => ({ ...data, removed: false }),
      HandlingLineRemoved: () => ({ removed: true }),
      HandlingLineRestored: () => ({ removed: false }),
    },
  );
  const answers = new Map<HandlingLineKey, PictureFact[]>();
  for (const fact of facts) {
    if (fact.type !== 'HandlingLineAnswered') continue;
    answers.set(fact.data.line, [...(answers.get(fact.data.line) ?? []), fact]);
  }
  const fixed = handlingSteps.flatMap((step) =>
    fixedLinesOf(step).map((key) => ({ key, step, text: null, removed: false, ...answerOf(answers.get(key)) })),
  );
  return [
    ...fixed,
    ...own.map(({ id, fields }) => ({ key: id as HandlingLineId, ...fields, ...answerOf(answers.get(id as HandlingLineId)) })),
  ];
}

function answerOf(
  given: readonly PictureFact[] = [],
): Pick<HandlingLine, 'state' | 'reason' | 'answeredBy' | 'concurrent'> {
  const history = [...given].sort(inOrder);
  const { fields, concurrent } = holdFields<Partial<Answer>>(history, {
    HandlingLineAnswered: ({ data: { state, reason } }) => ({ answer: { state, reason } }),
  });
  const { state, reason } = fields.answer ?? { state: 'open', reason: null };
  const standing = history.findLast(
    (fact) => fact.type === 'HandlingLineAnswered' && fact.data.state === state && fact.data.reason === reason,
  );
  return { state, reason, answeredBy: standing ?? null, concurrent };
}

/** The sub-plan of an incident as these facts give it: always six steps, each with its checklist. */
export function handlingOf(facts: readonly PictureFact[]): HandledStep[] {
  const visits = handlingVisitsOf(facts).filter(({ fields }) => !fields.withdrawn);
  const lines = handlingLinesOf(facts).filter(({ removed }) => !removed);
  return handlingSteps.map((step) => ({
    step,
    visits: visits.filter(({ fields }) => fields.step === step),
    lines: lines.filter((line) => line.step === step),
  }));
}
