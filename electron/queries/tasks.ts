import type { QueryOutput } from '../../shared/contract/api.ts';
import type { IncidentId } from '../../shared/domain/incident/incident.ts';
import { tasksOf, type Task } from '../../shared/domain/task/tasksOf.ts';
import type { Reader } from '../store/database.ts';
import { namesFrom } from './names.ts';
import { pictureFactsOf } from './pictureFacts.ts';
import { taskToView } from './pictureViews.ts';

export function allTasks(read: Reader, incidentId: IncidentId): QueryOutput<'task.all'> {
  const names = namesFrom(read);
  return { tasks: knownTasks(read, incidentId).map((task) => taskToView(names, task)) };
}

/** The tasks of an incident in the order they were made. */
export function knownTasks(read: Reader, incidentId: IncidentId): readonly Task[] {
  return tasksOf(pictureFactsOf(read, incidentId, ['task']));
}
