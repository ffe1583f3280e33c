import { asId } from '../../shared/kernel/ids.ts';
import type { QueryOutput } from '../../shared/contract/api.ts';
import type { Decision } from '../../shared/domain/decision/decisionsOf.ts';
import type { Goal } from '../../shared/domain/goal/goalsOf.ts';
import type { IncidentId } from '../../shared/domain/incident/incident.ts';
import type { HandledStep } from '../../shared/domain/handling/handlingOf.ts';
import type { Concurrent, Entity } from '../../shared/domain/situation/entitiesOf.ts';
import type { StatementFields } from '../../shared/domain/situation/facts.ts';
import type { NumberSeries, Potential } from '../../shared/domain/situation/numbersOf.ts';
import type { PictureFact } from '../../shared/domain/situation/pictureFact.ts';
import type { Picture } from '../../shared/domain/situation/pictureOf.ts';
import type { Round } from '../../shared/domain/situation/roundsOf.ts';
import type { Statement } from '../../shared/domain/situation/statementsOf.ts';
import type { DecisionFields } from '../../shared/domain/decision/facts.ts';
import type { Task } from '../../shared/domain/task/tasksOf.ts';
import type { Names } from './names.ts';

type PictureView = NonNullable<QueryOutput<'situation.picture'>['picture']>;
type StatementView = PictureView['statements'][number];
type DecisionView = PictureView['decisions'][number];
type NumberView = PictureView['numbers'][number];
type Standing = Pick<StatementView, 'born' | 'last' | 'concurrent'>;

function standing(names: Names, entity: Entity<unknown>): Standing {
  return {
    born: names.written(entity.born),
    last: names.written(entity.last),
    concurrent: concurrentToView(names, entity.concurrent),
  };
}

function concurrentToView(names: Names, concurrent: readonly Concurrent[]): Standing['concurrent'] {
  return concurrent.map(({ field, values }) => ({
    field,
    values: values.map(({ value, by }) => ({ value, written: names.written(by) })),
  }));
}

function statementFields(names: Names, fields: StatementFields): Omit<StatementView['versions'][number], 'written'> {
  const { text, certainty, source, observedAt, bestBefore, severity, owner } = fields;
  return { text, certainty, source, observedAt, bestBefore, severity, owner: names.owner(owner) };
}

export function statementToView(names: Names, statement: Statement): StatementView {
  const { fields } = statement;
  return {
    id: asId(statement.id),
    ...statementFields(names, fields),
    fromLogEntry: fields.fromLogEntry,
    retired: fields.retired,
    retiredBecause: fields.retiredBecause,
    versions: statement.versions.map((version) => ({
      ...statementFields(names, version.fields),
      written: names.written(version.by),
    })),
    ...standing(names, statement),
  };
}

export function goalToView(names: Names, goal: Goal): PictureView['goals'][number] {
  const { owner, ...fields } = goal.fields;
  return { id: asId(goal.id), ...fields, owner: names.owner(owner), ...standing(names, goal) };
}

export function taskToView(names: Names, task: Task): PictureView['tasks'][number] {
  const { owner, source, resources, ...fields } = task.fields;
  return {
    id: asId(task.id),
    ...fields,
    owner: names.owner(owner),
    source: source === null ? null : { ...source },
    resources: resources.map((resourceId) => ({ id: resourceId, name: names.resource(resourceId) })),
    ...standing(names, task),
  };
}

type DecisionFieldsView = Omit<DecisionView['versions'][number], 'reason' | 'written'>;

function decisionFields(names: Names, fields: DecisionFields): DecisionFieldsView {
  const { what, because, alternatives, notToAct, authority, uncertainty, reviewAt, decidedBy } = fields;
  return {
    what,
    because,
    alternatives: alternatives.map((option) => ({ ...option })),
    notToAct,
    authority,
    uncertainty,
    reviewAt,
    decidedBy: names.owner(decidedBy),
  };
}

function decisionVersions(names: Names, history: readonly PictureFact[]): DecisionView['versions'] {
  const versions: DecisionView['versions'] = [];
  let stands: DecisionFields | null = null;
  for (const fact of history) {
    if (fact.type !== 'DecisionRecorded' && fact.type !== 'DecisionCorrected') continue;
    stands = { ...stands, ...fact.data } as DecisionFields;
    const reason = fact.type === 'DecisionCorrected' ? fact.data.reason : null;
    versions.push({ ...decisionFields(names, stands), reason, written: names.written(fact) });
  }
  return versions;
}

