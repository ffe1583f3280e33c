import { z } from 'zod';
import { MAX_PEOPLE_AT_ONCE, trainingKinds } from '../../domain/training/training.ts';
import { coordinators, everybody } from '../allowed.ts';
import { command, query } from '../define.ts';
import { day, id, nothing, words } from '../primitives.ts';

const trainingIds = z.array(id('training')).min(1).max(MAX_PEOPLE_AT_ONCE);

const record = z.object({
  id: id('training'),
  kind: z.enum(trainingKinds),
  on: day,
  what: z.string(),
  incidentId: id('incident').nullable(),
});

export const trainingCommands = {
  /** Who took part, in what, when: one record for each. */
  'training.record': command({
    input: z.strictObject({
      people: z.array(id('contact')).max(MAX_PEOPLE_AT_ONCE),
      kind: z.enum(trainingKinds),
      on: day,
      what: words(500),
      /** The exercise it was, where that was run in Beredt. */
      incidentId: id('incident').optional(),
    }),
    output: z.object({ trainingIds: z.array(id('training')).readonly() }),
    allowed: coordinators,
    refusals: [
      'training/nobody', 'training/what-empty', 'training/in-future', 'training/not-exercise', 'contact/not-found',
      'incident/not-found',
    ],
  }),
  'training.strike': command({
    input: z.strictObject({ trainingIds }),
    output: nothing,
    allowed: coordinators,
    refusals: ['training/not-found', 'training/struck'],
  }),
  /** The inverse of training.strike. */
  'training.restore': command({
    input: z.strictObject({ trainingIds }),
    output: nothing,
    allowed: coordinators,
    refusals: ['training/not-found', 'training/not-struck'],
  }),
} as const;

export const trainingQueries = {
  /** Everybody meant for a crisis role, those with gaps first, and what each has been through, newest first. */
  'training.standing': query({
    input: z.strictObject({}),
    output: z.object({
      months: z.object({ training: z.int(), exercise: z.int() }),
      people: z.array(
        z.object({
          id: id('contact'),
          name: z.string(),
          /** Place 0 is the holder; deputies count from 1. */
          roles: z.array(z.object({ id: id('role'), title: z.string(), place: z.int() })),
          lastTraining: day.nullable(),
          lastExercise: day.nullable(),
          trainingDue: z.boolean(),
          exerciseDue: z.boolean(),
          records: z.array(record),
        }),
      ),
    }),
    allowed: everybody,
    reads: ['training', 'role', 'contact', 'readiness'],
  }),
} as const;
