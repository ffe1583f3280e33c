import type { riskCommands } from '../../../shared/contract/topics/risk.ts';
import {
  addHazardEvent,
  changeHazardEvent,
  mergeHazardEvent,
  reinstateHazardEvent,
  retireHazardEvent,
  splitHazardEvent,
  tieCard,
  untieCard,
} from '../../../shared/domain/risk/decide.ts';
import { takeEveryday } from '../../../shared/domain/risk/everyday.ts';
import type { HazardEventId } from '../../../shared/domain/risk/risk.ts';
import { knownTie } from '../../queries/eventCards.ts';
import { knownHazardEvent } from '../../queries/hazardEvents.ts';
import type { Reader } from '../../store/database.ts';
import { handler, type CommandHandlers } from '../commandHandler.ts';

const event = (read: Reader, { eventId }: { readonly eventId: HazardEventId }) => ({
  event: knownHazardEvent(read, eventId),
});

export const riskHandlers: CommandHandlers<keyof typeof riskCommands> = {
  'risk.addEvent': handler(() => null, addHazardEvent),
  'risk.changeEvent': handler(event, changeHazardEvent),
  'risk.takeEveryday': handler(() => null, takeEveryday),
  'risk.mergeEvent': handler(
    (read, input) => ({ ...event(read, input), target: knownHazardEvent(read, input.into) }),
    mergeHazardEvent,
  ),
  'risk.splitEvent': handler(event, splitHazardEvent),
  'risk.tieCard': handler((read, input) => ({ ...event(read, input), ...knownTie(read, input.eventId, input.cardId) }), tieCard),
  'risk.untieCard': handler((read, input) => ({ ...event(read, input), ...knownTie(read, input.eventId, input.cardId) }), untieCard),
  'risk.retireEvent': handler(event, retireHazardEvent),
  'risk.reinstateEvent': handler(event, reinstateHazardEvent),
};
