import { useTranslation } from 'react-i18next';
import type { RefusalCode } from '../../../shared/contract/errors.ts';
import type { Refusal } from '../../../shared/kernel/refusal.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useUndo } from '../../ui/Undo.tsx';
import type { ControlNodeView } from './ControlPage.tsx';

interface ControlActs {
  readonly move: (node: ControlNodeView, by: 'up' | 'down') => void;
  readonly remove: (node: ControlNodeView) => void;
  readonly problem: Refusal<RefusalCode> | null;
}

/** What is done to a row of the outline without words. */
export function useControlActs(): ControlActs {
  const { t } = useTranslation('control');
  const offerUndo = useUndo();
  const move = useCommand('control.move');
  const remove = useCommand('control.remove');
  const restore = useCommand('control.restore');
  return {
    problem: remove.state.kind === 'refused' ? remove.state.refusal : null,
    // At the end of its siblings nothing moves, and nobody need be told.
    move: ({ id: nodeId }, by) => void move.run({ nodeId, by }),
    remove: ({ id: nodeId, text }) => {
      void remove.run({ nodeId }).then((answer) => {
        if (answer.ok) offerUndo({ text: t('removed', { text }), undo: () => restore.run({ nodeId }) });
      });
    },
  };
}
