import type { Id } from '../../kernel/ids.ts';
import type { AlertListId, KnownAlertList } from '../alertList/alertList.ts';
import type { ContactId } from '../contact/contact.ts';
import type { ContactFields } from '../contact/facts.ts';
import { chainOf } from '../role/acting.ts';
import type { KnownRole } from '../role/role.ts';

export type NumberRoundId = Id<'numberRound'>;

/** The number is right, another one is, or the person is no longer to be called. */
export const roundAnswers = ['confirmed', 'changed', 'gone'] as const;
export type RoundAnswer = (typeof roundAnswers)[number];

/** Whose numbers are asked for: the whole register, everybody in a crisis role, or those on one alert list. */
export const roundScopes = ['everybody', 'roles', 'alertList'] as const;
export interface RoundOver {
  readonly kind: (typeof roundScopes)[number];
  /** There for `alertList` alone. */
  readonly listId: AlertListId | null;
}

/** What an answer did to the register and how it stood before: enough to take the answer back. */
export interface RoundTaken {
  readonly answer: RoundAnswer;
  readonly fields: Partial<ContactFields>;
  readonly was: Partial<ContactFields>;
  /** The confirmation that stood before. */
  readonly confirmedOn: string | null;
  readonly number: string | null;
}

/** What a printed sheet is handed out to. */
export const roundSheets = ['unit', 'person'] as const;

export interface RoundFigures {
  readonly people: number;
  readonly confirmed: number;
  readonly changed: number;
  readonly gone: number;
  /** Nobody has answered for these. */
  readonly open: number;
}

/** What a rule must know of a round. */
export interface KnownRound {
  readonly id: NumberRoundId;
  readonly over: RoundOver;
  readonly dueOn: string;
  /** In the order of the register when the round began. */
  readonly people: readonly ContactId[];
  readonly answers: ReadonlyMap<ContactId, RoundTaken>;
  readonly closed: boolean;
  readonly withdrawn: boolean;
}

/** How far a round has come. */
export function figuresOf({ people, answers }: Pick<KnownRound, 'people' | 'answers'>): RoundFigures {
  const count = (answer: RoundAnswer): number => people.filter((person) => answers.get(person)?.answer === answer).length;
  const [confirmed, changed, gone] = [count('confirmed'), count('changed'), count('gone')];
  return { people: people.length, confirmed, changed, gone, open: people.length - confirmed - changed - gone };
}

interface KnownRegister {
  /** Everybody in the register, in its own order. */
  readonly registered: readonly ContactId[];
  readonly roles: readonly KnownRole[];
  readonly list: KnownAlertList | null;
}

/** Whom a round asks. A role on an alert list means its whole chain: any of them may be called some night. */
export function peopleOver({ kind }: RoundOver, { registered, roles, list }: KnownRegister): readonly ContactId[] {
  if (kind === 'everybody') return registered;
  const inUse = roles.filter(({ retired }) => !retired);
  const members = list?.members ?? [];
  const asked =
    kind === 'roles'
      ? inUse.flatMap(chainOf)
      : members.flatMap(({ contactId, roleId, deputy }) => [
          ...(contactId === null ? inUse.filter(({ id }) => id === roleId).flatMap(chainOf) : [contactId]),
          ...(deputy === null ? [] : [deputy]),
        ]);
  const wanted = new Set(asked);
  return registered.filter((person) => wanted.has(person));
}
