import { z } from 'zod';
import { taskSources, taskStatuses } from '../../domain/task/task.ts';
import { crisisTeam, everybody } from '../allowed.ts';
import { command, query } from '../define.ts';
import { id, instant, nothing, words } from '../primitives.ts';
import { ownerInput, taskView } from './picture.ts';

export const taskCommands = {
  'task.create': command({
    input: z.strictObject({
      incidentId: id('incident'),
      text: words(1000),
      owner: ownerInput.nullable().optional(),
      deadline: instant.optional(),
      goalId: id('goal').optional(),
      source: z.strictObject({ kind: z.enum(taskSources), id: words(100) }).optional(),
    }),
    output: z.object({ taskId: id('task'), number: z.int() }),
    allowed: crisisTeam,
    refusals: ['task/text-empty', 'task/goal-not-found', 'task/owner-shielded', 'incident/not-found', 'incident/closed'],
  }),
  'task.change': command({
    input: z.strictObject({
      taskId: id('task'),
      text: words(1000).optional(),
      deadline: instant.nullable().optional(),
      goalId: id('goal').nullable().optional(),
    }),
    output: nothing,
    allowed: crisisTeam,
    refusals: ['task/not-found', 'task/goal-not-found', 'task/text-empty', 'task/nothing-changed', 'incident/closed'],
  }),
  'task.assign': command({
    input: z.strictObject({ taskId: id('task'), owner: ownerInput.nullable() }),
    output: nothing,
    allowed: crisisTeam,
    refusals: ['task/not-found', 'task/nothing-changed', 'task/owner-shielded', 'incident/closed'],
  }),
  /** Something of the register is used for it. */
  'task.putResource': command({
    input: z.strictObject({ taskId: id('task'), resourceId: id('resource') }),
    output: nothing,
    allowed: crisisTeam,
    refusals: ['task/not-found', 'task/resource-put', 'resource/not-found', 'incident/closed'],
  }),
  /** The inverse of task.putResource. */
  'task.takeResource': command({
    input: z.strictObject({ taskId: id('task'), resourceId: id('resource') }),
    output: nothing,
    allowed: crisisTeam,
    refusals: ['task/not-found', 'task/resource-not-put', 'incident/closed'],
  }),
  /** Its own inverse: the status before can always be set again. */
  'task.setStatus': command({
    input: z.strictObject({ taskId: id('task'), status: z.enum(taskStatuses), reason: words(500).optional() }),
    output: nothing,
    allowed: crisisTeam,
    refusals: ['task/not-found', 'task/nothing-changed', 'task/reason-missing', 'incident/closed'],
  }),
} as const;

export const taskQueries = {
  /** Every task of the incident in the order they were made. What is overdue the reader sees from the clock. */
  'task.all': query({
    input: z.strictObject({ incidentId: id('incident') }),
    output: z.object({ tasks: z.array(taskView) }),
    allowed: everybody,
    reads: ['task', 'contact', 'role', 'resource'],
  }),
} as const;
