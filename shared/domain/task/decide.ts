import type { Instant } from '../../kernel/time.ts';
import { decided, fact, refused, type Decision, type Moment, type NewFact } from '../fact.ts';
import { openIncident } from '../incident/decide.ts';
import type { IncidentId, KnownIncident } from '../incident/incident.ts';
import type { GoalId } from '../goal/goal.ts';
import type { Goal } from '../goal/goalsOf.ts';
import type { LogSaid } from '../log/log.ts';
import { logFact, type KnownLog } from '../log/logFact.ts';
import { sameOwner, type Owner } from '../owner.ts';
import type { KnownResource, ResourceId } from '../resource/resource.ts';
import { changedFields } from '../situation/entitiesOf.ts';
import { shieldedOwner, type Shielding } from '../staffCare/staffCare.ts';
import type { TaskId, TaskSource, TaskStatus } from './task.ts';
import type { Task } from './tasksOf.ts';

export const taskRefusals = [
  'task/text-empty',
  'task/not-found',
  'task/goal-not-found',
  'task/reason-missing',
  'task/nothing-changed',
  'task/owner-shielded',
  'task/resource-put',
  'task/resource-not-put',
] as const;
type Code = (typeof taskRefusals)[number] | 'incident/not-found' | 'incident/closed';

/** What the rules know of an incident's tasks. */
export interface KnownTasks {
  readonly incident: KnownIncident | null;
  readonly tasks: readonly Task[];
  readonly goals: readonly Goal[];
  /** Who is kept from new tasks until a leader has confirmed that they are ready (S3-03). */
  readonly shielding: Shielding;
  readonly log: KnownLog;
}

/** What the rules know when one task is pointed at; `task` is null when there is none of that id. */
export interface KnownTask extends KnownTasks {
  readonly task: Task | null;
}

function taskLine(moment: Moment, log: KnownLog, incidentId: IncidentId, id: string, said: LogSaid): NewFact {
  return logFact(moment, log, incidentId, { kind: 'measure', said, about: { kind: 'task', id } });
}

/** Makes a task. Without an owner it is kept and shown as unowned, with its age, until somebody takes it. */
export function createTask(
  input: {
    readonly incidentId: IncidentId;
    readonly text: string;
    readonly owner?: Owner | null | undefined;
    readonly deadline?: Instant | undefined;
    readonly goalId?: GoalId | undefined;
    readonly source?: TaskSource | undefined;
  },
  known: KnownTasks,
  moment: Moment,
): Decision<{ readonly taskId: TaskId; readonly number: number }, Code> {
  const shut = openIncident(known.incident);
  if (shut !== null) return shut as Decision<never, Code>;
  const text = input.text.trim();
  if (text === '') return refused('task/text-empty');
  const { incidentId, owner = null, deadline = null, goalId = null, source = null } = input;
  if (goalId !== null && !known.goals.some(({ id }) => id === goalId)) return refused('task/goal-not-found');
  const shielded = shieldedOwner(owner, known.shielding);
  if (shielded !== null) return refused('task/owner-shielded', { name: shielded });
  const taskId = moment.newId<'task'>();
  const number = Math.max(0, ...known.tasks.map(({ fields }) => fields.number)) + 1;
  return decided(
    { taskId, number },
    fact('TaskCreated', taskId, incidentId, { text, owner, deadline, goalId, source, number }),
    taskLine(moment, known.log, incidentId, taskId, { code: 'task-created', number, text, deadline }),
  );
}

/** Changes what a task says, when it is due or which goal it serves. */
export function changeTask(
  input: {
    readonly taskId: TaskId;
    readonly text?: string | undefined;
    readonly deadline?: Instant | null | undefined;
    readonly goalId?: GoalId | null | undefined;
  },
  known: KnownTask,
  moment: Moment,
): Decision<null, Code> {
  const found = openTask(known);
  if (!found.ok) return found;
  const { task, incidentId } = found.value;
  const text = input.text?.trim();
  if (text === '') return refused('task/text-empty');
  const { goalId } = input;
  if (goalId !== undefined && goalId !== null && !known.goals.some(({ id }) => id === goalId)) {
    return refused('task/goal-not-found');
  }
  const { fields } = task;
  const changed = changedFields(
    { text: fields.text, deadline: fields.deadline, goalId: fields.goalId },
    { text, deadline: input.deadline, goalId },
  );
  if (changed === null) return refused('task/nothing-changed');
  const stands = { ...fields, ...changed };
  return decided(
    null,
    fact('TaskChanged', task.id, incidentId, changed),
    taskLine(moment, known.log, incidentId, task.id, {
      code: 'task-changed',
      number: stands.number,
      text: stands.text,
      deadline: stands.deadline,
    }),
  );
}

