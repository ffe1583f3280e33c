import { useTranslation } from 'react-i18next';
import type { RefusalCode } from '../../../shared/contract/errors.ts';
import type { Id } from '../../../shared/kernel/ids.ts';
import type { Refusal } from '../../../shared/kernel/refusal.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useUndo } from '../../ui/Undo.tsx';
import type { PlanView } from './PlanBar.tsx';

interface PlanActions {
  readonly closeHearing: () => void;
  readonly reinstate: () => void;
  readonly reopenComment: (commentId: Id<'planComment'>) => void;
  readonly withdrawComment: (commentId: Id<'planComment'>) => void;
  /** The refusal of the last that was done; null when it went well. */
  readonly problem: Refusal<RefusalCode> | null;
}

/** What is done to a plan at the press of a button, each with its way back where it has one. */
export function usePlanActions(plan: Pick<PlanView, 'id' | 'hearing'>): PlanActions {
  const { t } = useTranslation('plan');
  const offerUndo = useUndo();
  const close = useCommand('plan.closeHearing');
  const open = useCommand('plan.openHearing');
  const reinstate = useCommand('plan.reinstate');
  const reopen = useCommand('plan.reopenComment');
  const withdraw = useCommand('plan.withdrawComment');
  const refused = [close, reinstate, reopen, withdraw].flatMap(({ state }) => (state.kind === 'refused' ? [state.refusal] : []));
  const closeHearing = async (): Promise<void> => {
    const { hearing } = plan;
    const answer = await close.run({ planId: plan.id });
    if (!answer.ok || hearing === null) return;
    const { version, until } = hearing;
    offerUndo({
      text: t('done.hearingClosed'),
      undo: () => open.run({ planId: plan.id, version, ...(until === null ? {} : { until }) }),
    });
  };
  return {
    closeHearing: () => void closeHearing(),
    reinstate: () => void reinstate.run({ planId: plan.id }),
    reopenComment: (commentId) => void reopen.run({ commentId }),
    withdrawComment: (commentId) => void withdraw.run({ commentId }),
    problem: refused[0] ?? null,
  };
}
