import type { Instant } from '../../kernel/time.ts';
import { decided, fact, refused, type Decision, type Moment, type NewFact } from '../fact.ts';
import { openIncident } from '../incident/decide.ts';
import type { IncidentId, KnownIncident } from '../incident/incident.ts';
import { isLineOf, type KnownLogEntry, type LogEntryId, type LogSaid } from '../log/log.ts';
import { logFact, type KnownLog } from '../log/logFact.ts';
import type { Owner } from '../owner.ts';
import { changedFields } from '../situation/entitiesOf.ts';
import { MAX_ACTIVE_GOALS, type GoalId } from './goal.ts';
import type { Goal } from './goalsOf.ts';

export const goalRefusals = [
  'goal/text-empty',
  'goal/too-many',
  'goal/not-found',
  'goal/not-active',
  'goal/already-active',
  'goal/reason-missing',
  'goal/nothing-changed',
] as const;
type Code = (typeof goalRefusals)[number] | 'incident/not-found' | 'incident/closed' | 'log/entry-not-found';

/** What the rules know of an incident's goals. */
export interface KnownGoals {
  readonly incident: KnownIncident | null;
  readonly goals: readonly Goal[];
  readonly log: KnownLog;
}

/** What the rules know when one goal is pointed at; `goal` is null when there is none of that id. */
export interface KnownGoal extends KnownGoals {
  readonly goal: Goal | null;
}

function isFull(goals: readonly Goal[]): boolean {
  return goals.filter(({ fields }) => fields.state === 'active').length >= MAX_ACTIVE_GOALS;
}

function goalLine(moment: Moment, log: KnownLog, incidentId: IncidentId, id: GoalId, said: LogSaid): NewFact {
  return logFact(moment, log, incidentId, { kind: 'goal', said, about: { kind: 'goal', id } });
}

/** Sets a goal: one sentence, when and who if that is known. Five at once is the most anybody remembers. */
export function setGoal(
  input: {
    readonly incidentId: IncidentId;
    readonly text: string;
    readonly deadline?: Instant | undefined;
    readonly owner?: Owner | undefined;
    readonly fromLogEntry?: LogEntryId | undefined;
  },
  known: KnownGoals & { readonly line: KnownLogEntry | null },
  moment: Moment,
): Decision<{ readonly goalId: GoalId; readonly number: number }, Code> {
  const shut = openIncident(known.incident);
  if (shut !== null) return shut as Decision<never, Code>;
  const text = input.text.trim();
  if (text === '') return refused('goal/text-empty');
  if (input.fromLogEntry !== undefined && !isLineOf(known.line, input.incidentId)) {
    return refused('log/entry-not-found');
  }
  if (isFull(known.goals)) return refused('goal/too-many', { max: MAX_ACTIVE_GOALS });
  const { incidentId, deadline = null, owner = null, fromLogEntry = null } = input;
  const goalId = moment.newId<'goal'>();
  const number = Math.max(0, ...known.goals.map(({ fields }) => fields.number)) + 1;
  return decided(
    { goalId, number },
    fact('GoalSet', goalId, incidentId, { text, deadline, owner, number, fromLogEntry }),
    goalLine(moment, known.log, incidentId, goalId, { code: 'goal-set', number, text, deadline }),
  );
}

/** Changes what a goal says, when it is due or who owns it. */
export function changeGoal(
  input: {
    readonly goalId: GoalId;
    readonly text?: string | undefined;
    readonly deadline?: Instant | null | undefined;
    readonly owner?: Owner | null | undefined;
  },
  known: KnownGoal,
  moment: Moment,
): Decision<null, Code> {
  const found = openGoal(known);
  if (!found.ok) return found;
  const { goal, incidentId } = found.value;
  if (goal.fields.state !== 'active') return refused('goal/not-active');
  const text = input.text?.trim();
  if (text === '') return refused('goal/text-empty');
  const changed = changedFields(
    { text: goal.fields.text, deadline: goal.fields.deadline, owner: goal.fields.owner },
    { text, deadline: input.deadline, owner: input.owner },
  );
  if (changed === null) return refused('goal/nothing-changed');
  const stands = { ...goal.fields, ...changed };
  return decided(
    null,
    fact('GoalChanged', goal.id, incidentId, changed),
    goalLine(moment, known.log, incidentId, input.goalId, {
      code: 'goal-changed',
      number: stands.number,
      text: stands.text,
      deadline: stands.deadline,
    }),
  );
}

/** Says that a goal is reached. */
export function reachGoal(
  input: { readonly goalId: GoalId },
  known: KnownGoal,
  moment: Moment,
): Decision<null, Code> {
  const found = openGoal(known);
  if (!found.ok) return found;
  const { goal, incidentId } = found.value;
  if (goal.fields.state !== 'active') return refused('goal/not-active');
  const { number, text } = goal.fields;
  return decided(
    null,
    fact('GoalReached', goal.id, incidentId, {}),
    goalLine(moment, known.log, incidentId, input.goalId, { code: 'goal-reached', number, text }),
  );
}

/** Gives a goal up; why must be said. */
export function dropGoal(
  input: { readonly goalId: GoalId; readonly reason: string },
  known: KnownGoal,
  moment: Moment,
): Decision<null, Code> {
  const found = openGoal(known);
  if (!found.ok) return found;
  const { goal, incidentId } = found.value;
  if (goal.fields.state !== 'active') return refused('goal/not-active');
  const reason = input.reason.trim();
  if (reason === '') return refused('goal/reason-missing');
  const { number, text } = goal.fields;
  return decided(
    null,
    fact('GoalDropped', goal.id, incidentId, { reason }),
    goalLine(moment, known.log, incidentId, input.goalId, { code: 'goal-dropped', number, text, reason }),
  );
}

/** Takes back that a goal was reached or dropped. */
export function reopenGoal(
  input: { readonly goalId: GoalId },
  known: KnownGoal,
  moment: Moment,
): Decision<null, Code> {
  const found = openGoal(known);
  if (!found.ok) return found;
  const { goal, incidentId } = found.value;
  if (goal.fields.state === 'active') return refused('goal/already-active');
  if (isFull(known.goals)) return refused('goal/too-many', { max: MAX_ACTIVE_GOALS });
  const { number, text } = goal.fields;
  return decided(
    null,
    fact('GoalReopened', goal.id, incidentId, {}),
    goalLine(moment, known.log, incidentId, input.goalId, { code: 'goal-reopened', number, text }),
  );
}

type Found = { readonly ok: true; readonly value: { readonly goal: Goal; readonly incidentId: IncidentId } };

function openGoal(known: KnownGoal): Found | Extract<Decision<never, Code>, { ok: false }> {
  if (known.goal === null || known.incident === null) return refused('goal/not-found');
  if (known.incident.closedAt !== null) return refused('incident/closed');
  return { ok: true, value: { goal: known.goal, incidentId: known.incident.id } };
}
