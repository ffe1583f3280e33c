import type { bowTieCommands } from '../../../shared/contract/topics/bowTie.ts';
import type { BarrierId, BranchId } from '../../../shared/domain/risk/bowTie.ts';
import {
  addBarrier,
  addBranch,
  changeBarrier,
  changeBranch,
  removeBarrier,
  removeBranch,
  restoreBarrier,
  restoreBranch,
} from '../../../shared/domain/risk/bowTieDecide.ts';
import { knownBarrier, knownBranch, lastBarrierPlace, lastBranchPlace } from '../../queries/bowTies.ts';
import { knownHazardEvent } from '../../queries/hazardEvents.ts';
import type { Reader } from '../../store/database.ts';
import { handler, type CommandHandlers } from '../commandHandler.ts';

const branch = (read: Reader, { branchId }: { readonly branchId: BranchId }) => ({ branch: knownBranch(read, branchId) });
const barrier = (read: Reader, { barrierId }: { readonly barrierId: BarrierId }) => ({ barrier: knownBarrier(read, barrierId) });

export const bowTieHandlers: CommandHandlers<keyof typeof bowTieCommands> = {
  'bowTie.addBranch': handler(
    (read, { eventId, side }) => ({ event: knownHazardEvent(read, eventId), lastPlace: lastBranchPlace(read, eventId, side) }),
    addBranch,
  ),
  'bowTie.changeBranch': handler(branch, changeBranch),
  'bowTie.removeBranch': handler(branch, removeBranch),
  'bowTie.restoreBranch': handler(branch, restoreBranch),
  'bowTie.addBarrier': handler((read, { branchId }) => {
    const on = knownBranch(read, branchId);
    return {
      branch: on,
      event: on === null ? null : knownHazardEvent(read, on.eventId),
      lastPlace: lastBarrierPlace(read, branchId),
    };
  }, addBarrier),
  'bowTie.changeBarrier': handler(barrier, changeBarrier),
  'bowTie.removeBarrier': handler(barrier, removeBarrier),
  'bowTie.restoreBarrier': handler(barrier, restoreBarrier),
};
