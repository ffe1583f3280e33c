import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../shared/contract/api.ts';
import type { HelperState } from '../../../shared/domain/helper/helper.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useUndo } from '../../ui/Undo.tsx';

export type HelperView = QueryOutput<'helper.all'>['helpers'][number];

/** A step further with a helper, and a step back. */
export function useHelperActions() {
  const { t } = useTranslation('helper');
  const offerUndo = useUndo();
  const mark = useCommand('helper.mark');
  const undo = useCommand('helper.undo');
  const refused = [mark, undo].map(({ state }) => state).find(({ kind }) => kind === 'refused');
  return {
    problem: refused?.kind === 'refused' ? refused.refusal : null,
    mark: ({ id: helperId, name }: HelperView, state: HelperState): void => {
      void mark.run({ helperId, state }).then((answer) => {
        if (!answer.ok) return;
        offerUndo({ text: t('marked', { name, state: t(`state.${state}`) }), undo: () => undo.run({ helperId }) });
      });
    },
    undo: ({ id }: HelperView): void => void undo.run({ helperId: id }),
  };
}
