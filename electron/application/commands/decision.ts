import type { decisionCommands } from '../../../shared/contract/topics/decision.ts';
import {
  correctDecision,
  recordDecision,
  withdrawDecision,
  type KnownDecision,
} from '../../../shared/domain/decision/decide.ts';
import type { DecisionId } from '../../../shared/domain/decision/decision.ts';
import { knownDecisions } from '../../queries/decisions.ts';
import type { Reader } from '../../store/database.ts';
import { handler, type CommandHandlers } from '../commandHandler.ts';
import { groundOf, groundOfSubject, lineBehind } from './pictureKnowledge.ts';

const decision = (read: Reader, { decisionId }: { readonly decisionId: DecisionId }): KnownDecision =>
  groundOfSubject(read, decisionId, (incidentId) => {
    const decisions = knownDecisions(read, incidentId);
    return { decisions, decision: decisions.find(({ id }) => id === decisionId) ?? null };
  });

export const decisionHandlers: CommandHandlers<keyof typeof decisionCommands> = {
  'decision.record': handler(
    (read, input) =>
      groundOf(read, input.incidentId, (incidentId) => ({
        decisions: knownDecisions(read, incidentId),
        ...lineBehind(read, input),
      })),
    recordDecision,
  ),
  'decision.correct': handler(decision, correctDecision),
  'decision.withdraw': handler(decision, withdrawDecision),
};
