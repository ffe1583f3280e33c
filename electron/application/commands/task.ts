import type { taskCommands } from '../../../shared/contract/topics/task.ts';
import type { IncidentId } from '../../../shared/domain/incident/incident.ts';
import {
  assignTask,
  changeTask,
  createTask,
  setTaskStatus,
  type KnownTask,
} from '../../../shared/domain/task/decide.ts';
import type { TaskId } from '../../../shared/domain/task/task.ts';
import { knownGoals } from '../../queries/goals.ts';
import { knownShielding } from '../../queries/staffCare.ts';
import { knownTasks } from '../../queries/tasks.ts';
import type { Reader } from '../../store/database.ts';
import { handler, type CommandHandlers } from '../commandHandler.ts';
import { groundOf, groundOfSubject } from './pictureKnowledge.ts';

const tasksAndGoals = (read: Reader, incidentId: IncidentId) => ({
  tasks: knownTasks(read, incidentId),
  goals: knownGoals(read, incidentId),
  shielding: knownShielding(read, incidentId),
});

const task = (read: Reader, { taskId }: { readonly taskId: TaskId }): KnownTask =>
  groundOfSubject(read, taskId, (incidentId) => {
    const known = tasksAndGoals(read, incidentId);
    return { ...known, task: known.tasks.find(({ id }) => id === taskId) ?? null };
  });

export const taskHandlers: CommandHandlers<keyof typeof taskCommands> = {
  'task.create': handler(
    (read, { incidentId }) => groundOf(read, incidentId, () => tasksAndGoals(read, incidentId)),
    createTask,
  ),
  'task.change': handler(task, changeTask),
  'task.assign': handler(task, assignTask),
  'task.setStatus': handler(task, setTaskStatus),
};
