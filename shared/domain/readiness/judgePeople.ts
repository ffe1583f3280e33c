import { monthsAfter } from '../../kernel/calendarDay.ts';
import type { ContactId } from '../contact/contact.ts';
import type { TrainingKind } from '../training/training.ts';
import { withinTime } from './judgeAnalyses.ts';
import type { KnownCrisisRole, KnownPreparedness, KnownTie } from './known.ts';
import { shareOf, verdict, type Evidence, type Verdict } from './verdict.ts';

/** GN-5.1, 5.2 and 5.4: every crisis role has a holder, an authority, a deputy. */
export function everyRole(has: (role: KnownCrisisRole) => boolean, { roles }: KnownPreparedness): Verdict {
  if (roles.length === 0) return verdict('missing', [{ code: 'no-roles' }]);
  return shareOf(roles.map((role): Evidence => ({ kind: 'role', id: role.id, title: role.title, on: null, holds: has(role) })));
}

/** Holder and deputies, each once. */
function chain({ holder, deputies }: KnownCrisisRole): readonly ContactId[] {
  return [...new Set([...(holder === null ? [] : [holder]), ...deputies])];
}

/** GN-5.3: two people at least can fill each role, and nobody holds two: one person cannot be in two places at night. */
export function capacity({ roles, names }: KnownPreparedness): Verdict {
  if (roles.length === 0) return verdict('missing', [{ code: 'no-roles' }]);
  const holders = roles.flatMap(({ holder }) => (holder === null ? [] : [holder]));
  const several = [...new Set(holders.filter((person, at) => holders.indexOf(person) !== at))];
  const evidence = roles.map((role): Evidence => ({
    kind: 'role',
    id: role.id,
    title: role.title,
    on: null,
    holds: chain(role).length >= 2 && (role.holder === null || !several.includes(role.holder)),
  }));
  const who = several.map((person) => names.get(person) ?? '').join(', ');
  return shareOf(evidence, several.length === 0 ? [] : [{ code: 'several-roles', params: { names: who } }]);
}

/** Everybody meant for a crisis role, deputies too, each once and in the order of the roles. */
export function crisisPeople(roles: readonly KnownCrisisRole[]): readonly ContactId[] {
  return [...new Set(roles.flatMap(chain))];
}

/** True when it was long enough ago that it must be done again, or never. */
export function isDue(on: string | null, months: number, today: string): boolean {
  return on === null || monthsAfter(on, months) < today;
}

/** GN-5.5 and 5.6: everybody meant for a crisis role has been trained, and exercised, not too long ago. */
export function everybodyHas(kind: TrainingKind, known: KnownPreparedness): Verdict {
  const { roles, trained, names, intervals, today } = known;
  const people = crisisPeople(roles);
  if (people.length === 0) return verdict('missing', [{ code: 'no-roles' }]);
  return shareOf(
    people.map((person): Evidence => {
      const on = trained.get(person)?.[kind] ?? null;
      return { kind: 'contact', id: person, title: names.get(person) ?? '', on, holds: !isDue(on, intervals[kind], today) };
    }),
  );
}

/** GN-1.5: the council is named, and has met. */
export function council({ councilMembers, held, intervals, today }: KnownPreparedness, ties: readonly KnownTie[]): Verdict {
  const met = [
    ...held.filter(({ kind }) => kind === 'council-meeting').map(({ id, title, on }): Evidence => ({ kind: 'activity', id, title, on, holds: true })),
    ...ties.map(({ kind, id, title, on, stands }): Evidence => ({ kind, id, title, on, holds: stands })),
  ];
  if (councilMembers === 0 && met.length === 0) return verdict('missing', [{ code: 'council-no-members' }]);
  const meetings = met.length === 0 ? verdict('partly', [{ code: 'council-never-met' }]) : withinTime(met, intervals.council, today);
  if (councilMembers === 0) return verdict('partly', [{ code: 'council-no-members' }, ...meetings.reasons], met);
  return meetings.standing === 'met' ? meetings : { ...meetings, standing: 'partly' };
}
