import type { dutyCommands } from '../../../shared/contract/topics/duty.ts';
import { enterDuty, removeDuty, restoreDuty } from '../../../shared/domain/duty/decide.ts';
import type { DutyId } from '../../../shared/domain/duty/duty.ts';
import { knownDuty } from '../../queries/duties.ts';
import { knownRoles } from '../../queries/roles.ts';
import { peopleIn } from '../../queries/contacts.ts';
import type { Reader } from '../../store/database.ts';
import { handler, type CommandHandlers } from '../commandHandler.ts';

const duty = (read: Reader, { dutyId }: { readonly dutyId: DutyId }) => ({ duty: knownDuty(read, dutyId) });

export const dutyHandlers: CommandHandlers<keyof typeof dutyCommands> = {
  'duty.enter': handler(
    (read) => ({
      people: peopleIn(read),
      roles: new Set(knownRoles(read).filter(({ retired }) => !retired).map(({ id }) => id)),
    }),
    enterDuty,
  ),
  'duty.remove': handler(duty, removeDuty),
  'duty.restore': handler(duty, restoreDuty),
};