export function decisionToView(names: Names, incidentId: IncidentId, decision: Decision): DecisionView {
  const { fields } = decision;
  const withdrawal = decision.history.find((fact) => fact.type === 'DecisionWithdrawn');
  return {
    id: asId(decision.id),
    incidentId,
    ...decisionFields(names, fields),
    number: fields.number,
    occurredAt: fields.occurredAt,
    fromLogEntry: fields.fromLogEntry,
    replaces: [...fields.replaces],
    replacedBy: [...decision.replacedBy],
    against: [...decision.against],
    versions: decisionVersions(names, decision.history),
    withdrawn: withdrawal === undefined ? null : { reason: withdrawal.data.reason, written: names.written(withdrawal) },
    ...standing(names, decision),
  };
}

function readingToView(names: Names, reading: NumberSeries['readings'][number]): NumberView['now'] {
  const { value, at, limit, source } = reading.fields;
  return { id: asId(reading.id), value, at, limit, source, written: names.written(reading.born) };
}

function numberToView(names: Names, series: NumberSeries): NumberView[] {
  const readings = series.readings.map((reading) => readingToView(names, reading));
  const now = readings.at(-1);
  const held = series.readings.at(-1)?.fields;
  if (now === undefined || held === undefined) return [];
  const { unit, limit, limitSide } = held;
  const { label, beyondLimit } = series;
  return [{ label, unit, now, before: readings.at(-2) ?? null, limit, limitSide, beyondLimit, readings }];
}

function potentialToView(names: Names, potential: Potential): PictureView['potentials'] {
  const assessments = potential.assessments.map(({ id, born, fields: { expected, worst, horizon, score, scoredBy } }) => ({
    id: asId<'assessment'>(id),
    expected,
    worst,
    horizon,
    written: names.written(born),
    score: score === null || scoredBy === null ? null : { ...score, written: names.written(scoredBy) },
  }));
  const now = assessments.at(-1);
  return now === undefined ? [] : [{ what: potential.what, now, assessments }];
}

export function roundToView(names: Names, round: Round): PictureView['round'] {
  return {
    id: round.id,
    number: round.number,
    startedAt: round.startedAt,
    endedAt: round.endedBy?.recordedAt ?? null,
    endPosition: round.endedBy === null ? null : round.endedBy.position - 1,
    evaluations: round.evaluations.map((fact) => ({ text: fact.data.text, written: names.written(fact) })),
  };
}

function handledStepToView(names: Names, handled: HandledStep): PictureView['handling'][number] {
  const { step, visits, lines, checklistVersion } = handled;
  return {
    step,
    checklistVersion,
    visits: visits.map(({ id, born, fields: { enteredAt, leftBy } }) => ({
      id: asId(id),
      enteredAt,
      entered: names.written(born),
      left: leftBy === null ? null : names.written(leftBy),
    })),
    lines: lines.map(({ key, isOwn, text, state, reason, answeredBy, concurrent }) => ({
      key,
      isOwn,
      text,
      state,
      reason,
      answered: answeredBy === null ? null : names.written(answeredBy),
      concurrent: concurrentToView(names, concurrent),
    })),
  };
}

/** A folded picture as the contract shows it. */
export function pictureToView(names: Names, incidentId: IncidentId, picture: Picture): PictureView {
  return {
    round: roundToView(names, picture.rounds.at(-1) ?? picture.rounds[0]),
    statements: picture.statements
      .filter(({ fields }) => !fields.retired)
      .map((statement) => statementToView(names, statement)),
    goals: picture.goals.map((goal) => goalToView(names, goal)),
    tasks: picture.tasks.map((task) => taskToView(names, task)),
    decisions: picture.decisions.map((decision) => decisionToView(names, incidentId, decision)),
    numbers: picture.numbers.flatMap((series) => numberToView(names, series)),
    potentials: picture.potentials.flatMap((potential) => potentialToView(names, potential)),
    handling: picture.handling.map((step) => handledStepToView(names, step)),
  };
}
