import type { CommandInput } from '../../../../shared/contract/api.ts';
import type { RoleId } from '../../../../shared/domain/role/role.ts';
import { STARTER_EDITION, type StarterCard, type StarterLanguage, type Starters } from './readStarters.ts';

/** What is chosen, by `kind/key`. */
export type Chosen = ReadonlySet<string>;

/** What a role of the collection is called here; one that is not there is for whoever adapts the card to choose. */
export type RoleNames = ReadonlyMap<string, RoleId>;

export function cardToTake(card: StarterCard, roles: RoleNames): CommandInput<'starter.take'>['cards'][number] {
  const { pack, purpose, pausePoints, ...rest } = card;
  return {
    ...rest,
    ...(pack === null ? {} : { pack }),
    ...(purpose === null ? {} : { purpose }),
    pausePoints: pausePoints.map(({ title, steps }) => ({
      title,
      steps: steps.map(({ role, text, answer, dueMinutes, hardStop }) => {
        const own = roles.get(role);
        return {
          text,
          roles: own === undefined ? [] : [own],
          suggestedRole: role,
          hardStop,
          ...(answer === null ? {} : { valueHint: answer }),
          ...(dueMinutes === null ? {} : { dueMinutes }),
        };
      }),
    })),
  };
}

/** The one command that takes in what is chosen. */
export function toTake(language: StarterLanguage, starters: Starters, chosen: Chosen, roles: RoleNames): CommandInput<'starter.take'> {
  return {
    language,
    edition: STARTER_EDITION,
    cards: starters.cards.filter(({ key }) => chosen.has(`card/${key}`)).map((card) => cardToTake(card, roles)),
    plans: starters.plans.filter(({ key }) => chosen.has(`plan/${key}`)),
    events: starters.events
      .filter(({ key }) => chosen.has(`event/${key}`))
      .map(({ key, ...fields }) => ({ key, fields: { ...fields, sector: null } })),
  };
}
