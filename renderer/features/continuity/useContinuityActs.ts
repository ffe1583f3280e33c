import { useTranslation } from 'react-i18next';
import type { InputKind } from '../../../shared/domain/continuity/continuity.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useUndo } from '../../ui/Undo.tsx';
import type { AlternativeView, DependenceView, NodeView } from './continuityView.ts';

/** What is done to a row without a form, each with its way back. */
export function useContinuityActs() {
  const { t } = useTranslation('continuity');
  const offerUndo = useUndo();
  const removeNode = useCommand('continuity.removeNode');
  const restoreNode = useCommand('continuity.restoreNode');
  const addDependence = useCommand('continuity.addDependence');
  const removeDependence = useCommand('continuity.removeDependence');
  const restoreDependence = useCommand('continuity.restoreDependence');
  const removeAlternative = useCommand('continuity.removeAlternative');
  const restoreAlternative = useCommand('continuity.restoreAlternative');
  const refused = [removeNode, addDependence, removeDependence, removeAlternative].map(({ state }) => state).find(({ kind }) => kind === 'refused');
  return {
    problem: refused?.kind === 'refused' ? refused.refusal : null,
    removeNode: ({ id: nodeId, name }: NodeView): void => {
      void removeNode.run({ nodeId }).then((answer) => {
        if (answer.ok) offerUndo({ text: t('removed', { name }), undo: () => restoreNode.run({ nodeId }) });
      });
    },
    takeOutNode: (nodeId: NodeView['id']) => removeNode.run({ nodeId }),
    /** Answers whether it was taken in; a new input it made is taken out again with it. */
    leanOn: async (nodeId: NodeView['id'], name: string, kind: InputKind): Promise<boolean> => {
      const answer = await addDependence.run({ nodeId, name, kind });
      if (!answer.ok) return false;
      const { dependenceId, addedNodeId } = answer.value;
      offerUndo({
        text: t('dependenceAdded', { name: name.trim() }),
        undo: async () => {
          const undone = await removeDependence.run({ dependenceId });
          return undone.ok && addedNodeId !== null ? removeNode.run({ nodeId: addedNodeId }) : undone;
        },
      });
      return true;
    },
    removeDependence: ({ id: dependenceId }: DependenceView, name: string): void => {
      void removeDependence.run({ dependenceId }).then((answer) => {
        if (answer.ok) offerUndo({ text: t('removed', { name }), undo: () => restoreDependence.run({ dependenceId }) });
      });
    },
    removeAlternative: ({ id: alternativeId, text }: AlternativeView): void => {
      void removeAlternative.run({ alternativeId }).then((answer) => {
        if (answer.ok) offerUndo({ text: t('removed', { name: text }), undo: () => restoreAlternative.run({ alternativeId }) });
      });
    },
  };
}
