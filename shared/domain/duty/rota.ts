import { dayMs } from '../../kernel/calendarDay.ts';
import { osloDay } from '../../kernel/osloDay.ts';
import { osloDaysAfter } from '../../kernel/oslo.ts';
import { unixMsOf } from '../../kernel/time.ts';
import type { ContactId } from '../contact/contact.ts';
import { decided, fact, refused, type Decision, type Moment } from '../fact.ts';
import type { RoleId } from '../role/role.ts';
import { MAX_TURNS, type DutyEntry, type DutyRotaId, type KnownDuty } from './duty.ts';
import type { DutyCode } from './decide.ts';

type Code = DutyCode | 'contact/not-found' | 'role/not-found';

const DAYS_OF_WEEK = 7;
const DAY_MS = 86_400_000;

interface RotaInput extends Omit<DutyEntry, 'person' | 'roleId'> {
  /** In the order they take their turns; one alone has every turn. */
  readonly people: readonly ContactId[];
  readonly roleId?: RoleId | undefined;
  /** From one turn to the next. */
  readonly everyWeeks: number;
  /** No turn begins after this day. */
  readonly until: string;
}

/** Enters turns that come again, at the same hours on the wall, each person in order; one undo takes all of them. */
export function enterRota(
  input: RotaInput,
  known: { readonly people: ReadonlySet<ContactId>; readonly roles: ReadonlySet<RoleId> },
  moment: Moment,
): Decision<{ readonly rotaId: DutyRotaId; readonly turns: number }, Code> {
  const { people, roleId = null, kind, from, to, everyWeeks, until } = input;
  const [first] = people;
  if (first === undefined || !people.every((person) => known.people.has(person))) return refused('contact/not-found');
  if (roleId !== null && !known.roles.has(roleId)) return refused('role/not-found');
  if (to <= from) return refused('duty/time-order');
  const between = everyWeeks * DAYS_OF_WEEK;
  if (unixMsOf(osloDaysAfter(from, between)) < unixMsOf(to)) return refused('duty/turns-overlap', { weeks: everyWeeks });
  if (until < osloDay(from)) return refused('duty/no-turns');
  const turns = Math.floor((dayMs(until) - dayMs(osloDay(from))) / (between * DAY_MS)) + 1;
  if (turns > MAX_TURNS) return refused('duty/too-many-turns', { limit: MAX_TURNS });
  const rotaId = moment.newId<'dutyRota'>();
  const entered = Array.from({ length: turns }, (_, turn) => {
    const person = people[turn % people.length] ?? first;
    const days = turn * between;
    const entry = { person, roleId, kind, from: osloDaysAfter(from, days), to: osloDaysAfter(to, days), rotaId };
    return fact('DutyEntered', moment.newId<'duty'>(), 'workspace', entry);
  });
  return decided({ rotaId, turns }, ...entered);
}

interface KnownRota {
  readonly turns: readonly KnownDuty[];
}

/** Takes every turn of a rota out again. */
export function removeRota(_input: { readonly rotaId: DutyRotaId }, { turns }: KnownRota): Decision<{ readonly turns: number }, Code> {
  const standing = turns.filter(({ removed }) => !removed);
  if (standing.length === 0) return refused('duty/not-found');
  return decided({ turns: standing.length }, ...standing.map(({ id }) => fact('DutyRemoved', id, 'workspace', {})));
}

/** The inverse of removing it: every turn is back. */
export function restoreRota(_input: { readonly rotaId: DutyRotaId }, { turns }: KnownRota): Decision<null, Code> {
  const removed = turns.filter((turn) => turn.removed);
  if (removed.length === 0) return refused('duty/not-found');
  return decided(null, ...removed.map(({ id }) => fact('DutyRestored', id, 'workspace', {})));
}
