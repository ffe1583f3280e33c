import type { planCommands } from '../../../shared/contract/topics/plan.ts';
import { approvePlan, reinstatePlan, retirePlan, writePlan } from '../../../shared/domain/plan/decide.ts';
import type { PlanId } from '../../../shared/domain/plan/plan.ts';
import { knownPlan } from '../../queries/plans.ts';
import type { Reader } from '../../store/database.ts';
import { handler, type CommandHandlers } from '../commandHandler.ts';

const plan = (read: Reader, { planId }: { readonly planId?: PlanId | undefined }) => ({
  plan: planId === undefined ? null : knownPlan(read, planId),
});

export const planHandlers: CommandHandlers<keyof typeof planCommands> = {
  'plan.write': handler(plan, writePlan),
  'plan.approve': handler(plan, approvePlan),
  'plan.retire': handler(plan, retirePlan),
  'plan.reinstate': handler(plan, reinstatePlan),
};
