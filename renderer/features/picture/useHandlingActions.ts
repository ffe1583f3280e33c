import { useTranslation } from 'react-i18next';
import { handlingSteps, type FixedHandlingLine, type HandlingLineKey } from '../../../shared/domain/handling/handling.ts';
import { asId, type Id } from '../../../shared/kernel/ids.ts';
import type { Instant } from '../../../shared/kernel/time.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useUndo } from '../../ui/Undo.tsx';
import type { HandlingLineView, HandlingStepView } from './pictureView.ts';

/** The words of a line: somebody's own, or those the reader's language has for a fixed one. */
export function useLineWords(): (line: Pick<HandlingLineView, 'key' | 'text'>) => string {
  const { t } = useTranslation('handling');
  return ({ key, text }) => text ?? t(`line.${key as FixedHandlingLine}`);
}

/** What is done to the steps and lines of the sub-plan, each with its way back. */
export function useHandlingActions(incidentId: Id<'incident'>) {
  const { t } = useTranslation('handling');
  const wordsOf = useLineWords();
  const offerUndo = useUndo();
  const enter = useCommand('handling.enter');
  const withdrawEntry = useCommand('handling.withdrawEntry');
  const leave = useCommand('handling.leave');
  const resume = useCommand('handling.resume');
  const answer = useCommand('handling.answer');
  const removeLine = useCommand('handling.removeLine');
  const restoreLine = useCommand('handling.restoreLine');
  const refused = [enter, leave, resume, answer, removeLine].map(({ state }) => state).find(({ kind }) => kind === 'refused');
  const named = ({ step }: HandlingStepView) => ({ number: handlingSteps.indexOf(step) + 1, step: t(`step.${step}`) });

  const settle = (line: HandlingLineView, state: HandlingLineView['state'], reason: string, text: string): void => {
    const key = { incidentId, line: line.key as HandlingLineKey };
    const before = line.reason === null ? { state: line.state } : { state: line.state, reason: line.reason };
    void answer.run({ ...key, state, ...(reason === '' ? {} : { reason }) }).then(({ ok }) => {
      if (ok) offerUndo({ text, undo: () => answer.run({ ...key, ...before }) });
    });
  };
  return {
    problem: refused?.kind === 'refused' ? refused.refusal : null,
    enter: (step: HandlingStepView, enteredAt: Instant | null): void => {
      const at = enteredAt === null ? {} : { enteredAt };
      void enter.run({ incidentId, step: step.step, ...at }).then((entered) => {
        if (!entered.ok) return;
        const { visitId } = entered.value;
        offerUndo({ text: t('entered', named(step)), undo: () => withdrawEntry.run({ visitId }) });
      });
    },
    leave: (step: HandlingStepView): void => {
      const visit = step.visits.findLast(({ left }) => left === null);
      if (visit === undefined) return;
      void leave.run({ visitId: visit.id }).then(({ ok }) => {
        if (ok) offerUndo({ text: t('leftNow', named(step)), undo: () => resume.run({ visitId: visit.id }) });
      });
    },
    tick: (line: HandlingLineView): void => {
      const words = wordsOf(line);
      if (line.state === 'open') settle(line, 'done', '', t('ticked', { text: words }));
      else settle(line, 'open', '', t('unticked', { text: words }));
    },
    setAside: (line: HandlingLineView, reason: string): void => {
      settle(line, 'not-applicable', reason, t('setAside', { text: wordsOf(line) }));
    },
    remove: (line: HandlingLineView): void => {
      if (!line.isOwn) return;
      const lineId = asId<'handlingLine'>(line.key);
      void removeLine.run({ lineId }).then(({ ok }) => {
        if (ok) offerUndo({ text: t('lineRemoved', { text: wordsOf(line) }), undo: () => restoreLine.run({ lineId }) });
      });
    },
  };
}
