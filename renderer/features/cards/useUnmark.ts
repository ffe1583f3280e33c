import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../shared/contract/api.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useUndo } from '../../ui/Undo.tsx';

type ImprovisedStep = QueryOutput<'improvised.ofIncident'>['steps'][number];

/** Taking the mark off a step that stood on no card, with the way back. */
export function useUnmark() {
  const { t } = useTranslation('improvised');
  const offerUndo = useUndo();
  const unmarkIt = useCommand('improvised.unmark');
  const restore = useCommand('improvised.restore');
  return {
    state: unmarkIt.state,
    unmark: ({ id: stepId, text }: Pick<ImprovisedStep, 'id' | 'text'>): void => {
      void unmarkIt.run({ stepId }).then(({ ok }) => {
        if (ok) offerUndo({ text: t('unmarked', { text }), undo: () => restore.run({ stepId }) });
      });
    },
  };
}
