import type { Id } from '../../kernel/ids.ts';
import type { IncidentId } from '../incident/incident.ts';
import type { Owner } from '../owner.ts';
import type { BarrierId } from '../risk/bowTie.ts';
import type { HazardEventId, RiskMeetingId } from '../risk/risk.ts';
import type { TaskId, TaskStatus } from '../task/task.ts';

export type MeasureId = Id<'measure'>;
export type MeasureReportId = Id<'measureReport'>;

/** How far a measure has come, as its owner says it. */
export const measureStates = ['planned', 'underway', 'done', 'stopped'] as const;
export type MeasureState = (typeof measureStates)[number];

/** What it has done to the risk. `not-yet`: too early to say. */
export const measureEffects = ['not-yet', 'none', 'some', 'good'] as const;
export type MeasureEffect = (typeof measureEffects)[number];

/** What is to be done about a risk: by whom, by when, and on which barrier (S0-17). */
export interface MeasureFields {
  readonly text: string;
  readonly owner: Owner;
  /** The organisation that took it upon itself in a meeting; empty for the municipality itself (S0-19). */
  readonly party: string;
  /** A day, e.g. `2027-02-01`. */
  readonly dueOn: string;
  /** The barrier it is to mend or build; null when it is about the event as a whole. */
  readonly barrierId: BarrierId | null;
}

/** What the owner answered when asked. */
export interface MeasureReport {
  readonly id: MeasureReportId;
  readonly state: MeasureState;
  readonly effect: MeasureEffect;
  readonly note: string;
  /** The day the owner is to be asked again; null when there is nothing more to ask. */
  readonly askOn: string | null;
}

/** The task that carries a measure out in an incident: how far it has come is said there, and nowhere else. */
export interface CarryingTask {
  readonly id: TaskId;
  readonly incidentId: IncidentId;
  readonly number: number;
  readonly status: Exclude<TaskStatus, 'dropped'>;
  /** The day its status was last set. */
  readonly statusOn: string;
}

export interface KnownMeasure extends MeasureFields {
  readonly id: MeasureId;
  readonly eventId: HazardEventId;
  readonly meetingId: RiskMeetingId | null;
  readonly removed: boolean;
  /** The latest that has not been taken back. */
  readonly lastReport: MeasureReport | null;
  /** The latest that has not been dropped. */
  readonly task: CarryingTask | null;
}

/** It has ended: it was stopped, or it is done and its effect has been judged. */
export function isSettled({ state, effect }: Pick<MeasureReport, 'state' | 'effect'>): boolean {
  return state === 'stopped' || (state === 'done' && effect !== 'not-yet');
}

const stateOfTask = { open: 'planned', doing: 'underway', done: 'done' } as const satisfies Record<CarryingTask['status'], MeasureState>;

export interface MeasureStanding {
  readonly state: MeasureState;
  readonly effect: MeasureEffect;
  /** The day the owner is asked for status and effect; null when nothing more is asked. */
  readonly asksOn: string | null;
}

/**
 * How far a measure has come, and when its owner is asked. Carried by a task, its state is the task's own; what it did to
 * the risk is still the owner's to say, and is asked for from the day the task is done.
 */
export function standingOf({ dueOn, lastReport, removed, task }: Pick<KnownMeasure, 'dueOn' | 'lastReport' | 'removed' | 'task'>): MeasureStanding {
  const state = task === null ? (lastReport?.state ?? 'planned') : stateOfTask[task.status];
  const effect = lastReport?.effect ?? 'not-yet';
  if (removed) return { state, effect, asksOn: null };
  if (task === null) return { state, effect, asksOn: lastReport === null ? dueOn : lastReport.askOn };
  // A report says what the task said then: one from before this is no answer to what it did.
  if (task.status === 'done') return { state, effect, asksOn: lastReport?.state === 'done' ? lastReport.askOn : task.statusOn };
  return { state, effect, asksOn: lastReport?.askOn ?? dueOn };
}
