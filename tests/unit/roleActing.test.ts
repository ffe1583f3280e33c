import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ContactId } from '../../shared/domain/contact/contact.ts';
import type { IncidentId } from '../../shared/domain/incident/incident.ts';
import { actingIn, canAct, chainOf, gapsOf, nextAfter, type Absences } from '../../shared/domain/role/acting.ts';
import type { RoleChain, RoleId, Unavailability } from '../../shared/domain/role/role.ts';
import { asId } from '../../shared/kernel/ids.ts';

const [kari, ola, anne] = ['kari', 'ola', 'anne'].map(
  (name) => asId<'contact'>(name),
) as [ContactId, ContactId, ContactId];
const leader = asId<'role'>('leader');
const other = asId<'role'>('other');
const exercise = asId<'incident'>('exercise');
const role: RoleChain = { id: leader, holder: kari, deputies: [ola, anne] };

function out(person: ContactId, roleId: RoleId | null = null, incidentId: IncidentId | null = null): Unavailability {
  return { person, roleId, incidentId, reason: '' };
}

function absences(unavailable: readonly Unavailability[], removed: readonly ContactId[] = []): Absences {
  return { unavailable, removed: new Set(removed) };
}

describe('who fills a role', () => {
  test.each([
    ['the holder, while nobody is out', absences([]), kari, null],
    ['the first deputy, standing in for the holder', absences([out(kari)]), ola, kari],
    ['the second deputy, when the first is out too', absences([out(kari), out(ola)]), anne, kari],
    ['the holder, when they are out of another role only', absences([out(kari, other)]), kari, null],
    ['the deputy, when the holder is out of this role alone', absences([out(kari, leader)]), ola, kari],
    ['the deputy, when the holder has left the register', absences([], [kari]), ola, kari],
    ['the holder, when absence belongs to an incident', absences([out(kari, null, exercise)]), kari, null],
  ])('%s', (_title, gone, person, standsInFor) => {
    expect(actingIn(role, gone, null)).toEqual({ person, standsInFor });
  });

  test('nobody, when everybody is out', () => {
    expect(actingIn(role, absences([out(kari), out(ola), out(anne)]), null)).toBe(null);
  });

  test('in the incident the absence belongs to, the deputy', () => {
    expect(actingIn(role, absences([out(kari, null, exercise)]), exercise)?.person).toBe(ola);
  });

  test('a deputy stands in for nobody where there is no holder', () => {
    expect(actingIn({ ...role, holder: null }, absences([]), null)).toEqual({ person: ola, standsInFor: null });
  });

  test('is always the first in the chain who can, and the next to call always comes later', () => {
    const people = fc.subarray([kari, ola, anne]);
    let filled = 0;
    fc.assert(
      fc.property(people, people, people, (chain, gone, left) => {
        const [holder = null, ...deputies] = chain;
        const some: RoleChain = { id: leader, holder, deputies };
        const missing = absences(gone.map((person) => out(person)), left);
        const acting = actingIn(some, missing, null);
        const able = chainOf(some).filter((person) => canAct(some, person, missing, null));
        expect(acting?.person).toBe(able[0]);
        if (acting === null) return;
        filled += 1;
        expect(nextAfter(some, acting.person, missing, null)).toBe(able[1] ?? null);
      }),
      { verbose: true },
    );
    expect(filled).toBeGreaterThan(0);
  });
});

test('a role lacks what it lacks: text, holder, deputy, anybody at all', () => {
  const bare = { id: leader, holder: null, deputies: [], authority: ' ' };
  expect(gapsOf(bare, absences([]))).toEqual(['no-authority', 'no-holder', 'no-deputy', 'nobody-available']);
  expect(gapsOf({ ...role, authority: 'Leder' }, absences([]))).toEqual([]);
  expect(gapsOf({ ...role, authority: 'Leder' }, absences([], [ola, anne]))).toEqual(['no-deputy']);
});
