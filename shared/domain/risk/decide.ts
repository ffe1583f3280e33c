import type { CardId } from '../card/card.ts';
import { decided, fact, refused, type Decision, type Moment } from '../fact.ts';
import type { HazardEventFields, HazardEventId, KnownHazardEvent } from './risk.ts';

export const riskRefusals = [
  'risk/title-empty',
  'risk/not-found',
  'risk/retired',
  'risk/not-retired',
  'risk/nothing-changed',
  'risk/reason-missing',
  'risk/merge-into-itself',
  'risk/already-part',
  'risk/has-parts',
  'risk/not-part',
  'risk/card-tied',
  'risk/card-not-tied',
] as const;
type Code = (typeof riskRefusals)[number];
interface Known {
  readonly event: KnownHazardEvent | null;
}

const EMPTY: HazardEventFields = {
  title: '',
  sector: null,
  unit: null,
  who: '',
  what: '',
  where: '',
  when: '',
  localTraits: '',
  vulnerableGroups: '',
  infrastructureEffect: '',
  serviceEffect: '',
  futureRisk: false,
  likelihood: null,
  consequences: {},
  reasons: {},
  uncertaintyLevel: null,
  uncertainty: '',
  interactions: '',
  acceptance: null,
  acceptanceNote: '',
  depth: 'full',
  prompt: 'planned',
  promptNote: '',
  standing: 'shared',
  reviewedOn: null,
  meetingId: null,
};

/** Fields as they may be given: those left out are undefined. */
export type GivenHazardFields = { readonly [Field in keyof HazardEventFields]?: HazardEventFields[Field] | undefined };

function given(fields: GivenHazardFields): Partial<HazardEventFields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** Adds an event with whatever is known of it; a five-minute analysis is also one. */
export function addHazardEvent(
  input: { readonly fields: GivenHazardFields },
  _known: null,
  moment: Moment,
): Decision<{ readonly eventId: HazardEventId }, Code> {
  const fields = given(input.fields);
  const title = fields.title?.trim() ?? '';
  if (title === '') return refused('risk/title-empty');
  const eventId = moment.newId<'hazardEvent'>();
  return decided({ eventId }, fact('HazardEventAdded', eventId, 'workspace', { ...EMPTY, ...fields, title }));
}

export function changeHazardEvent(
  input: { readonly eventId: HazardEventId; readonly fields: GivenHazardFields },
  { event }: Known,
): Decision<null, Code> {
  if (event === null) return refused('risk/not-found');
  if (event.retired) return refused('risk/retired', { title: event.title });
  const fields = given(input.fields);
  if (fields.title?.trim() === '') return refused('risk/title-empty');
  if (Object.keys(fields).length === 0) return refused('risk/nothing-changed');
  return decided(null, fact('HazardEventChanged', input.eventId, 'workspace', { fields }));
}

export function retireHazardEvent(
  input: { readonly eventId: HazardEventId; readonly reason: string },
  { event }: Known,
): Decision<null, Code> {
  if (event === null) return refused('risk/not-found');
  if (event.retired) return refused('risk/retired', { title: event.title });
  const reason = input.reason.trim();
  if (reason === '') return refused('risk/reason-missing');
  return decided(null, fact('HazardEventRetired', input.eventId, 'workspace', { reason }));
}

export function reinstateHazardEvent(input: { readonly eventId: HazardEventId }, { event }: Known): Decision<null, Code> {
  if (event === null) return refused('risk/not-found');
  if (!event.retired) return refused('risk/not-retired');
  return decided(null, fact('HazardEventReinstated', input.eventId, 'workspace', {}));
}

/** One sector's view becomes part of an event that the sectors share; its own words stand. */
export function mergeHazardEvent(
  input: { readonly eventId: HazardEventId; readonly into: HazardEventId },
  { event, target }: Known & { readonly target: KnownHazardEvent | null },
): Decision<null, Code> {
  if (event === null || target === null) return refused('risk/not-found');
  if (event.retired || target.retired) return refused('risk/retired', { title: (event.retired ? event : target).title });
  if (event.id === target.id) return refused('risk/merge-into-itself');
  if (event.partOf !== null) return refused('risk/already-part', { title: event.title });
  if (target.partOf !== null) return refused('risk/already-part', { title: target.title });
  if (event.parts > 0) return refused('risk/has-parts', { title: event.title });
  return decided(null, fact('HazardEventMerged', input.eventId, 'workspace', { into: input.into }));
}

export function splitHazardEvent(input: { readonly eventId: HazardEventId }, { event }: Known): Decision<null, Code> {
  if (event === null) return refused('risk/not-found');
  if (event.partOf === null) return refused('risk/not-part', { title: event.title });
  return decided(null, fact('HazardEventSplit', input.eventId, 'workspace', {}));
}

/** What the rules know of a card that is tied to an event or let go. */
export interface KnownTiedCard {
  readonly title: string;
  readonly retired: boolean;
}

interface AboutTie extends Known {
  /** Null: there is no published card of that id. */
  readonly card: KnownTiedCard | null;
  readonly isTied: boolean;
}

/** Says that this card is what one does when the event happens (S1-03): the event proposes it, and the card names the event. */
export function tieCard(
  input: { readonly eventId: HazardEventId; readonly cardId: CardId },
  { event, card, isTied }: AboutTie,
): Decision<null, Code | 'card/not-found' | 'card/retired'> {
  if (event === null) return refused('risk/not-found');
  if (event.retired) return refused('risk/retired', { title: event.title });
  if (card === null) return refused('card/not-found');
  if (card.retired) return refused('card/retired', { title: card.title });
  if (isTied) return refused('risk/card-tied', { title: card.title });
  return decided(null, fact('HazardEventCardTied', input.eventId, 'workspace', { cardId: input.cardId }));
}

/** The inverse of tying it; a card that has gone out of use is let go like any other. */
export function untieCard(
  input: { readonly eventId: HazardEventId; readonly cardId: CardId },
  { event, isTied }: Pick<AboutTie, 'event' | 'isTied'>,
): Decision<null, Code> {
  if (event === null) return refused('risk/not-found');
  if (event.retired) return refused('risk/retired', { title: event.title });
  if (!isTied) return refused('risk/card-not-tied');
  return decided(null, fact('HazardEventCardUntied', input.eventId, 'workspace', { cardId: input.cardId }));
}
