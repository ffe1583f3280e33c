import type { QueryOutput } from '../../shared/contract/api.ts';
import type { ContactId } from '../../shared/domain/contact/contact.ts';
import type { PlanId } from '../../shared/domain/plan/plan.ts';
import { readersOf, type ReaderChoice } from '../../shared/domain/plan/reading.ts';
import type { RoleId } from '../../shared/domain/role/role.ts';
import { asId } from '../../shared/kernel/ids.ts';
import type { Instant } from '../../shared/kernel/time.ts';
import type { Reader } from '../store/database.ts';
import { peopleIn } from './contacts.ts';
import { knownRoles } from './roles.ts';

/** Who was chosen to read a plan; without a choice, everybody in the chain of every role. */
export function chosenReaders(read: Reader, planId: PlanId): ReaderChoice {
  const row = read.one<{ readers_roles: string | null; readers_people: string | null }>(
    'SELECT readers_roles, readers_people FROM plan WHERE id = ?',
    planId,
  );
  return {
    roles: row?.readers_roles == null ? null : (JSON.parse(row.readers_roles) as RoleId[]),
    people: row?.readers_people == null ? [] : (JSON.parse(row.readers_people) as ContactId[]),
  };
}

/** Who has read a version. */
export function haveRead(read: Reader, planId: PlanId, version: number): ReadonlySet<ContactId> {
  const rows = read.all<{ person: ContactId }>(
    'SELECT person FROM plan_reading WHERE plan_id = ? AND version = ? AND has_read = 1 AND person IS NOT NULL',
    planId,
    version,
  );
  return new Set(rows.map(({ person }) => person));
}

/** Those who must have read a plan and are still in the register, plan by plan; roles and register are read once. */
function readersIn(read: Reader) {
  const people = peopleIn(read);
  const roles = knownRoles(read);
  return (planId: PlanId) => readersOf(chosenReaders(read, planId), roles).filter(({ person }) => people.has(person));
}

/** How many of those who must have read a version have, plan by plan. */
export function readingsIn(read: Reader): (planId: PlanId, version: number) => { readonly of: number; readonly read: number } {
  const readersOfPlan = readersIn(read);
  return (planId, version) => {
    const readers = readersOfPlan(planId);
    const have = haveRead(read, planId, version);
    return { of: readers.length, read: readers.filter(({ person }) => have.has(person)).length };
  };
}

/** Everybody who must have read the version in force: those who have not first, holders before deputies. */
export function planReaders(read: Reader, planId: PlanId, version: number | null): QueryOutput<'plan.readers'> {
  const titles = new Map(knownRoles(read).map(({ id, title }) => [id, title]));
  const rows = read.all<{ person: string; version: number; read_at: Instant; paper_on: string | null }>(
    'SELECT person, version, read_at, paper_on FROM plan_reading WHERE plan_id = ? AND has_read = 1 AND person IS NOT NULL',
    planId,
  );
  const active = new Set(read.all<{ id: string }>('SELECT id FROM active_person').map(({ id }) => id));
  const readers = readersIn(read)(planId).map(({ person, as, roleId }) => {
    const contact = read.one<{ name: string; initials: string }>('SELECT name, initials FROM contact WHERE id = ?', person);
    const own = rows.filter((row) => row.person === person);
    const here = own.find((row) => row.version === version);
    const earlier = own.map((row) => row.version).filter((one) => version === null || one < version);
    return {
      id: asId<'contact'>(person),
      name: contact?.name ?? '',
      initials: contact?.initials ?? '',
      as,
      role: roleId === null ? null : (titles.get(roleId) ?? null),
      active: active.has(person),
      readAt: here?.read_at ?? null,
      paperOn: here?.paper_on ?? null,
      earlier: earlier.length === 0 ? null : Math.max(...earlier),
    };
  });
  const missing = readers.filter(({ readAt }) => readAt === null);
  return { version, chosen: chosenReaders(read, planId), readers: [...missing, ...readers.filter(({ readAt }) => readAt !== null)] };
}
