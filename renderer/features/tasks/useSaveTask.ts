import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RefusalCode } from '../../../shared/contract/errors.ts';
import type { Id } from '../../../shared/kernel/ids.ts';
import type { Refusal } from '../../../shared/kernel/refusal.ts';
import type { Instant } from '../../../shared/kernel/time.ts';
import { useCommand } from '../../api/useCommand.ts';
import type { OwnerInput } from '../../api/useOwners.ts';
import { useUndo } from '../../ui/Undo.tsx';
import { ownerAsGiven } from './ownerAsGiven.ts';
import type { TaskView } from './TaskDialog.tsx';

/** What the form says of a task. */
interface TaskSaid {
  readonly text: string;
  readonly deadline: Instant | null;
  readonly owner: OwnerInput | null;
  readonly goalId: Id<'goal'> | null;
}

/** Makes a task or changes one; words and owner are separate acts and separate lines in the log. */
export function useSaveTask(incidentId: Id<'incident'>) {
  const { t } = useTranslation('task');
  const offerUndo = useUndo();
  const createTask = useCommand('task.create');
  const changeTask = useCommand('task.change');
  const assign = useCommand('task.assign');
  const setStatus = useCommand('task.setStatus');
  const [problem, setProblem] = useState<Refusal<RefusalCode> | null>(null);

  const create = async ({ text, deadline, owner, goalId }: TaskSaid): Promise<boolean> => {
    const answer = await createTask.run({
      incidentId,
      text,
      owner,
      ...(deadline === null ? {} : { deadline }),
      ...(goalId === null ? {} : { goalId }),
    });
    setProblem(answer.ok ? null : answer.refusal);
    if (!answer.ok) return false;
    const { taskId, number } = answer.value;
    offerUndo({
      text: t('wasCreated', { number }),
      undo: () => setStatus.run({ taskId, status: 'dropped', reason: t('undoReason') }),
    });
    return true;
  };
  const change = async (task: TaskView, said: TaskSaid, isSameOwner: boolean): Promise<boolean> => {
    const taskId = task.id;
    const before = { text: task.text, deadline: task.deadline, goalId: task.goalId };
    const now = { text: said.text.trim(), deadline: said.deadline, goalId: said.goalId };
    const isSameWords = JSON.stringify(before) === JSON.stringify(now);
    const changed = isSameWords ? null : await changeTask.run({ taskId, ...now });
    const assigned = isSameOwner || changed?.ok === false ? null : await assign.run({ taskId, owner: said.owner });
    const refused = [changed, assigned].find((answer) => answer?.ok === false);
    setProblem(refused?.ok === false ? refused.refusal : null);
    if (refused !== undefined) return false;
    if (changed === null && assigned === null) return true;
    offerUndo({
      text: t('wasChanged', { number: task.number }),
      undo: async () => {
        if (changed !== null) await changeTask.run({ taskId, ...before });
        if (assigned !== null) await assign.run({ taskId, owner: ownerAsGiven(task.owner) });
      },
    });
    return true;
  };
  return { create, change, problem };
}
