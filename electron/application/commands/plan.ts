import type { planCommands } from '../../../shared/contract/topics/plan.ts';
import type { ContactId } from '../../../shared/domain/contact/contact.ts';
import { approvePlan, reinstatePlan, retirePlan, withdrawApproval, writePlan } from '../../../shared/domain/plan/decide.ts';
import type { Moment } from '../../../shared/domain/fact.ts';
import {
  closeHearing, commentPlan, openHearing, reopenComment, settleComment, withdrawComment, type PlanCommentId,
} from '../../../shared/domain/plan/hearing.ts';
import type { PlanId } from '../../../shared/domain/plan/plan.ts';
import { confirmRead, recordRead, setReaders, strikeRead, takeBackRead } from '../../../shared/domain/plan/reading.ts';
import { osloDay } from '../../../shared/kernel/osloDay.ts';
import { peopleIn } from '../../queries/contacts.ts';
import { knownComment } from '../../queries/planComments.ts';
import { chosenReaders, haveRead } from '../../queries/planReaders.ts';
import { knownPlan } from '../../queries/plans.ts';
import type { Reader } from '../../store/database.ts';
import { handler, type CommandHandlers } from '../commandHandler.ts';

const plan = (read: Reader, { planId }: { readonly planId?: PlanId | undefined }, { now }: Moment) => ({
  plan: planId === undefined ? null : knownPlan(read, planId, now),
});

const comment = (read: Reader, { commentId }: { readonly commentId: PlanCommentId }) => ({
  comment: knownComment(read, commentId),
});

const reading = (read: Reader, { planId, version }: { readonly planId: PlanId; readonly version: number }, moment: Moment) => ({
  ...plan(read, { planId }, moment),
  readers: haveRead(read, planId, version),
  people: peopleIn(read),
  today: osloDay(moment.now),
});

const choice = (read: Reader, { planId }: { readonly planId: PlanId; readonly people: readonly ContactId[] }, moment: Moment) => ({
  ...plan(read, { planId }, moment),
  was: chosenReaders(read, planId),
  people: peopleIn(read),
});

export const planHandlers: CommandHandlers<keyof typeof planCommands> = {
  'plan.write': handler(plan, writePlan),
  'plan.openHearing': handler(plan, openHearing),
  'plan.closeHearing': handler(plan, closeHearing),
  'plan.comment': handler(plan, commentPlan),
  'plan.withdrawComment': handler(comment, withdrawComment),
  'plan.settleComment': handler(comment, settleComment),
  'plan.reopenComment': handler(comment, reopenComment),
  'plan.approve': handler(plan, approvePlan),
  'plan.withdrawApproval': handler(plan, withdrawApproval),
  'plan.setReaders': handler(choice, setReaders),
  'plan.confirmRead': handler(reading, confirmRead),
  'plan.takeBackRead': handler(reading, takeBackRead),
  'plan.recordRead': handler(reading, recordRead),
  'plan.strikeRead': handler(reading, strikeRead),
  'plan.retire': handler(plan, retirePlan),
  'plan.reinstate': handler(plan, reinstatePlan),
};