/** Gives a task to its one owner, or takes it from whoever had it. */
export function assignTask(
  input: { readonly taskId: TaskId; readonly owner: Owner | null },
  known: KnownTask,
  moment: Moment,
): Decision<null, Code> {
  const found = openTask(known);
  if (!found.ok) return found;
  const { task, incidentId } = found.value;
  const { number, text } = task.fields;
  if (sameOwner(task.fields.owner, input.owner)) return refused('task/nothing-changed');
  const shielded = shieldedOwner(input.owner, known.shielding);
  if (shielded !== null) return refused('task/owner-shielded', { name: shielded });
  return decided(
    null,
    fact('TaskAssigned', task.id, incidentId, { owner: input.owner }),
    taskLine(moment, known.log, incidentId, task.id, {
      code: input.owner === null ? 'task-unassigned' : 'task-assigned',
      number,
      text,
      // A person's name is never written into the chain by us; the reader finds it by the task's owner.
      owner: input.owner?.kind === 'name' ? input.owner.name : null,
    }),
  );
}

/** Moves a task between open, doing, done and dropped, in any direction; dropping says why. */
export function setTaskStatus(
  input: { readonly taskId: TaskId; readonly status: TaskStatus; readonly reason?: string | undefined },
  known: KnownTask,
  moment: Moment,
): Decision<null, Code> {
  const found = openTask(known);
  if (!found.ok) return found;
  const { task, incidentId } = found.value;
  const { number, text } = task.fields;
  if (task.fields.status === input.status) return refused('task/nothing-changed');
  const said = input.reason?.trim() ?? '';
  if (input.status === 'dropped' && said === '') return refused('task/reason-missing');
  const reason = said === '' ? null : said;
  return decided(
    null,
    fact('TaskStatusSet', task.id, incidentId, { status: input.status, reason }),
    taskLine(moment, known.log, incidentId, task.id, { code: `task-${input.status}`, number, text, reason }),
  );
}

/** What the rules know of a resource that is put on a task or taken off it. */
interface AboutResource extends KnownTask {
  readonly resource: KnownResource | null;
}

/** Something of the register is used for this task (S0-11). A resource may be on several: whoever looks at it sees them. */
export function putResource(
  input: { readonly taskId: TaskId; readonly resourceId: ResourceId },
  known: AboutResource,
  moment: Moment,
): Decision<null, Code | 'resource/not-found'> {
  const found = openTask(known);
  if (!found.ok) return found;
  const { resource } = known;
  if (resource === null || resource.removed) return refused('resource/not-found');
  const { name } = resource.fields;
  const { task, incidentId } = found.value;
  const { number, text, resources } = task.fields;
  if (resources.includes(input.resourceId)) return refused('task/resource-put', { name });
  return decided(
    null,
    fact('TaskResourcePut', task.id, incidentId, { resourceId: input.resourceId }),
    taskLine(moment, known.log, incidentId, task.id, { code: 'task-resource-put', number, text, name }),
  );
}

/** The inverse of putting it there. */
export function takeResource(
  input: { readonly taskId: TaskId; readonly resourceId: ResourceId },
  known: AboutResource,
  moment: Moment,
): Decision<null, Code> {
  const found = openTask(known);
  if (!found.ok) return found;
  const { task, incidentId } = found.value;
  const { number, text, resources } = task.fields;
  if (!resources.includes(input.resourceId)) return refused('task/resource-not-put');
  const name = known.resource?.fields.name ?? '';
  return decided(
    null,
    fact('TaskResourceTaken', task.id, incidentId, { resourceId: input.resourceId }),
    taskLine(moment, known.log, incidentId, task.id, { code: 'task-resource-taken', number, text, name }),
  );
}

type Found = { readonly ok: true; readonly value: { readonly task: Task; readonly incidentId: IncidentId } };

function openTask(known: KnownTask): Found | Extract<Decision<never, Code>, { ok: false }> {
  if (known.task === null || known.incident === null) return refused('task/not-found');
  if (known.incident.closedAt !== null) return refused('incident/closed');
  return { ok: true, value: { task: known.task, incidentId: known.incident.id } };
}
