import type { Id } from '../../kernel/ids.ts';

export type TaskId = Id<'task'>;

export const taskStatuses = ['open', 'doing', 'done', 'dropped'] as const;
export type TaskStatus = (typeof taskStatuses)[number];

/** What a task came from. */
export const taskSources = ['logEntry', 'decision', 'meeting', 'cardRun', 'measure'] as const;
export interface TaskSource {
  readonly kind: (typeof taskSources)[number];
  readonly id: string;
}

/** A task somebody still has to do. */
export function isUnfinished(status: TaskStatus): boolean {
  return status === 'open' || status === 'doing';
}
