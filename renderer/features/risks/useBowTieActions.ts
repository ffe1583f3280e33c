import { useTranslation } from 'react-i18next';
import type { RefusalCode } from '../../../shared/contract/errors.ts';
import { asId } from '../../../shared/kernel/ids.ts';
import type { Refusal } from '../../../shared/kernel/refusal.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useUndo } from '../../ui/Undo.tsx';
import type { BarrierView, BranchView } from './bowTieLayout.ts';

interface BowTieActions {
  readonly remove: (id: string) => void;
  readonly setState: (id: string, state: BarrierView['state']) => void;
  /** One place earlier (-1) or later (1) among its own. */
  readonly move: (id: string, by: -1 | 1) => void;
  readonly problem: Refusal<RefusalCode> | null;
}

/** Between the two it is to stand between: places are numbers with room between them. */
function placeBetween(places: readonly number[], at: number, by: -1 | 1): number | null {
  const next = places[at + by];
  if (next === undefined) return null;
  return (next + (places[at + 2 * by] ?? next + 2 * by)) / 2;
}

/** What is done to a branch or a barrier by one key; each can be taken back. */
export function useBowTieActions(branches: readonly BranchView[]): BowTieActions {
  const { t } = useTranslation('bowTie');
  const offerUndo = useUndo();
  const changeBranch = useCommand('bowTie.changeBranch');
  const changeBarrier = useCommand('bowTie.changeBarrier');
  const removeBranch = useCommand('bowTie.removeBranch');
  const restoreBranch = useCommand('bowTie.restoreBranch');
  const removeBarrier = useCommand('bowTie.removeBarrier');
  const restoreBarrier = useCommand('bowTie.restoreBarrier');
  const branchWith = (id: string): BranchView | undefined => branches.find((one) => one.id === id);
  const holderOf = (id: string): BranchView | undefined => branches.find(({ barriers }) => barriers.some((one) => one.id === id));

  const remove = async (id: string): Promise<void> => {
    const branch = branchWith(id);
    if (branch !== undefined) {
      const branchId = branch.id;
      const answer = await removeBranch.run({ branchId });
      if (answer.ok) offerUndo({ text: t('removed', { text: branch.text }), undo: () => restoreBranch.run({ branchId }) });
      return;
    }
    const barrierId = asId<'barrier'>(id);
    const text = holderOf(id)?.barriers.find((one) => one.id === id)?.text ?? '';
    const answer = await removeBarrier.run({ barrierId });
    if (answer.ok) offerUndo({ text: t('removed', { text }), undo: () => restoreBarrier.run({ barrierId }) });
  };
  const setState = async (id: string, state: BarrierView['state']): Promise<void> => {
    const barrier = holderOf(id)?.barriers.find((one) => one.id === id);
    if (barrier === undefined || barrier.state === state) return;
    const { id: barrierId, text, state: was } = barrier;
    const answer = await changeBarrier.run({ barrierId, state });
    const said = t('stateSet', { text, state: t(`state.${state}`).toLocaleLowerCase('nb') });
    if (answer.ok) offerUndo({ text: said, undo: () => changeBarrier.run({ barrierId, state: was }) });
  };
  const move = async (id: string, by: -1 | 1): Promise<void> => {
    const branch = branchWith(id);
    const own: readonly { readonly id: string; readonly place: number; readonly text: string }[] =
      branch === undefined ? (holderOf(id)?.barriers ?? []) : branches.filter(({ side }) => side === branch.side);
    const at = own.findIndex((one) => one.id === id);
    const moved = own[at];
    const place = placeBetween(own.map((one) => one.place), at, by);
    if (moved === undefined || place === null) return;
    const put = (to: number) =>
      branch === undefined
        ? changeBarrier.run({ barrierId: asId(id), place: to })
        : changeBranch.run({ branchId: branch.id, place: to });
    const answer = await put(place);
    if (answer.ok) offerUndo({ text: t('moved', { text: moved.text }), undo: () => put(moved.place) });
  };
  const states = [changeBranch.state, changeBarrier.state, removeBranch.state, removeBarrier.state];
  const refused = states.find((one) => one.kind === 'refused');
  return {
    remove: (id) => void remove(id),
    setState: (id, state) => void setState(id, state),
    move: (id, by) => void move(id, by),
    problem: refused?.kind === 'refused' ? refused.refusal : null,
  };
}
