import type { Id } from '../../kernel/ids.ts';
import type { ContactId } from '../contact/contact.ts';
import type { IncidentType, Level } from '../incident/incident.ts';
import type { RoleId } from '../role/role.ts';

export type AlertListId = Id<'alertList'>;

/** What a list is for. Null type: any type (the general list); null level: any level. */
export interface AlertListSlot {
  readonly incidentType: Exclude<IncidentType, 'unknown'> | null;
  readonly level: Level | null;
}

/** Somebody to call: a person by name, or whoever acts in a role that night. */
export type AlertListMember = {
  /** Called together under one heading; null for those without. */
  readonly group: string | null;
  /** Whom to call when a named person does not answer; a role brings its own deputies. */
  readonly deputy: ContactId | null;
} & ({ readonly contactId: ContactId; readonly roleId: null } | { readonly contactId: null; readonly roleId: RoleId });

/** What a rule must know of an alert list. */
export interface KnownAlertList extends AlertListSlot {
  readonly id: AlertListId;
  readonly title: string;
  readonly members: readonly AlertListMember[];
  readonly superseded: boolean;
}

/** Why a list was found for an incident: how close it lies to it. */
export const alertListFits = ['type-and-level', 'type', 'level', 'general'] as const;
export type AlertListFit = (typeof alertListFits)[number];

export const MAX_MEMBERS = 300;
