import { osloDay } from '../../kernel/osloDay.ts';
import type { KnownAlertList } from '../alertList/alertList.ts';
import type { ContactId } from '../contact/contact.ts';
import { decided, fact, refused, type Decision, type Moment } from '../fact.ts';
import type { KnownRole } from '../role/role.ts';
import { figuresOf, peopleOver, type KnownRound, type NumberRoundId, type RoundFigures, type RoundOver } from './numberRound.ts';

export const numberRoundRefusals = [
  'numberRound/nobody',
  'numberRound/already-open',
  'numberRound/due-past',
  'numberRound/not-found',
  'numberRound/closed',
  'numberRound/not-closed',
  'numberRound/withdrawn',
  'numberRound/answered',
  'numberRound/person-not-found',
  'numberRound/already-answered',
  'numberRound/nothing-to-undo',
  'numberRound/no-number',
] as const;
export type NumberRoundCode = (typeof numberRoundRefusals)[number];
type Code = NumberRoundCode;

export interface AboutRound {
  readonly round: KnownRound | null;
}

/** A round that can be answered in, or why not. */
export function openRound(round: KnownRound | null): KnownRound | ReturnType<typeof refused<Code>> {
  if (round === null) return refused('numberRound/not-found');
  if (round.withdrawn) return refused('numberRound/withdrawn');
  return round.closed ? refused('numberRound/closed') : round;
}

/** Asks everybody over a list, in crisis roles or in the register whether their number is right. Who is asked is frozen. */
export function startRound(
  input: { readonly over: RoundOver; readonly dueOn: string },
  known: {
    readonly registered: readonly ContactId[];
    readonly roles: readonly KnownRole[];
    readonly list: KnownAlertList | null;
    readonly open: readonly KnownRound[];
  },
  moment: Moment,
): Decision<{ readonly roundId: NumberRoundId; readonly people: number }, Code | 'alertList/not-found'> {
  const { over, dueOn } = input;
  if (over.kind === 'alertList' && known.list === null) return refused('alertList/not-found');
  if (dueOn < osloDay(moment.now)) return refused('numberRound/due-past');
  const isSame = (other: KnownRound): boolean => other.over.kind === over.kind && other.over.listId === over.listId;
  if (known.open.some(isSame)) return refused('numberRound/already-open');
  const people = peopleOver(over, known);
  if (people.length === 0) return refused('numberRound/nobody');
  const roundId = moment.newId<'numberRound'>();
  return decided({ roundId, people: people.length }, fact('NumberRoundStarted', roundId, 'workspace', { over, dueOn, people }));
}

/** Ends a round; who has not answered stays unanswered, and the figures stand as they were that day. */
export function closeRound(_input: { readonly roundId: NumberRoundId }, { round }: AboutRound): Decision<RoundFigures, Code> {
  const open = openRound(round);
  if ('ok' in open) return open;
  const figures = figuresOf(open);
  return decided(figures, fact('NumberRoundClosed', open.id, 'workspace', figures));
}

/** The inverse of closing it: somebody answered late. */
export function reopenRound(_input: { readonly roundId: NumberRoundId }, { round }: AboutRound): Decision<null, Code> {
  if (round === null || round.withdrawn) return refused('numberRound/not-found');
  if (!round.closed) return refused('numberRound/not-closed');
  return decided(null, fact('NumberRoundReopened', round.id, 'workspace', {}));
}

/** Takes back a round that nobody has answered in. */
export function withdrawRound(_input: { readonly roundId: NumberRoundId }, { round }: AboutRound): Decision<null, Code> {
  const open = openRound(round);
  if ('ok' in open) return open;
  if (open.answers.size > 0) return refused('numberRound/answered');
  return decided(null, fact('NumberRoundWithdrawn', open.id, 'workspace', {}));
}
