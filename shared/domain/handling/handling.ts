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

export const handlingLineStates = ['open', 'done', 'not-applicable'] as const;
export type HandlingLineState = (typeof handlingLineStates)[number];

/** The fixed lines of one step, by key. */
export function fixedLinesOf(step: HandlingStep): readonly FixedHandlingLine[] {
  return fixedHandlingLines[step].map((line) => `${step}.${line}` as FixedHandlingLine);
}
