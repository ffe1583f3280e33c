import type { roleCommands } from '../../../shared/contract/topics/role.ts';
import type { IncidentId } from '../../../shared/domain/incident/incident.ts';
import {
  markAvailable,
  markUnavailable,
  type KnownAvailability,
} from '../../../shared/domain/role/availability.ts';
import {
  changeRole,
  defineRole,
  reinstateRole,
  retireRole,
  setDeputies,
  setHolder,
  type KnownRoles,
} from '../../../shared/domain/role/decide.ts';
import type { RoleId } from '../../../shared/domain/role/role.ts';
import { peopleIn } from '../../queries/contacts.ts';
import { knownIncident } from '../../queries/incidents.ts';
import { contactNames, knownAbsences, knownRole, knownRoles, openLogs } from '../../queries/roles.ts';
import type { Reader } from '../../store/database.ts';
import { handler, type CommandHandlers } from '../commandHandler.ts';

const amongOthers = (read: Reader, { roleId }: { readonly roleId: RoleId }): KnownRoles => ({
  role: knownRole(read, roleId),
  roles: knownRoles(read),
  people: peopleIn(read),
});

const availability = (
  read: Reader,
  { incidentId }: { readonly incidentId?: IncidentId | undefined },
): KnownAvailability => ({
  roles: knownRoles(read),
  absences: knownAbsences(read),
  names: contactNames(read),
  openLogs: openLogs(read),
  incident: incidentId === undefined ? null : knownIncident(read, incidentId),
});

export const roleHandlers: CommandHandlers<keyof typeof roleCommands> = {
  'role.define': handler((read) => ({ roles: knownRoles(read), people: peopleIn(read) }), defineRole),
  'role.change': handler(amongOthers, changeRole),
  'role.setHolder': handler(amongOthers, setHolder),
  'role.setDeputies': handler(amongOthers, setDeputies),
  'role.retire': handler(amongOthers, retireRole),
  'role.reinstate': handler(amongOthers, reinstateRole),
  'role.markUnavailable': handler(availability, markUnavailable),
  'role.markAvailable': handler(availability, markAvailable),
};
