import { changedFields, type Said } from '../changedFields.ts';
import type { ContactId } from '../contact/contact.ts';
import { decided, fact, refused, type Decision, type Moment } from '../fact.ts';
import type { ExerciseBasis, ExerciseFields, ExerciseId, InjectId, KnownExercise } from './exercise.ts';
import type { WrittenInject } from './injectLines.ts';
import type { ExerciseCode } from './refusals.ts';

type GivenInject = WrittenInject & { readonly id?: InjectId | undefined };
type GivenFields = Omit<ExerciseFields, 'injects'> & { readonly injects: readonly GivenInject[] };

export interface AboutExercise {
  readonly exercise: KnownExercise | null;
}

interface KnownWorld {
  readonly registered: ReadonlySet<ContactId>;
  readonly hasBasis: (basis: ExerciseBasis) => boolean;
}

type Refused = ReturnType<typeof refused<ExerciseCode>>;

/** What makes the fields no exercise; null when nothing does. */
function fault(given: Said<GivenFields>, known: KnownWorld): Refused | null {
  const { title, goal, basis, participants = [], observers = [], injects = [] } = given;
  if (title?.trim() === '') return refused('exercise/title-empty');
  if (goal?.trim() === '') return refused('exercise/goal-empty');
  if (basis !== undefined && !known.hasBasis(basis)) return refused('exercise/basis-unknown');
  if (![...participants, ...observers].every((person) => known.registered.has(person))) return refused('exercise/person-unknown');
  return injects.some(({ text }) => text.trim() === '') ? refused('exercise/inject-empty') : null;
}

const words = (text: string | undefined): string | undefined => text?.trim();

function withIds(injects: readonly GivenInject[], moment: Moment): ExerciseFields['injects'] {
  return injects
    .map(({ id, atMinutes, from, text }) => ({ id: id ?? moment.newId<'inject'>(), atMinutes, from: from.trim(), text: text.trim() }))
    .sort((one, other) => one.atMinutes - other.atMinutes);
}

/** Plans an exercise out of an event in the risk analysis or an incident of one's own: goal, scenario, people, injects. */
export function planExercise(input: GivenFields, known: KnownWorld, moment: Moment): Decision<{ readonly exerciseId: ExerciseId }, ExerciseCode> {
  const wrong = fault(input, known);
  if (wrong !== null) return wrong;
  const exerciseId = moment.newId<'exercise'>();
  const { title, goal, scenario, basis, on, participants, observers, injects, isOfPlan } = input;
  return decided(
    { exerciseId },
    fact('ExercisePlanned', exerciseId, 'workspace', {
      title: title.trim(),
      goal: goal.trim(),
      scenario: scenario.trim(),
      basis,
      on,
      participants: [...new Set(participants)],
      observers: [...new Set(observers)],
      injects: withIds(injects, moment),
      isOfPlan,
    }),
  );
}

const fieldNames = ['title', 'goal', 'scenario', 'on', 'isOfPlan'] as const satisfies (keyof ExerciseFields)[];
const listNames = ['basis', 'participants', 'observers', 'injects'] as const satisfies (keyof ExerciseFields)[];

/** Other words, people or injects, until it is completed. What has been given in it cannot be left out; the answer holds what was. */
export function changeExercise(
  input: { readonly exerciseId: ExerciseId } & Said<GivenFields>,
  known: AboutExercise & KnownWorld,
  moment: Moment,
): Decision<{ readonly was: Partial<ExerciseFields> }, ExerciseCode> {
  const { exercise } = known;
  if (exercise === null || exercise.dropped) return refused('exercise/not-found');
  if (exercise.outcome !== null) return refused('exercise/completed');
  const wrong = fault(input, known);
  if (wrong !== null) return wrong;
  const injects = input.injects === undefined ? undefined : withIds(input.injects, moment);
  const isKept = (id: InjectId): boolean => injects?.some((inject) => inject.id === id) !== false;
  if (![...exercise.given.keys()].every(isKept)) return refused('exercise/inject-given');
  const { title, goal, scenario, on, isOfPlan, basis, participants, observers } = input;
  const plain = { title: words(title), goal: words(goal), scenario: words(scenario), on, isOfPlan };
  const change = changedFields<Pick<ExerciseFields, (typeof fieldNames)[number]>>(fieldNames, plain, exercise);
  const said: Partial<ExerciseFields> = {
    ...(basis === undefined ? {} : { basis }),
    ...(participants === undefined ? {} : { participants: [...new Set(participants)] }),
    ...(observers === undefined ? {} : { observers: [...new Set(observers)] }),
    ...(injects === undefined ? {} : { injects }),
  };
  const other = listNames.filter((name) => said[name] !== undefined && JSON.stringify(said[name]) !== JSON.stringify(exercise[name]));
  if (change === null && other.length === 0) return refused('exercise/nothing-changed');
  const pick = (from: Partial<ExerciseFields>): Partial<ExerciseFields> => Object.fromEntries(other.map((name) => [name, from[name]]));
  return decided(
    { was: { ...change?.was, ...pick(exercise) } },
    fact('ExerciseChanged', exercise.id, 'workspace', { ...change?.is, ...pick(said) }),
  );
}

/** It will not be held; nothing that ran is touched. */
export function dropExercise(_input: { readonly exerciseId: ExerciseId }, { exercise }: AboutExercise): Decision<null, ExerciseCode> {
  if (exercise === null || exercise.dropped) return refused('exercise/not-found');
  if (exercise.incidentId !== null) return refused('exercise/started');
  return decided(null, fact('ExerciseDropped', exercise.id, 'workspace', {}));
}

/** The inverse of dropping it. */
export function restoreExercise(_input: { readonly exerciseId: ExerciseId }, { exercise }: AboutExercise): Decision<null, ExerciseCode> {
  if (exercise === null) return refused('exercise/not-found');
  if (!exercise.dropped) return refused('exercise/not-dropped');
  return decided(null, fact('ExerciseRestored', exercise.id, 'workspace', {}));
}
