import { draftCard, type CardInput } from '../card/decide.ts';
import type { CardId } from '../card/card.ts';
import { decided, fact, refused, type Decided, type Decision, type Moment, type NewFact } from '../fact.ts';
import { retirePlan, writePlan } from '../plan/decide.ts';
import type { CrisisPart, KnownPlan, PlanKind } from '../plan/plan.ts';
import { addHazardEvent, retireHazardEvent, type GivenHazardFields } from '../risk/decide.ts';
import type { KnownHazardEvent } from '../risk/risk.ts';
import type { StarterKind, TakeId, TakenItem } from './starter.ts';

export const starterRefusals = ['starter/nothing-chosen', 'starter/already-taken', 'starter/not-found'] as const;
type Code = (typeof starterRefusals)[number];

interface Keyed {
  readonly key: string;
}

export interface TakeInput {
  readonly language: string;
  readonly edition: string;
  readonly cards: readonly (Keyed & Omit<CardInput, 'cardId'>)[];
  readonly plans: readonly (Keyed & {
    readonly title: string;
    readonly kind: PlanKind;
    readonly sections: readonly { readonly heading: string; readonly text: string; readonly part?: CrisisPart | undefined }[];
  })[];
  readonly events: readonly (Keyed & { readonly fields: GivenHazardFields })[];
}

/** A decision of another rule, whose refusals cannot occur for what is new. */
function made<Value>(decision: Decision<Value, string>): Decided<Value> {
  if (decision.ok) return decision.value;
  throw new Error(`a starting point was refused: ${decision.reason.code}`);
}

/**
 * Takes starting points into the municipality's own register, all in one act: cards and plans as drafts, events unjudged.
 * Each becomes something new beside what is there already; nothing is written over and nothing comes in force.
 */
export function takeStarters(
  input: TakeInput,
  known: { readonly taken: readonly TakenItem[] },
  moment: Moment,
): Decision<{ readonly takeId: TakeId; readonly items: readonly TakenItem[] }, Code> {
  const chosen = [...input.cards, ...input.plans, ...input.events];
  if (chosen.length === 0) return refused('starter/nothing-chosen');
  const isTaken = (kind: StarterKind, key: string): boolean =>
    known.taken.some((one) => one.kind === kind && one.key === key);
  const again = [
    ...input.cards.map(({ key, title }) => ({ kind: 'card', key, title }) as const),
    ...input.plans.map(({ key, title }) => ({ kind: 'plan', key, title }) as const),
    ...input.events.map(({ key, fields }) => ({ kind: 'event', key, title: fields.title ?? key }) as const),
  ].find(({ kind, key }) => isTaken(kind, key));
  if (again !== undefined) return refused('starter/already-taken', { title: again.title });

  const items: TakenItem[] = [];
  const facts: NewFact[] = [];
  const keep = (kind: StarterKind, key: string, id: string, added: readonly NewFact[]): void => {
    items.push({ kind, key, id });
    facts.push(...added);
  };
  for (const { key, ...card } of input.cards) {
    const { value, facts: added } = made(draftCard(card, { card: null, draft: null, exists: false }, moment));
    keep('card', key, value.cardId, added);
  }
  for (const { key, ...plan } of input.plans) {
    const { value, facts: added } = made(writePlan(plan, { plan: null }, moment));
    keep('plan', key, value.planId, added);
  }
  for (const { key, fields } of input.events) {
    const { value, facts: added } = made(addHazardEvent({ fields }, null, moment));
    keep('event', key, value.eventId, added);
  }
  const takeId = moment.newId<'starterTake'>();
  const { language, edition } = input;
  return decided({ takeId, items }, ...facts, fact('StarterItemsTaken', takeId, 'workspace', { language, edition, items }));
}

/** What has become of what was taken. */
export interface KnownTake {
  readonly items: readonly TakenItem[];
  /** Cards that are drafts and nothing more. */
  readonly drafts: ReadonlySet<CardId>;
  readonly plans: readonly KnownPlan[];
  readonly events: readonly KnownHazardEvent[];
}

/** The inverse: what is still only a starting point goes. What somebody has published or approved meanwhile stays. */
export function putStartersBack(
  input: { readonly takeId: TakeId; readonly reason: string },
  known: { readonly take: KnownTake | null },
): Decision<null, Code> {
  const { take } = known;
  if (take === null) return refused('starter/not-found');
  const reason = input.reason.trim() === '' ? '–' : input.reason;
  const cards = [...take.drafts].map((cardId) => fact('CardDraftDiscarded', cardId, 'workspace', {}));
  const plans = take.plans
    .filter(({ retired, approved }) => !retired && approved === null)
    .flatMap((plan) => made(retirePlan({ planId: plan.id, reason }, { plan })).facts);
  const events = take.events
    .filter(({ retired }) => !retired)
    .flatMap((event) => made(retireHazardEvent({ eventId: event.id, reason }, { event })).facts);
  return decided(null, ...cards, ...plans, ...events, fact('StarterItemsPutBack', input.takeId, 'workspace', {}));
}
