import type { ContactId } from '../contact/contact.ts';
import { decided, fact, refused, type Decision, type Moment } from '../fact.ts';
import { chainOf } from '../role/acting.ts';
import type { KnownRole, RoleId } from '../role/role.ts';
import type { KnownPlan, PlanId } from './plan.ts';

export const readingRefusals = [
  'plan/not-in-force',
  'plan/nobody-here',
  'plan/already-read',
  'plan/not-read',
  'plan/read-in-future',
  'plan/reader-unknown',
] as const;
type Code = (typeof readingRefusals)[number] | 'plan/not-found' | 'plan/retired';

interface Known {
  readonly plan: KnownPlan | null;
  /** Who has said of the version in question that they have read and understood it. */
  readonly readers: ReadonlySet<ContactId>;
  /** Everybody in the register. */
  readonly people: ReadonlySet<ContactId>;
  readonly today: string;
}

/** Who must have read a plan: chosen roles (null: all of them) with everybody in their chains, and people by name. */
export interface ReaderChoice {
  readonly roles: readonly RoleId[] | null;
  readonly people: readonly ContactId[];
}

/** Why somebody must have read it: as the holder of a role, as the deputy of one, or by name. */
export const readerGrounds = ['holder', 'deputy', 'named'] as const;
export interface Reader {
  readonly person: ContactId;
  readonly as: (typeof readerGrounds)[number];
  readonly roleId: RoleId | null;
}

/**
 * Everybody who must have read it, each once, as the highest they are: holders, then deputies – who are the ones that
 * stand there on a night in July – then those who are named.
 */
export function readersOf({ roles: chosen, people }: ReaderChoice, roles: readonly KnownRole[]): readonly Reader[] {
  const meant = roles.filter((role) => !role.retired && (chosen === null || chosen.includes(role.id)));
  const readers = new Map<ContactId, Reader>();
  const add = (reader: Reader): void => {
    if (!readers.has(reader.person)) readers.set(reader.person, reader);
  };
  for (const { id, holder } of meant) if (holder !== null) add({ person: holder, as: 'holder', roleId: id });
  for (const role of meant) {
    for (const person of chainOf(role)) add({ person, as: 'deputy', roleId: role.id });
  }
  for (const person of people) add({ person, as: 'named', roleId: null });
  return [...readers.values()];
}

export function setReaders(
  input: { readonly planId: PlanId; readonly roles: readonly RoleId[] | null; readonly people: readonly ContactId[] },
  { plan, was, people }: Pick<Known, 'plan' | 'people'> & { readonly was: ReaderChoice },
): Decision<{ readonly was: ReaderChoice }, Code> {
  if (plan === null) return refused('plan/not-found');
  if (input.people.some((person) => !people.has(person))) return refused('plan/reader-unknown');
  return decided(
    { was },
    fact('PlanReadersSet', input.planId, 'workspace', {
      roles: input.roles === null ? null : [...new Set(input.roles)],
      people: [...new Set(input.people)],
    }),
  );
}

/** Whoever sits here has read the version in force, and understood it. Nobody says it for another here. */
export function confirmRead(
  input: { readonly planId: PlanId; readonly version: number },
  known: Known,
  { actor }: Moment,
): Decision<null, Code> {
  if (actor.person === null) return refused('plan/nobody-here');
  return read({ ...input, person: actor.person, on: null }, known);
}

/** Somebody who does not use Beredt has signed on paper; the coordinator writes it down with the day. */
export function recordRead(
  input: { readonly planId: PlanId; readonly version: number; readonly person: ContactId; readonly on: string },
  known: Known,
): Decision<null, Code> {
  if (!known.people.has(input.person)) return refused('plan/reader-unknown');
  if (input.on > known.today) return refused('plan/read-in-future');
  return read(input, known);
}

function read(
  input: { readonly planId: PlanId; readonly version: number; readonly person: ContactId; readonly on: string | null },
  { plan, readers }: Known,
): Decision<null, Code> {
  if (plan === null) return refused('plan/not-found');
  if (plan.retired) return refused('plan/retired', { title: plan.title });
  if (plan.inForce !== input.version) return refused('plan/not-in-force', { version: input.version });
  if (readers.has(input.person)) return refused('plan/already-read');
  const { version, person, on } = input;
  return decided(null, fact('PlanRead', plan.id, 'workspace', { version, person, on }));
}

export function takeBackRead(
  input: { readonly planId: PlanId; readonly version: number },
  known: Known,
  { actor }: Moment,
): Decision<null, Code> {
  if (actor.person === null) return refused('plan/nobody-here');
  return strikeRead({ ...input, person: actor.person }, known);
}

/** What was written down for somebody is struck again. */
export function strikeRead(
  input: { readonly planId: PlanId; readonly version: number; readonly person: ContactId },
  { plan, readers }: Pick<Known, 'plan' | 'readers'>,
): Decision<null, Code> {
  if (plan === null) return refused('plan/not-found');
  if (!readers.has(input.person)) return refused('plan/not-read');
  const { version, person } = input;
  return decided(null, fact('PlanReadTakenBack', input.planId, 'workspace', { version, person }));
}
