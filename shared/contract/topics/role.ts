import { z } from 'zod';
import { rights } from '../../domain/actor.ts';
import { roleGaps } from '../../domain/role/role.ts';
import { coordinators, crisisTeam, everybody } from '../allowed.ts';
import { command, query } from '../define.ts';
import { id, instant, nothing, words } from '../primitives.ts';

const title = words(200);
const authority = words(10_000);
const mandate = z.array(words(1_000)).max(100);
/** What whoever acts in the role may do; `administrator` is refused in words. */
const givenRights = z.array(z.enum(rights)).max(rights.length);
const deputies = z.array(id('contact')).max(50);
const reason = words(500);

/** Somebody in a role's chain, as they stand now. */
const rolePerson = z.object({
  id: id('contact'),
  name: z.string(),
  initials: z.string(),
  mobile: z.string().nullable(),
  /** Left the register; passed over. */
  removed: z.boolean(),
  /** Why they are passed over, and where it holds: in this role alone, in this incident alone. Null while available. */
  unavailable: z
    .object({ reason: z.string(), since: instant, inThisRole: z.boolean(), inThisIncident: z.boolean() })
    .nullable(),
});

export const roleView = z.object({
  id: id('role'),
  title: z.string(),
  authority: z.string(),
  mandate: z.array(z.string()).readonly(),
  rights: z.array(z.enum(rights)).readonly(),
  retired: z.boolean(),
  holder: rolePerson.nullable(),
  /** In the order they step in. */
  deputies: z.array(rolePerson),
  /** Who fills the role now; null when nobody is left. */
  acting: id('contact').nullable(),
  gaps: z.array(z.enum(roleGaps)).readonly(),
});

const marked = z.object({
  person: id('contact'),
  roleId: id('role').nullable(),
  incidentId: id('incident').nullable(),
});

export const roleCommands = {
  'role.define': command({
    input: z.strictObject({
      title,
      authority: authority.optional(),
      mandate: mandate.optional(),
      rights: givenRights.optional(),
      holder: id('contact').nullable().optional(),
      deputies: deputies.optional(),
    }),
    output: z.object({ roleId: id('role') }),
    allowed: coordinators,
    refusals: [
      'role/title-empty', 'role/title-taken', 'role/deputy-is-holder', 'role/deputy-twice', 'role/gives-administrator',
      'contact/not-found',
    ],
  }),
  'role.change': command({
    input: z.strictObject({
      roleId: id('role'),
      title: title.optional(),
      authority: authority.optional(),
      mandate: mandate.optional(),
      rights: givenRights.optional(),
    }),
    output: z.object({ was: roleView.pick({ title: true, authority: true, mandate: true, rights: true }).partial() }),
    allowed: coordinators,
    refusals: [
      'role/not-found', 'role/retired', 'role/title-empty', 'role/title-taken', 'role/nothing-changed',
      'role/gives-administrator',
    ],
  }),
  'role.setHolder': command({
    input: z.strictObject({ roleId: id('role'), holder: id('contact').nullable() }),
    output: z.object({ was: id('contact').nullable() }),
    allowed: coordinators,
    refusals: ['role/not-found', 'role/retired', 'role/nothing-changed', 'contact/not-found'],
  }),
  'role.setDeputies': command({
    input: z.strictObject({ roleId: id('role'), deputies }),
    output: z.object({ was: z.array(id('contact')).readonly() }),
    allowed: coordinators,
    refusals: [
      'role/not-found', 'role/retired', 'role/deputy-is-holder', 'role/deputy-twice', 'role/nothing-changed',
      'contact/not-found',
    ],
  }),
  'role.retire': command({
    input: z.strictObject({ roleId: id('role') }),
    output: nothing,
    allowed: coordinators,
    refusals: ['role/not-found', 'role/retired'],
  }),
  'role.reinstate': command({
    input: z.strictObject({ roleId: id('role') }),
    output: nothing,
    allowed: coordinators,
    refusals: ['role/not-found', 'role/not-retired', 'role/title-taken'],
  }),
  /**
   * A person, or whoever acts in a role, is out: in every role or the one named, everywhere or in the incident named.
   * Answers exactly what was marked, which is what role.markAvailable needs to take it back.
   */
  'role.markUnavailable': command({
    input: z.strictObject({
      person: id('contact').optional(),
      roleId: id('role').optional(),
      incidentId: id('incident').optional(),
      reason,
    }),
    output: marked,
    allowed: [...crisisTeam, 'administrator'],
    refusals: [
      'role/not-found', 'role/retired', 'role/nobody-acting', 'role/already-unavailable', 'contact/not-found',
      'incident/not-found', 'incident/closed',
    ],
  }),
  'role.markAvailable': command({
    input: z.strictObject({
      person: id('contact'),
      roleId: id('role').optional(),
      incidentId: id('incident').optional(),
    }),
    output: marked,
    allowed: [...crisisTeam, 'administrator'],
    refusals: [
      'role/not-found', 'role/retired', 'role/not-unavailable', 'contact/not-found',
      'incident/not-found', 'incident/closed',
    ],
  }),
} as const;

export const roleQueries = {
  /** Every role with who fills it now; with an incident, who fills it there. Retired ones last, when asked for. */
  'role.all': query({
    input: z.strictObject({ incidentId: id('incident').optional(), retired: z.boolean().default(false) }),
    output: z.object({ roles: z.array(roleView) }),
    allowed: everybody,
    reads: ['role', 'contact'],
  }),
} as const;
