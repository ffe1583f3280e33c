import type { starterCommands } from '../../../shared/contract/topics/starter.ts';
import { putStartersBack, takeStarters, type KnownTake } from '../../../shared/domain/starter/decide.ts';
import type { StarterKind, TakeId } from '../../../shared/domain/starter/starter.ts';
import { asId } from '../../../shared/kernel/ids.ts';
import type { Instant } from '../../../shared/kernel/time.ts';
import { knownCard, knownDraft } from '../../queries/cards.ts';
import { knownHazardEvent } from '../../queries/hazardEvents.ts';
import { knownPlan } from '../../queries/plans.ts';
import { itemsOfTake, knownTaken } from '../../queries/starter.ts';
import type { Reader } from '../../store/database.ts';
import { handler, type CommandHandlers } from '../commandHandler.ts';

function take(read: Reader, takeId: TakeId, now: Instant): KnownTake | null {
  const items = itemsOfTake(read, takeId);
  if (items === null) return null;
  const ids = (kind: StarterKind): string[] => items.filter((item) => item.kind === kind).map(({ id }) => id);
  const isDraftOnly = (id: string): boolean =>
    knownCard(read, asId<'card'>(id)) === null && knownDraft(read, asId<'card'>(id)) !== null;
  return {
    items,
    drafts: new Set(ids('card').filter(isDraftOnly).map((id) => asId<'card'>(id))),
    plans: ids('plan').flatMap((id) => knownPlan(read, asId<'plan'>(id), now) ?? []),
    events: ids('event').flatMap((id) => knownHazardEvent(read, asId<'hazardEvent'>(id)) ?? []),
  };
}

export const starterHandlers: CommandHandlers<keyof typeof starterCommands> = {
  'starter.take': handler((read) => ({ taken: knownTaken(read) }), takeStarters),
  'starter.putBack': handler((read, { takeId }, { now }) => ({ take: take(read, takeId, now) }), putStartersBack),
};
