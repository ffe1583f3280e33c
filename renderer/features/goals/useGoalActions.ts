import { useTranslation } from 'react-i18next';
import { useCommand } from '../../api/useCommand.ts';
import { useUndo } from '../../ui/Undo.tsx';
import type { GoalView } from './GoalDialog.tsx';

/** What is done to a goal at once, each with its way back. */
export function useGoalActions() {
  const { t } = useTranslation('goal');
  const offerUndo = useUndo();
  const reach = useCommand('goal.reach');
  const reopen = useCommand('goal.reopen');
  const refused = [reach.state, reopen.state].find(({ kind }) => kind === 'refused');
  return {
    problem: refused?.kind === 'refused' ? refused.refusal : null,
    reach: ({ id, number }: GoalView): void => {
      void reach.run({ goalId: id }).then((answer) => {
        if (!answer.ok) return;
        offerUndo({ text: t('wasReached', { number }), undo: () => reopen.run({ goalId: id }) });
      });
    },
    reopen: ({ id, number }: GoalView): void => {
      void reopen.run({ goalId: id }).then((answer) => {
        if (!answer.ok) return;
        offerUndo({ text: t('wasReopened', { number }), undo: () => reach.run({ goalId: id }) });
      });
    },
  };
}
