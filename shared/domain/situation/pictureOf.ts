import { decisionsOf, type Decision } from '../decision/decisionsOf.ts';
import { goalsOf, type Goal } from '../goal/goalsOf.ts';
import type { HandlingChecklists } from '../handling/handling.ts';
import { handlingOf, type HandledStep } from '../handling/handlingOf.ts';
import type { KnownIncident } from '../incident/incident.ts';
import { tasksOf, type Task } from '../task/tasksOf.ts';
import { numbersOf, potentialsOf, type NumberSeries, type Potential } from './numbersOf.ts';
import type { PictureFact } from './pictureFact.ts';
import { roundsOf, type Round } from './roundsOf.ts';
import { statementsOf, type Statement } from './statementsOf.ts';

/** The picture of an incident as some facts give it: now, at an earlier moment, or as one decision's maker knew it. */
export interface Picture {
  readonly rounds: readonly [Round, ...Round[]];
  readonly statements: readonly Statement[];
  readonly goals: readonly Goal[];
  readonly tasks: readonly Task[];
  readonly decisions: readonly Decision[];
  readonly numbers: readonly NumberSeries[];
  readonly potentials: readonly Potential[];
  /** The six steps of the handling sub-plan. */
  readonly handling: readonly HandledStep[];
}

/**
 * The one fold of the picture. Live, time travel, earlier rounds and what a decision rested on differ only in which
 * facts are handed in. `checklists` are those of the municipality, for the steps in which nothing has been done.
 */
export function pictureOf(
  facts: readonly PictureFact[],
  incident: Pick<KnownIncident, 'id' | 'startedAt'>,
  checklists: HandlingChecklists = {},
): Picture {
  return {
    rounds: roundsOf(facts, incident),
    statements: statementsOf(facts),
    goals: goalsOf(facts),
    tasks: tasksOf(facts),
    decisions: decisionsOf(facts),
    numbers: numbersOf(facts),
    potentials: potentialsOf(facts),
    handling: handlingOf(facts, checklists),
  };
}
