import type { dutyCommands } from '../../../shared/contract/topics/duty.ts';
import { enterDuty, removeDuty, restoreDuty } from '../../../shared/domain/duty/decide.ts';
import type { DutyId, DutyRotaId } from '../../../shared/domain/duty/duty.ts';
import { enterRota, removeRota, restoreRota } from '../../../shared/domain/duty/rota.ts';
import { knownDuty, knownRota } from '../../queries/duties.ts';
import { knownRoles } from '../../queries/roles.ts';
import { peopleIn } from '../../queries/contacts.ts';
import type { Reader } from '../../store/database.ts';
import { handler, type CommandHandlers } from '../commandHandler.ts';

const duty = (read: Reader, { dutyId }: { readonly dutyId: DutyId }) => ({ duty: knownDuty(read, dutyId) });

const register = (read: Reader) => ({
  people: peopleIn(read),
  roles: new Set(knownRoles(read).filter(({ retired }) => !retired).map(({ id }) => id)),
});

const rota = (read: Reader, { rotaId }: { readonly rotaId: DutyRotaId }) => ({ turns: knownRota(read, rotaId) });

export const dutyHandlers: CommandHandlers<keyof typeof dutyCommands> = {
  'duty.enter': handler(register, enterDuty),
  'duty.enterRota': handler(register, enterRota),
  'duty.removeRota': handler(rota, removeRota),
  'duty.restoreRota': handler(rota, restoreRota),
  'duty.remove': handler(duty, removeDuty),
  'duty.restore': handler(duty, restoreDuty),
};
