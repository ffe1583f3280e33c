import type { Owner } from '../owner.ts';
import { entitiesOf, type Entity } from '../situation/entitiesOf.ts';
import type { PictureFact } from '../situation/pictureFact.ts';
import type { TaskFields } from './facts.ts';
import type { TaskSource, TaskStatus } from './task.ts';

export type Task = Entity<
  TaskFields & {
    readonly number: number;
    readonly owner: Owner | null;
    readonly status: TaskStatus;
    readonly reason: string | null;
    readonly source: TaskSource | null;
  }
>;

/** The tasks these facts speak of, in the order they were made. */
export function tasksOf(facts: readonly PictureFact[]): Task[] {
  return entitiesOf<Task['fields']>(facts, 'TaskCreated', {
    TaskCreated: ({ data }) => ({ ...data, status: 'open', reason: null }),
    TaskChanged: ({ data }) => data,
    TaskAssigned: ({ data: { owner } }) => ({ owner }),
    TaskStatusSet: ({ data: { status, reason } }) => ({ status, reason }),
  });
}
