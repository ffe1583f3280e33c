import type { shiftCommands } from '../../../shared/contract/topics/shift.ts';
import type { IncidentId } from '../../../shared/domain/incident/incident.ts';
import {
  acceptHandover,
  beginShift,
  endShift,
  offerHandover,
  resumeShift,
  withdrawHandover,
  type KnownOneHandover,
  type KnownOneShift,
  type KnownShifts,
} from '../../../shared/domain/shift/decide.ts';
import type { HandoverId, ShiftId } from '../../../shared/domain/shift/shift.ts';
import { contactNames, knownRoles } from '../../queries/roles.ts';
import { knownHandover, knownShift, knownShifts } from '../../queries/shifts.ts';
import type { Reader } from '../../store/database.ts';
import { handler, type CommandHandlers } from '../commandHandler.ts';
import { groundOf } from './pictureKnowledge.ts';

const inIncident = (read: Reader, of: IncidentId | null): KnownShifts =>
  groundOf(read, of, (incidentId) => ({
    shifts: knownShifts(read, incidentId),
    names: contactNames(read),
    titles: new Map(knownRoles(read).map(({ id, title }) => [id, title])),
  }));

const ofShift = (read: Reader, { shiftId }: { readonly shiftId: ShiftId }): KnownOneShift => {
  const shift = knownShift(read, shiftId);
  return { ...inIncident(read, shift?.incidentId ?? null), shift };
};

const ofHandover = (read: Reader, { handoverId }: { readonly handoverId: HandoverId }): KnownOneHandover => {
  const handover = knownHandover(read, handoverId);
  const shift = handover === null ? null : knownShift(read, handover.shiftId);
  return { ...inIncident(read, handover?.incidentId ?? null), shift, handover };
};

export const shiftHandlers: CommandHandlers<keyof typeof shiftCommands> = {
  'shift.begin': handler((read, { incidentId }) => inIncident(read, incidentId), beginShift),
  'shift.end': handler(ofShift, endShift),
  'shift.resume': handler(ofShift, resumeShift),
  'shift.offerHandover': handler(ofShift, offerHandover),
  'shift.withdrawHandover': handler(ofHandover, withdrawHandover),
  'shift.acceptHandover': handler(ofHandover, acceptHandover),
};
