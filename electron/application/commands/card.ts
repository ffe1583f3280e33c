import type { cardCommands } from '../../../shared/contract/topics/card.ts';
import type { cardRunCommands } from '../../../shared/contract/topics/cardRun.ts';
import type { CardId } from '../../../shared/domain/card/card.ts';
import { discardDraft, draftCard, publishCard, reinstateCard, retireCard } from '../../../shared/domain/card/decide.ts';
import { practiseCard, withdrawPractice } from '../../../shared/domain/card/practice.ts';
import type { CardRunId } from '../../../shared/domain/cardRun/cardRun.ts';
import {
  acknowledgeStep,
  confirmPausePoint,
  endCardRun,
  openHardStop,
  reportFollowed,
  reopenStep,
  resumeCardRun,
  setStepAside,
  startCardRun,
} from '../../../shared/domain/cardRun/decide.ts';
import { asId } from '../../../shared/kernel/ids.ts';
import { isThreatChosen, knownCardRun, runningCard } from '../../queries/cardRuns.ts';
import { isCard, knownCard, knownDraft, knownPractices } from '../../queries/cards.ts';
import { knownIncident } from '../../queries/incidents.ts';
import { knownLog } from '../../queries/logEntries.ts';
import { contactNames, knownRoles } from '../../queries/roles.ts';
import type { Reader } from '../../store/database.ts';
import { handler, type CommandHandlers } from '../commandHandler.ts';

const card = (read: Reader, { cardId }: { readonly cardId: CardId }) => ({ card: knownCard(read, cardId) });

const act = (read: Reader, { runId }: { readonly runId: CardRunId }) => {
  const run = knownCardRun(read, runId);
  const incidentId = run?.incidentId ?? asId<'incident'>('');
  return { run, incident: knownIncident(read, incidentId), log: knownLog(read, incidentId) };
};

export const cardHandlers: CommandHandlers<keyof typeof cardCommands | keyof typeof cardRunCommands> = {
  'card.publish': handler(
    (read, { cardId }) => ({
      card: cardId === undefined ? null : knownCard(read, cardId),
      draft: cardId === undefined ? null : knownDraft(read, cardId),
      roles: new Set(knownRoles(read).filter((role) => !role.retired).map((role) => role.id)),
    }),
    publishCard,
  ),
  'card.draft': handler(
    (read, { cardId }) => ({
      card: cardId === undefined ? null : knownCard(read, cardId),
      draft: cardId === undefined ? null : knownDraft(read, cardId),
      exists: cardId !== undefined && isCard(read, cardId),
    }),
    draftCard,
  ),
  'card.discardDraft': handler((read, { cardId }) => ({ draft: knownDraft(read, cardId) }), discardDraft),
  'card.retire': handler(card, retireCard),
  'card.reinstate': handler(card, reinstateCard),
  'card.practise': handler(card, practiseCard),
  'card.withdrawPractice': handler(
    (read, { cardId }) => ({ practices: knownPractices(read, cardId) }),
    withdrawPractice,
  ),
  'cardRun.start': handler(
    (read, { incidentId, cardId }) => ({
      incident: knownIncident(read, incidentId),
      log: knownLog(read, incidentId),
      card: knownCard(read, cardId),
      running: runningCard(read, incidentId, cardId),
      activeThreat: isThreatChosen(read, incidentId),
    }),
    startCardRun,
  ),
  'cardRun.acknowledge': handler(act, acknowledgeStep),
  'cardRun.setAside': handler(act, setStepAside),
  'cardRun.reopenStep': handler(act, reopenStep),
  'cardRun.confirmPausePoint': handler(act, confirmPausePoint),
  'cardRun.openHardStop': handler(act, openHardStop),
  'cardRun.reportFollowed': handler((read, input) => ({ ...act(read, input), names: contactNames(read) }), reportFollowed),
  'cardRun.end': handler(act, endCardRun),
  'cardRun.resume': handler(act, resumeCardRun),
};
