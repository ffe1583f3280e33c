import type { Feature } from '../../ui/feature.ts';

/** Area 3: what the team wants to have achieved. */
export const feature: Feature = {
  pages: [
    {
      id: 'incident.goals',
      path: '/incident/$incidentId/goals',
      title: 'goal:page',
      layout: 'incident',
      area: 'goals',
      load: async () => (await import('./GoalsPage.tsx')).GoalsPage,
    },
  ],
  commands: [
    {
      id: 'goal.set',
      title: 'goal:command.set',
      words: 'goal:command.setWords',
      keys: ['Ctrl+G'],
      when: 'incident',
      opensField: true,
      menu: 'incident',
    },
    { id: 'goal.change', title: 'goal:change', keys: ['E'], when: 'list' },
    { id: 'goal.reach', title: 'goal:reach', keys: ['N'], when: 'list' },
    { id: 'goal.drop', title: 'goal:drop', keys: ['B'], when: 'list' },
    { id: 'goal.reopen', title: 'goal:reopen', keys: ['G'], when: 'list' },
  ],
  watch: async () => (await import('./GoalWatch.tsx')).GoalWatch,
};
