import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RefusalCode } from '../../../shared/contract/errors.ts';
import type { Answer } from '../../../shared/contract/wire.ts';
import type { StepId } from '../../../shared/domain/card/card.ts';
import type { CardRunId, StepPlace } from '../../../shared/domain/cardRun/cardRun.ts';
import type { Refusal } from '../../../shared/kernel/refusal.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useUndo } from '../../ui/Undo.tsx';

/** What can be done with a run; each act is one line in the log and can be taken back. */
export function useRunActions(runId: CardRunId, title: string) {
  const { t } = useTranslation('card');
  const offerUndo = useUndo();
  const acknowledge = useCommand('cardRun.acknowledge');
  const setAside = useCommand('cardRun.setAside');
  const reopenStep = useCommand('cardRun.reopenStep');
  const confirmPausePoint = useCommand('cardRun.confirmPausePoint');
  const openHardStop = useCommand('cardRun.openHardStop');
  const end = useCommand('cardRun.end');
  const resume = useCommand('cardRun.resume');
  const [problem, setProblem] = useState<Refusal<RefusalCode> | null>(null);
  const heard = async (answer: Promise<Answer>): Promise<boolean> => {
    const { ok, ...rest } = await answer;
    setProblem('refusal' in rest ? rest.refusal : null);
    return ok;
  };
  const reopen = (stepId: StepId): void => void heard(reopenStep.run({ runId, stepId }));
  return {
    problem,
    acknowledge: async ({ step, number }: StepPlace, value: string): Promise<boolean> => {
      const isDone = await heard(acknowledge.run({ runId, stepId: step.id, value }));
      if (isDone) offerUndo({ text: t('undoAnswer', { number }), undo: () => reopenStep.run({ runId, stepId: step.id }) });
      return isDone;
    },
    setAside: async ({ step, number }: StepPlace, reason: string): Promise<boolean> => {
      const isDone = await heard(setAside.run({ runId, stepId: step.id, reason }));
      if (isDone) offerUndo({ text: t('undoAside', { number }), undo: () => reopenStep.run({ runId, stepId: step.id }) });
      return isDone;
    },
    openHardStop: ({ step, number }: StepPlace, reason: string) => {
      const decision = t('hardStopDecision', { number, title, text: step.text });
      return heard(openHardStop.run({ runId, stepId: step.id, decision, reason }));
    },
    reopen,
    confirmPause: (pausePoint: number): void => void heard(confirmPausePoint.run({ runId, pausePoint })),
    end: (): void => {
      void heard(end.run({ runId })).then((isDone) => {
        if (isDone) offerUndo({ text: t('undoEnd', { title }), undo: () => resume.run({ runId }) });
      });
    },
    resume: (): void => void heard(resume.run({ runId })),
  };
}

export type RunActions = ReturnType<typeof useRunActions>;
