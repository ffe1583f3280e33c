import { unixMsOf, type Instant } from '../../kernel/time.ts';
import type { ContactId } from '../contact/contact.ts';
import { decided, fact, refused, type Decision, type Moment, type NewFact } from '../fact.ts';
import { openIncident } from '../incident/decide.ts';
import type { IncidentId, KnownIncident } from '../incident/incident.ts';
import type { LogSaid } from '../log/log.ts';
import { logFact, type KnownLog } from '../log/logFact.ts';
import type { RoleId } from '../role/role.ts';
import type { HandoverId, KnownHandover, KnownShift, ShiftId } from './shift.ts';

export const shiftRefusals = [
  'shift/not-found',
  'shift/already-on-duty',
  'shift/ended',
  'shift/not-ended',
  'shift/time-order',
  'shift/handover-not-found',
  'shift/handover-settled',
  'shift/same-person',
  'shift/not-yours',
] as const;
type Code = (typeof shiftRefusals)[number];
type IncidentCode = 'incident/not-found' | 'incident/closed';

/** What every rule about shifts must know. */
export interface KnownShifts {
  readonly incident: KnownIncident | null;
  readonly log: KnownLog;
  readonly shifts: readonly KnownShift[];
  /** Names and titles by id, for the log. */
  readonly names: ReadonlyMap<ContactId, string>;
  readonly titles: ReadonlyMap<RoleId, string>;
}

/** One shift pointed at, in its incident. */
export interface KnownOneShift extends KnownShifts {
  readonly shift: KnownShift | null;
}

/** One handover pointed at, with the shift it is of. */
export interface KnownOneHandover extends KnownOneShift {
  readonly handover: KnownHandover | null;
}

/** How long somebody was on duty, in whole hours and the minutes beyond them. */
function dutyBetween(from: Instant, to: Instant): { readonly hours: number; readonly minutes: number } {
  const minutes = Math.round((unixMsOf(to) - unixMsOf(from)) / 60_000);
  return { hours: Math.floor(minutes / 60), minutes: minutes % 60 };
}

function line(moment: Moment, known: KnownShifts, incidentId: IncidentId, shiftId: ShiftId, said: LogSaid): NewFact {
  return logFact(moment, known.log, incidentId, { kind: 'role', said, about: { kind: 'shift', id: shiftId } });
}

const particulars = (known: KnownShifts, person: ContactId, roleId: RoleId | null) => ({
  name: known.names.get(person) ?? '–',
  role: roleId === null ? null : (known.titles.get(roleId) ?? '–'),
});

function isOnDuty(known: KnownShifts, person: ContactId, roleId: RoleId | null): boolean {
  return known.shifts.some((shift) => shift.endedAt === null && shift.person === person && shift.roleId === roleId);
}

/** Somebody comes on duty, in a function or simply present. */
export function beginShift(
  input: {
    readonly incidentId: IncidentId;
    readonly person: ContactId;
    readonly roleId?: RoleId | undefined;
    readonly beganAt?: Instant | undefined;
  },
  known: KnownShifts,
  moment: Moment,
): Decision<{ readonly shiftId: ShiftId }, Code | IncidentCode | 'contact/not-found' | 'role/not-found'> {
  const shut = openIncident(known.incident);
  if (shut !== null) return shut as Decision<never, IncidentCode>;
  const { incidentId, person, roleId = null, beganAt = moment.now } = input;
  if (!known.names.has(person)) return refused('contact/not-found');
  if (roleId !== null && !known.titles.has(roleId)) return refused('role/not-found');
  const said = particulars(known, person, roleId);
  if (isOnDuty(known, person, roleId)) return refused('shift/already-on-duty', { name: said.name });
  if (beganAt > moment.now) return refused('shift/time-order');
  const shiftId = moment.newId<'shift'>();
  return decided(
    { shiftId },
    fact('ShiftBegan', shiftId, incidentId, { person, roleId, beganAt }),
    line(moment, known, incidentId, shiftId, { code: 'shift-began', ...said }),
  );
}

