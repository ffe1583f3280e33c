import type { staffCareCommands } from '../../../shared/contract/topics/staffCare.ts';
import {
  answerCare,
  involveStaff,
  namePeerSupport,
  sendHome,
  setInvolved,
  setReadiness,
  setStanding,
  shieldStaff,
  type KnownOneInLog,
} from '../../../shared/domain/staffCare/decide.ts';
import type { InvolvedId } from '../../../shared/domain/staffCare/staffCare.ts';
import { knownIncident } from '../../queries/incidents.ts';
import { contactNames } from '../../queries/roles.ts';
import { knownInvolved, knownOneInvolved } from '../../queries/staffCare.ts';
import type { Reader } from '../../store/database.ts';
import { handler, type CommandHandlers } from '../commandHandler.ts';
import { groundOf } from './pictureKnowledge.ts';

interface Pointed {
  readonly involvedId: InvolvedId;
}

const one = (read: Reader, { involvedId }: Pointed) => ({ involved: knownOneInvolved(read, involvedId) });

const oneInLog = (read: Reader, input: Pointed): KnownOneInLog => {
  const known = one(read, input);
  return groundOf(read, known.involved?.incidentId ?? null, () => ({ ...known, names: contactNames(read) }));
};

export const staffCareHandlers: CommandHandlers<keyof typeof staffCareCommands> = {
  'staffCare.involve': handler(
    (read, { incidentId }) => ({
      incident: knownIncident(read, incidentId),
      involved: knownInvolved(read, incidentId),
      names: contactNames(read),
    }),
    involveStaff,
  ),
  'staffCare.setStanding': handler(one, setStanding),
  'staffCare.setInvolved': handler(one, setInvolved),
  'staffCare.answer': handler(one, answerCare),
  'staffCare.shield': handler(one, shieldStaff),
  'staffCare.setReadiness': handler(oneInLog, setReadiness),
  'staffCare.sendHome': handler((read, input) => ({ ...one(read, input), names: contactNames(read) }), sendHome),
  'peerSupport.name': handler((read) => ({ names: contactNames(read) }), namePeerSupport),
};
