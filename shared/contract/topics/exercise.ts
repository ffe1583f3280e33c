import { z } from 'zod';
import { exerciseBases, exerciseStates, MAX_INJECT_MINUTES, MAX_INJECTS } from '../../domain/exercise/exercise.ts';
import { coordinators, everybody } from '../allowed.ts';
import { command, query } from '../define.ts';
import { day, id, instant, nothing, words } from '../primitives.ts';

const TEXT = 5_000;
const exerciseId = id('exercise');
const injectId = id('inject');
const people = z.array(id('contact')).max(200).readonly();
const basis = z.strictObject({ kind: z.enum(exerciseBases), id: words(100) });
const inject = z.strictObject({
  atMinutes: z.int().min(0).max(MAX_INJECT_MINUTES),
  from: words(200),
  text: words(TEXT),
});
const fields = {
  title: words(200),
  goal: words(TEXT),
  scenario: words(TEXT),
  basis,
  on: day,
  participants: people,
  observers: people,
  injects: z.array(inject.extend({ id: injectId.optional() })).max(MAX_INJECTS).readonly(),
  isOfPlan: z.boolean(),
};
const wrong = [
  'exercise/title-empty', 'exercise/goal-empty', 'exercise/basis-unknown', 'exercise/person-unknown', 'exercise/inject-empty',
] as const;
const running = ['exercise/not-found', 'incident/not-found', 'incident/closed'] as const;
const person = z.object({ id: id('contact'), name: z.string() });
const pointed = z.strictObject({ exerciseId });

export const exerciseCommands = {
  'exercise.plan': command({
    input: z.strictObject(fields),
    output: z.object({ exerciseId }),
    allowed: coordinators,
    refusals: wrong,
  }),
  /** Any of the fields; injects that have been given stay. `was` puts back what was changed. */
  'exercise.change': command({
    input: z.strictObject({ exerciseId, ...z.strictObject(fields).partial().shape }),
    output: z.object({ was: z.object(fields).partial() }),
    allowed: coordinators,
    refusals: [...wrong, 'exercise/not-found', 'exercise/completed', 'exercise/inject-given', 'exercise/nothing-changed'],
  }),
  'exercise.drop': command({
    input: pointed,
    output: nothing,
    allowed: coordinators,
    refusals: ['exercise/not-found', 'exercise/started'],
  }),
  /** The inverse of exercise.drop. */
  'exercise.restore': command({
    input: pointed,
    output: nothing,
    allowed: coordinators,
    refusals: ['exercise/not-found', 'exercise/not-dropped'],
  }),
  /** An incident of its own, marked as an exercise. */
  'exercise.start': command({
    input: pointed,
    output: z.object({ incidentId: id('incident') }),
    allowed: coordinators,
    refusals: ['exercise/not-found', 'exercise/started'],
  }),
  /** One line in the exercise's log; `number` is the line's. */
  'exercise.giveInject': command({
    input: z.strictObject({ exerciseId, injectId }),
    output: z.object({ number: z.string() }),
    allowed: coordinators,
    refusals: [...running, 'exercise/not-started', 'exercise/inject-not-found', 'exercise/inject-given'],
  }),
  /** The inverse of exercise.giveInject. */
  'exercise.takeInjectBack': command({
    input: z.strictObject({ exerciseId, injectId }),
    output: nothing,
    allowed: coordinators,
    refusals: [...running, 'exercise/inject-not-given'],
  }),
  /** Held and closed: whoever took part has exercised, and the interval of the overall plan begins anew. */
  'exercise.complete': command({
    input: pointed,
    output: nothing,
    allowed: coordinators,
    refusals: [
      'exercise/not-found', 'exercise/completed', 'exercise/not-started', 'exercise/not-closed', 'exercise/nobody-took-part',
    ],
  }),
  /** The inverse of exercise.complete. */
  'exercise.undoCompletion': command({
    input: pointed,
    output: nothing,
    allowed: coordinators,
    refusals: ['exercise/not-found', 'exercise/not-completed'],
  }),
} as const;

export const exerciseQueries = {
  /** Every exercise that is planned or was held: those to come first by day, then the newest. */
  'exercise.all': query({
    input: z.strictObject({}),
    output: z.object({
      exercises: z.array(
        z.object({
          id: exerciseId,
          title: z.string(),
          goal: z.string(),
          scenario: z.string(),
          /** What it is made of, by what it is called now. */
          basis: basis.extend({ title: z.string().nullable() }),
          on: day,
          participants: z.array(person),
          observers: z.array(person),
          injects: z.array(
            inject.extend({
              id: injectId,
              /** The line in the exercise's log; null until it is given. */
              given: z.object({ at: instant, number: z.string() }).nullable(),
            }),
          ),
          isOfPlan: z.boolean(),
          state: z.enum(exerciseStates),
          incident: z.object({ id: id('incident'), startedAt: instant, closedAt: instant.nullable() }).nullable(),
          /** Its evaluation, where one is begun. */
          evaluationId: id('evaluation').nullable(),
          completedOn: day.nullable(),
        }),
      ),
    }),
    allowed: everybody,
    reads: ['exercise', 'incident', 'log', 'evaluation', 'contact', 'risk'],
  }),
} as const;
