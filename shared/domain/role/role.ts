import type { Id } from '../../kernel/ids.ts';
import { rights, type Right } from '../actor.ts';
import type { ContactId } from '../contact/contact.ts';
import type { IncidentId } from '../incident/incident.ts';
import type { KnownLog } from '../log/logFact.ts';

export type RoleId = Id<'role'>;

/** Who can fill a role: the holder first, then the deputies in their order. */
export interface RoleChain {
  readonly id: RoleId;
  readonly holder: ContactId | null;
  readonly deputies: readonly ContactId[];
}

/** What a rule must know of a role that a command points at. */
export interface KnownRole extends RoleChain {
  readonly title: string;
  /** What the role is for and what it may do, in the words of the plan. */
  readonly authority: string;
  /** What it may decide by itself, one line each. */
  readonly mandate: readonly string[];
  /** What whoever acts in it may do in Beredt, besides what is theirs by name. */
  readonly rights: readonly Right[];
  readonly retired: boolean;
}

/**
 * What a role may give: everything but the keys. Who holds those is said by name, or whoever keeps the roles – and
 * whoever marks somebody unavailable – could make an administrator.
 */
export const rightsOfRoles: readonly Right[] = rights.filter((right) => right !== 'administrator');

/** Somebody who cannot be reached or must stand aside: in every role or one, everywhere or in one incident. */
export interface Unavailability {
  readonly person: ContactId;
  readonly roleId: RoleId | null;
  readonly incidentId: IncidentId | null;
  readonly reason: string;
}

/** An incident a change of roles is written in: the open ones. */
export interface OpenLog {
  readonly incidentId: IncidentId;
  readonly log: KnownLog;
}

/** What is missing from a role before it can be relied on (S4-04, GN-5). */
export const roleGaps = ['no-authority', 'no-holder', 'no-deputy', 'nobody-available'] as const;
export type RoleGap = (typeof roleGaps)[number];
