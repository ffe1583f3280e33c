import { osloMoment } from '../../kernel/oslo.ts';
import { refused, type Decision, type Moment } from '../fact.ts';
import type { IncidentId } from '../incident/incident.ts';
import { createTask, type KnownTasks } from '../task/decide.ts';
import type { TaskId } from '../task/task.ts';
import { standingOf, type KnownMeasure, type MeasureId } from './measure.ts';

/** A measure has a day, a task an hour: the last whole one of that day. */
const LAST_HOUR = 23;

type Refusals =
  | 'measure/not-found' | 'measure/removed' | 'measure/carried' | 'measure/ended'
  | 'incident/not-found' | 'incident/closed' | 'task/owner-shielded';

/**
 * A measure becomes a task in an incident, with its words, its owner and its date. From then on the task says how far it has
 * come (S1-03). Its inverse is to drop the task: the measure is then its owner's own again.
 */
export function carryMeasure(
  input: { readonly measureId: MeasureId; readonly incidentId: IncidentId },
  known: KnownTasks & { readonly measure: KnownMeasure | null },
  moment: Moment,
): Decision<{ readonly taskId: TaskId; readonly number: number }, Refusals> {
  const { measure } = known;
  if (measure === null) return refused('measure/not-found');
  if (measure.removed) return refused('measure/removed');
  if (measure.task !== null) return refused('measure/carried', { number: measure.task.number });
  if (standingOf(measure).asksOn === null) return refused('measure/ended');
  const { text, owner, dueOn, id } = measure;
  const source = { kind: 'measure', id } as const;
  return createTask(
    { incidentId: input.incidentId, text, owner, deadline: osloMoment(dueOn, LAST_HOUR), source },
    known,
    moment,
  ) as Decision<{ readonly taskId: TaskId; readonly number: number }, Refusals>;
}
