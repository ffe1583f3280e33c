import type { callDrillCommands } from '../../../shared/contract/topics/callDrill.ts';
import type { CallDrillId } from '../../../shared/domain/callDrill/callDrill.ts';
import {
  finishDrill,
  markDrill,
  restoreDrill,
  resumeDrill,
  startDrill,
  undoDrillMark,
  withdrawDrill,
} from '../../../shared/domain/callDrill/decide.ts';
import { knownAlertList } from '../../queries/alertLists.ts';
import { knownDrill, openDrills } from '../../queries/callDrills.ts';
import { knownReach } from '../../queries/callOuts.ts';
import type { Reader } from '../../store/database.ts';
import { handler, type CommandHandlers } from '../commandHandler.ts';

const about = (read: Reader, { drillId }: { readonly drillId: CallDrillId }) => ({ drill: knownDrill(read, drillId) });

export const callDrillHandlers: CommandHandlers<keyof typeof callDrillCommands> = {
  'callDrill.start': handler(
    (read, { listId }) => ({ ...knownReach(read), list: knownAlertList(read, listId), open: openDrills(read) }),
    startDrill,
  ),
  'callDrill.mark': handler((read, input) => ({ ...knownReach(read), ...about(read, input) }), markDrill),
  'callDrill.undoMark': handler(about, undoDrillMark),
  'callDrill.finish': handler(about, finishDrill),
  'callDrill.resume': handler(about, resumeDrill),
  'callDrill.withdraw': handler(about, withdrawDrill),
  'callDrill.restore': handler(about, restoreDrill),
};
