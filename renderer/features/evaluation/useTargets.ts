import { useQueryOf } from '../../api/useQueryOf.ts';
import type { LearningPointView } from './evaluationView.ts';

type Kind = LearningPointView['target']['kind'];

export interface Target {
  readonly id: string;
  readonly title: string;
}

/** What Beredt keeps of a kind, and so can be pointed at. */
export function useTargets(kind: Kind): readonly Target[] {
  const whenOf = (asked: Kind) => ({ isEnabled: kind === asked });
  const cards = useQueryOf('card.all', {}, whenOf('card')).value?.cards ?? [];
  const plans = useQueryOf('plan.all', {}, whenOf('plan')).value?.plans ?? [];
  const events = useQueryOf('risk.events', {}, whenOf('ros')).value?.events ?? [];
  const lists = useQueryOf('alertList.all', {}, whenOf('list')).value?.lists ?? [];
  const roles = useQueryOf('role.all', {}, whenOf('role')).value?.roles ?? [];
  switch (kind) {
    case 'card':
      return cards.map(({ id, content }) => ({ id, title: content.title }));
    case 'plan':
      return plans;
    case 'ros':
      return events;
    case 'list':
      return lists;
    case 'role':
      return roles;
    case 'routine':
      return [];
  }
}

/** The one that is meant by words such as «Evakuering av boligområde, punkt 3»: the longest title they begin with. */
export function targetMeant(words: string, targets: readonly Target[]): Target | null {
  const said = words.trim().toLocaleLowerCase('nb');
  const begins = targets.filter(({ title }) => said.startsWith(title.trim().toLocaleLowerCase('nb')));
  return begins.sort((one, other) => other.title.length - one.title.length)[0] ?? null;
}
