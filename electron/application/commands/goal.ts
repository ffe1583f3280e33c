import type { goalCommands } from '../../../shared/contract/topics/goal.ts';
import {
  changeGoal,
  dropGoal,
  reachGoal,
  reopenGoal,
  setGoal,
  type KnownGoal,
} from '../../../shared/domain/goal/decide.ts';
import type { GoalId } from '../../../shared/domain/goal/goal.ts';
import { knownGoals } from '../../queries/goals.ts';
import type { Reader } from '../../store/database.ts';
import { handler, type CommandHandlers } from '../commandHandler.ts';
import { groundOf, groundOfSubject, lineBehind } from './pictureKnowledge.ts';

const goal = (read: Reader, { goalId }: { readonly goalId: GoalId }): KnownGoal =>
  groundOfSubject(read, goalId, (incidentId) => {
    const goals = knownGoals(read, incidentId);
    return { goals, goal: goals.find(({ id }) => id === goalId) ?? null };
  });

export const goalHandlers: CommandHandlers<keyof typeof goalCommands> = {
  'goal.set': handler(
    (read, input) =>
      groundOf(read, input.incidentId, (incidentId) => ({
        goals: knownGoals(read, incidentId),
        ...lineBehind(read, input),
      })),
    setGoal,
  ),
  'goal.change': handler(goal, changeGoal),
  'goal.reach': handler(goal, reachGoal),
  'goal.drop': handler(goal, dropGoal),
  'goal.reopen': handler(goal, reopenGoal),
};
