import { useTranslation } from 'react-i18next';
import type { TaskStatus } from '../../../shared/domain/task/task.ts';
import { useCommand } from '../../api/useCommand.ts';
import { useUndo } from '../../ui/Undo.tsx';
import type { TaskView } from './TaskDialog.tsx';

/** Moving a task between open, under way and done: at once, with its way back. Dropping asks why first. */
export function useTaskActions() {
  const { t } = useTranslation('task');
  const offerUndo = useUndo();
  const { run, state } = useCommand('task.setStatus');
  return {
    problem: state.kind === 'refused' ? state.refusal : null,
    move: (task: TaskView, status: TaskStatus, reason?: string): void => {
      const before = { taskId: task.id, status: task.status, ...(task.reason === null ? {} : { reason: task.reason }) };
      void run({ taskId: task.id, status, ...(reason === undefined ? {} : { reason }) }).then((answer) => {
        if (!answer.ok) return;
        offerUndo({ text: t(`was.${status}`, { number: task.number }), undo: () => run(before) });
      });
    },
  };
}
