import type { quickRiskCommands } from '../../../shared/contract/topics/quickRisk.ts';
import { assessQuickRisk, withdrawQuickRisk, type KnownOneQuickRisk } from '../../../shared/domain/quickRisk/decide.ts';
import type { QuickRiskId } from '../../../shared/domain/quickRisk/quickRisk.ts';
import { knownDecisions } from '../../queries/decisions.ts';
import { knownLogEntry } from '../../queries/logEntries.ts';
import { knownQuickRisk } from '../../queries/quickRisks.ts';
import type { Reader } from '../../store/database.ts';
import { handler, type CommandHandlers } from '../commandHandler.ts';
import { groundOf } from './pictureKnowledge.ts';

const one = (read: Reader, { quickRiskId }: { readonly quickRiskId: QuickRiskId }): KnownOneQuickRisk => {
  const quickRisk = knownQuickRisk(read, quickRiskId);
  const entryId = quickRisk?.entryId ?? null;
  return groundOf(read, quickRisk?.incidentId ?? null, (incidentId) => {
    const decisions = knownDecisions(read, incidentId);
    return {
      quickRisk,
      entry: entryId === null ? null : knownLogEntry(read, entryId),
      decisions,
      decision: decisions.find(({ id }) => id === quickRisk?.decisionId) ?? null,
    };
  });
};

export const quickRiskHandlers: CommandHandlers<keyof typeof quickRiskCommands> = {
  'quickRisk.assess': handler(
    (read, { incidentId }) => groundOf(read, incidentId, (about) => ({ decisions: knownDecisions(read, about) })),
    assessQuickRisk,
  ),
  'quickRisk.withdraw': handler(one, withdrawQuickRisk),
};
