import type { Feature } from '../../ui/feature.ts';

/** Exercises: planned out of a risk or an own incident, held in a marked incident of their own, evaluated (S0-29). */
export const feature: Feature = {
  pages: [
    {
      id: 'exercisePlans',
      path: '/exercise-plans',
      title: 'exercise:page',
      layout: 'peace',
      group: 'prepare',
      order: 71,
      seldom: true,
      load: async () => (await import('./ExercisesPage.tsx')).ExercisesPage,
    },
    {
      id: 'exercisePlan',
      path: '/exercise-plan/$exerciseId',
      title: 'exercise:one',
      layout: 'peace',
      under: 'exercisePlans',
      load: async () => (await import('./ExercisePage.tsx')).ExercisePage,
    },
  ],
  commands: [
    {
      id: 'exercise.list',
      title: 'exercise:page',
      words: 'exercise:words',
      when: 'app',
      run: ({ go }) => {
        go('exercisePlans');
      },
    },
    { id: 'exercise.give', title: 'exercise:give', keys: ['G'], when: 'list' },
    { id: 'exercise.undo', title: 'exercise:takeBack', keys: ['A'], when: 'list' },
  ],
};
