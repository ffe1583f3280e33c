import type { Instant } from '../../kernel/time.ts';
import { entitiesOf, holdFields, inOrder, type Concurrent, type Entity } from '../situation/entitiesOf.ts';
import type { PictureFact } from '../situation/pictureFact.ts';
import {
  fixedChecklistOf,
  handlingSteps,
  type HandlingChecklist,
  type HandlingChecklists,
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
  /** The incident's own, beyond the checklist. */
  readonly isOwn: boolean;
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
  /** Of the checklist this incident has; 0 when it is the fixed one. */
  readonly checklistVersion: number;
  /** The checklist's lines, then the incident's own in the order they were added; removed ones are left out. */
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

/**
 * The checklist of each step in an incident. What was taken when something was first done in the step stands; a step in
 * which something was done without taking one has the fixed lines; the others have what stands in the municipality now.
 */
export function checklistsOf(
  facts: readonly PictureFact[],
  standing: HandlingChecklists,
): Readonly<Record<HandlingStep, HandlingChecklist>> {
  const touched = touchedSteps(facts);
  const history = [...facts].sort(inOrder);
  const of = (step: HandlingStep): HandlingChecklist => {
    const taken = history.find((fact) => fact.type === 'HandlingChecklistTaken' && fact.data.step === step);
    if (taken?.type === 'HandlingChecklistTaken') return taken.data;
    return (touched.has(step) ? undefined : standing[step]) ?? fixedChecklistOf(step);
  };
  return Object.fromEntries(handlingSteps.map((step) => [step, of(step)])) as Record<HandlingStep, HandlingChecklist>;
}

/** The steps in which something has been done: entered, a line added or answered. */
export function touchedSteps(facts: readonly PictureFact[]): ReadonlySet<HandlingStep> {
  return new Set(
    facts.flatMap((fact): HandlingStep[] => {
      if (fact.type === 'HandlingStepEntered' || fact.type === 'HandlingLineAdded' || fact.type === 'HandlingChecklistTaken') {
        return [fact.data.step];
      }
      if (fact.type !== 'HandlingLineAnswered') return [];
      const step = handlingSteps.find((one) => fact.data.line.startsWith(`${one}.`));
      return step === undefined ? [] : [step];
    }),
  );
}

/** Every line of every checklist: the checklist's own step by step, then the incident's, also those removed. */
export function handlingLinesOf(facts: readonly PictureFact[], standing: HandlingChecklists): HandlingLine[] {
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
  const checklists = checklistsOf(facts, standing);
  const given = handlingSteps.flatMap((step) =>
    checklists[step].lines.map(({ key, text }) => ({
      key, step, text, isOwn: false, removed: false, ...answerOf(answers.get(key)),
    })),
  );
  return [
    ...given,
    ...own.map(({ id, fields }) => {
      const key = id as HandlingLineId;
      return { key, isOwn: true, ...fields, ...answerOf(answers.get(key)) };
    }),
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
export function handlingOf(facts: readonly PictureFact[], standing: HandlingChecklists): HandledStep[] {
  const visits = handlingVisitsOf(facts).filter(({ fields }) => !fields.withdrawn);
  const checklists = checklistsOf(facts, standing);
  const lines = handlingLinesOf(facts, standing).filter(({ removed }) => !removed);
  return handlingSteps.map((step) => ({
    step,
    visits: visits.filter(({ fields }) => fields.step === step),
    checklistVersion: checklists[step].version,
    lines: lines.filter((line) => line.step === step),
  }));
}
