import type { taskCommands } from '../../../shared/contract/topics/task.ts';
import type { IncidentId } from '../../../shared/domain/incident/incident.ts';
import {
  assignTask,
  changeTask,
  createTask,
  putResource,
  setTaskStatus,
  takeResource,
  type KnownTask,
} from '../../../shared/domain/task/decide.ts';
import type { ResourceId } from '../../../shared/domain/resource/resource.ts';
import type { TaskId } from '../../../shared/domain/task/task.ts';
import { knownGoals } from '../../queries/goals.ts';
import { knownResource } from '../../queries/resources.ts';
import { knownShielding } from '../../queries/staffCare.ts';
import { knownTasks } from '../../queries/tasks.ts';
import type { Reader } from '../../store/database.ts';
import { handler, type CommandHandlers } from '../commandHandler.ts';
import { groundOf, groundOfSubject } from './pictureKnowledge.ts';

/** What the rules know of an incident's tasks, besides the incident itself. */
export const tasksAndGoals = (read: Reader, incidentId: IncidentId) => ({
  tasks: knownTasks(read, incidentId),
  goals: knownGoals(read, incidentId),
  shielding: knownShielding(read, incidentId),
});

const task = (read: Reader, { taskId }: { readonly taskId: TaskId }): KnownTask =>
  groundOfSubject(read, taskId, (incidentId) => {
    const known = tasksAndGoals(read, incidentId);
    return { ...known, task: known.tasks.find(({ id }) => id === taskId) ?? null };
  });

const withResource = (read: Reader, input: { readonly taskId: TaskId; readonly resourceId: ResourceId }) => ({
  ...task(read, input),
  resource: knownResource(read, input.resourceId),
});

export const taskHandlers: CommandHandlers<keyof typeof taskCommands> = {
  'task.create': handler(
    (read, { incidentId }) => groundOf(read, incidentId, () => tasksAndGoals(read, incidentId)),
    createTask,
  ),
  'task.change': handler(task, changeTask),
  'task.assign': handler(task, assignTask),
  'task.putResource': handler(withResource, putResource),
  'task.takeResource': handler(withResource, takeResource),
  'task.setStatus': handler(task, setTaskStatus),
};
