import { isUnfinished } from '../../../shared/domain/task/task.ts';
import type { Instant } from '../../../shared/kernel/time.ts';
import type { TaskView } from './TaskDialog.tsx';

/** The groups of the board, in the order they are read. What is overdue rises above everything by itself. */
export const taskGroups = ['overdue', 'unowned', 'open', 'doing', 'done', 'dropped'] as const;
export type TaskGroup = (typeof taskGroups)[number];

/** Sorts after every moment. */
const NEVER = '9999';

/** Where a task stands now; each is in exactly one group. */
export function groupOf(task: Pick<TaskView, 'status' | 'deadline' | 'owner'>, now: Instant): TaskGroup {
  if (!isUnfinished(task.status)) return task.status === 'done' ? 'done' : 'dropped';
  if (task.deadline !== null && task.deadline <= now) return 'overdue';
  if (task.owner === null) return 'unowned';
  return task.status === 'doing' ? 'doing' : 'open';
}

/** Soonest deadline first; those without one after, oldest first. */
function soonestFirst(one: TaskView, other: TaskView): number {
  if (one.deadline === other.deadline) return one.number - other.number;
  return (one.deadline ?? NEVER) < (other.deadline ?? NEVER) ? -1 : 1;
}

function newestFirst(one: TaskView, other: TaskView): number {
  return one.last.position < other.last.position ? 1 : -1;
}

/** Every task in its group; what is finished stands newest first. */
export function groupTasks(tasks: readonly TaskView[], now: Instant): ReadonlyMap<TaskGroup, readonly TaskView[]> {
  const groups = new Map<TaskGroup, TaskView[]>(taskGroups.map((group) => [group, []]));
  for (const task of tasks) groups.get(groupOf(task, now))?.push(task);
  for (const [group, members] of groups) {
    members.sort(group === 'done' || group === 'dropped' ? newestFirst : soonestFirst);
  }
  return groups;
}
