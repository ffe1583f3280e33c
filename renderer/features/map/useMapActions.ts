import { useTranslation } from 'react-i18next';
import type { MapGeometry } from '../../../shared/domain/map/mapObject.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useUndo } from '../../ui/Undo.tsx';
import type { MapObjectView } from './mapFeatures.ts';

/** What is done to an object at once, each with its way back. */
export function useMapActions() {
  const { t } = useTranslation('map');
  const offerUndo = useUndo();
  const change = useCommand('map.change');
  const remove = useCommand('map.remove');
  const restore = useCommand('map.restore');
  const refused = [change.state, remove.state, restore.state].find(({ kind }) => kind === 'refused');
  return {
    problem: refused?.kind === 'refused' ? refused.refusal : null,
    move: ({ id, name }: MapObjectView, geometry: MapGeometry): void => {
      void change.run({ objectId: id, fields: { geometry } }).then((answer) => {
        if (!answer.ok) return;
        const { was } = answer.value;
        offerUndo({ text: t('wasMoved', { name }), undo: () => change.run({ objectId: id, fields: was }) });
      });
    },
    remove: ({ id, name }: MapObjectView): void => {
      void remove.run({ objectId: id }).then((answer) => {
        if (!answer.ok) return;
        offerUndo({ text: t('wasRemoved', { name }), undo: () => restore.run({ objectId: id }) });
      });
    },
  };
}
