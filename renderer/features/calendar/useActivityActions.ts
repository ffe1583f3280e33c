import { useTranslation } from 'react-i18next';
import { useCommand } from '../../api/useCommand.ts';
import { useUndo } from '../../ui/Undo.tsx';
import type { CalendarItem } from './CalendarPage.tsx';

/** What is done to something in the calendar at once, each with its way back. */
export function useActivityActions() {
  const { t } = useTranslation('calendar');
  const offerUndo = useUndo();
  const undo = useCommand('activity.undoHolding');
  const hold = useCommand('activity.hold');
  const drop = useCommand('activity.drop');
  const resume = useCommand('activity.resume');
  return {
    undoHold: ({ activityId, title, on }: CalendarItem): void => {
      if (activityId === null) return;
      void undo.run({ activityId }).then((answer) => {
        if (answer.ok) offerUndo({ text: t('heldUndone', { title }), undo: () => hold.run({ activityId, on }) });
      });
    },
    drop: ({ activityId, title }: CalendarItem): void => {
      if (activityId === null) return;
      void drop.run({ activityId }).then((answer) => {
        if (answer.ok) offerUndo({ text: t('dropped', { title }), undo: () => resume.run({ activityId }) });
      });
    },
  };
}
