import type { Owner } from '../owner.ts';
import type { ResourceId } from '../resource/resource.ts';
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
    /** What of the register is put on it, in the order it came there. */
    readonly resources: readonly ResourceId[];
  }
>;

/** A resource is on a task or not: each is a field of its own, so that two who put different ones on it both have done so. */
const ON = 'resource ';
type Folded = Omit<Task['fields'], 'resources'> & { readonly [On in `${typeof ON}${ResourceId}`]?: boolean };

/** The tasks these facts speak of, in the order they were made. */
export function tasksOf(facts: readonly PictureFact[]): Task[] {
  const folded = entitiesOf<Folded>(facts, 'TaskCreated', {
    TaskCreated: ({ data }) => ({ ...data, status: 'open', reason: null }),
    TaskChanged: ({ data }) => data,
    TaskAssigned: ({ data: { owner } }) => ({ owner }),
    TaskResourcePut: ({ data: { resourceId } }) => ({ [`${ON}${resourceId}`]: true }),
    TaskResourceTaken: ({ data: { resourceId } }) => ({ [`${ON}${resourceId}`]: false }),
    TaskStatusSet: ({ data: { status, reason } }) => ({ status, reason }),
  });
  return folded.map(({ fields, concurrent, ...task }) => {
    const { text, deadline, goalId, number, owner, status, reason, source } = fields;
    const resources = Object.entries(fields).flatMap(([field, value]) =>
      field.startsWith(ON) && value === true ? [field.slice(ON.length) as ResourceId] : [],
    );
    return {
      ...task,
      fields: { text, deadline, goalId, number, owner, status, reason, source, resources },
      // Whether a resource was put or taken last is no matter for two readings of the same words.
      concurrent: concurrent.filter(({ field }) => !field.startsWith(ON)),
    };
  });
}