/** Somebody goes off duty without handing over. */
export function endShift(
  input: { readonly shiftId: ShiftId; readonly endedAt?: Instant | undefined },
  known: KnownOneShift,
  moment: Moment,
): Decision<null, Code | IncidentCode> {
  const shut = openIncident(known.incident);
  const { shift } = known;
  if (shift === null) return refused('shift/not-found');
  if (shut !== null) return shut as Decision<never, IncidentCode>;
  if (shift.endedAt !== null) return refused('shift/ended');
  const endedAt = input.endedAt ?? moment.now;
  if (endedAt < shift.beganAt || endedAt > moment.now) return refused('shift/time-order');
  return decided(
    null,
    fact('ShiftEnded', shift.id, shift.incidentId, { endedAt }),
    line(moment, known, shift.incidentId, shift.id, {
      code: 'shift-ended',
      ...particulars(known, shift.person, shift.roleId),
      ...dutyBetween(shift.beganAt, endedAt),
    }),
  );
}

/** The end was a mistake: the shift goes on as if it had not been ended. */
export function resumeShift(
  _: { readonly shiftId: ShiftId },
  known: KnownOneShift,
  moment: Moment,
): Decision<null, Code | IncidentCode> {
  const { shift } = known;
  if (shift === null) return refused('shift/not-found');
  const shut = openIncident(known.incident);
  if (shut !== null) return shut as Decision<never, IncidentCode>;
  if (shift.endedAt === null) return refused('shift/not-ended');
  const said = particulars(known, shift.person, shift.roleId);
  if (isOnDuty(known, shift.person, shift.roleId)) return refused('shift/already-on-duty', { name: said.name });
  return decided(
    null,
    fact('ShiftResumed', shift.id, shift.incidentId, {}),
    line(moment, known, shift.incidentId, shift.id, { code: 'shift-resumed', ...said }),
  );
}

/**
 * Whoever goes off signs for what the next one must know. Only they themselves can: a signature is nobody else's.
 * It becomes a line of the log when the other has signed too.
 */
export function offerHandover(
  input: { readonly shiftId: ShiftId; readonly to: ContactId; readonly note: string },
  known: KnownOneShift,
  moment: Moment,
): Decision<{ readonly handoverId: HandoverId }, Code | IncidentCode | 'contact/not-found'> {
  const { shift } = known;
  if (shift === null) return refused('shift/not-found');
  const shut = openIncident(known.incident);
  if (shut !== null) return shut as Decision<never, IncidentCode>;
  if (shift.endedAt !== null) return refused('shift/ended');
  if (!known.names.has(input.to)) return refused('contact/not-found');
  if (input.to === shift.person) return refused('shift/same-person');
  if (moment.actor.person !== shift.person) return refused('shift/not-yours', { name: known.names.get(shift.person) ?? '–' });
  const handoverId = moment.newId<'handover'>();
  const { shiftId, to } = input;
  return decided({ handoverId }, fact('HandoverOffered', handoverId, shift.incidentId, { shiftId, to, note: input.note.trim() }));
}

/** Takes the offer back; the shift goes on. */
export function withdrawHandover(
  _: { readonly handoverId: HandoverId },
  known: KnownOneHandover,
): Decision<null, Code> {
  const { handover } = known;
  if (handover === null) return refused('shift/handover-not-found');
  if (handover.state !== 'offered') return refused('shift/handover-settled');
  return decided(null, fact('HandoverWithdrawn', handover.id, handover.incidentId, {}));
}

/** Whoever comes on signs that they have read it: one shift ends, the next begins, and the log says so in one line. */
export function acceptHandover(
  _: { readonly handoverId: HandoverId },
  known: KnownOneHandover,
  moment: Moment,
): Decision<{ readonly shiftId: ShiftId }, Code | IncidentCode> {
  const { handover, shift } = known;
  if (handover === null || shift === null) return refused('shift/handover-not-found');
  const shut = openIncident(known.incident);
  if (shut !== null) return shut as Decision<never, IncidentCode>;
  if (handover.state !== 'offered') return refused('shift/handover-settled');
  if (shift.endedAt !== null) return refused('shift/ended');
  const to = known.names.get(handover.to) ?? '–';
  if (moment.actor.person !== handover.to) return refused('shift/not-yours', { name: to });
  const shiftId = moment.newId<'shift'>();
  const { incidentId } = handover;
  const { name, role } = particulars(known, shift.person, shift.roleId);
  return decided(
    { shiftId },
    fact('HandoverAccepted', handover.id, incidentId, { shiftId }),
    fact('ShiftEnded', shift.id, incidentId, { endedAt: moment.now }),
    fact('ShiftBegan', shiftId, incidentId, { person: handover.to, roleId: shift.roleId, beganAt: moment.now }),
    line(moment, known, incidentId, shiftId, { code: 'shift-handed-over', name, to, role }),
  );
}
