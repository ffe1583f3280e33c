import type { Id } from '../../kernel/ids.ts';

export type HandlingVisitId = Id<'handlingVisit'>;
export type HandlingLineId = Id<'handlingLine'>;

/**
 * The six steps of the handling sub-plan (delplan krisehåndtering; S4-02, GN-4.9 a–f), in their order. Several may be
 * under way at once: one goes on alerting while the team is being mobilised.
 */
export const handlingSteps = ['detect', 'alert', 'mobilise', 'understand', 'handle', 'evaluate'] as const;
export type HandlingStep = (typeof handlingSteps)[number];

/** What stands on each step's checklist before anybody has added to it. The words are in renderer/text. */
export const fixedHandlingLines = {
  detect: ['source', 'confirm', 'danger', 'level'],
  alert: ['emergency', 'team', 'deputies', 'upwards', 'affected'],
  mobilise: ['room', 'roles', 'resources', 'shifts', 'meeting'],
  understand: ['picture', 'shared', 'affected', 'expected', 'worst'],
  handle: ['goals', 'measures', 'decisions', 'information', 'services'],
  evaluate: ['effect', 'staff', 'standDown', 'potential', 'learning'],
} as const satisfies Record<HandlingStep, readonly string[]>;

/** A line that is on every incident's checklist: `step.line`. */
export type FixedHandlingLine = {
  [Step in HandlingStep]: `${Step}.${(typeof fixedHandlingLines)[Step][number]}`;
}[HandlingStep];

/** A line of a checklist: a fixed one by its name, an own one by its id. */
export type HandlingLineKey = FixedHandlingLine | HandlingLineId;

/** One line of a municipality's own checklist: `text` is null for a fixed line, which the reader's language has words for. */
export interface ChecklistLine {
  readonly key: HandlingLineKey;
  readonly text: string | null;
}

/** A step's checklist as the municipality has it. Version 0 is the fixed one, which nobody has touched. */
export interface HandlingChecklist {
  readonly version: number;
  readonly lines: readonly ChecklistLine[];
}

/** The checklists a municipality has made its own, by step; a step that is missing has the fixed lines. */
export type HandlingChecklists = Partial<Readonly<Record<HandlingStep, HandlingChecklist>>>;

export const handlingLineStates = ['open', 'done', 'not-applicable'] as const;
export type HandlingLineState = (typeof handlingLineStates)[number];

/** The checklist of one step before anybody has made it their own. */
export function fixedChecklistOf(step: HandlingStep): HandlingChecklist {
  return { version: 0, lines: fixedLinesOf(step).map((key) => ({ key, text: null })) };
}

/** The fixed lines of one step, by key. */
export function fixedLinesOf(step: HandlingStep): readonly FixedHandlingLine[] {
  return fixedHandlingLines[step].map((line) => `${step}.${line}` as FixedHandlingLine);
}
