import type { Instant } from '../../kernel/time.ts';
import type { GoalId } from '../goal/goal.ts';
import type { Owner } from '../owner.ts';
import type { ResourceId } from '../resource/resource.ts';
import type { TaskSource, TaskStatus } from './task.ts';

/** What a task says. */
export interface TaskFields {
  readonly text: string;
  readonly deadline: Instant | null;
  /** The goal it serves. */
  readonly goalId: GoalId | null;
}

/** Facts whose subject is a task. */
export interface TaskFacts {
  /** `number` is the task's place in the incident, from 1, final the moment it is made. It may lack an owner. */
  TaskCreated: TaskFields & {
    readonly number: number;
    readonly owner: Owner | null;
    readonly source: TaskSource | null;
  };
  /** Only the fields that changed. */
  TaskChanged: Partial<TaskFields>;
  TaskAssigned: { readonly owner: Owner | null };
  /** Something of the register is used for it; the last word on each resource holds. */
  TaskResourcePut: { readonly resourceId: ResourceId };
  TaskResourceTaken: { readonly resourceId: ResourceId };
  /** `reason` is there when a task is dropped. */
  TaskStatusSet: { readonly status: TaskStatus; readonly reason: string | null };
}
