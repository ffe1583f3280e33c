import type { Feature } from '../../ui/feature.ts';

/** Area 4: who does what by when. */
export const feature: Feature = {
  pages: [
    {
      id: 'incident.tasks',
      path: '/incident/$incidentId/tasks',
      title: 'task:page',
      layout: 'incident',
      area: 'tasks',
      load: async () => (await import('./TasksPage.tsx')).TasksPage,
    },
  ],
  commands: [
    {
      id: 'task.create',
      title: 'task:command.create',
      words: 'task:command.createWords',
      keys: ['Ctrl+T'],
      when: 'incident',
      opensField: true,
      menu: 'incident',
    },
    { id: 'task.change', title: 'task:change', keys: ['E'], when: 'list' },
    { id: 'task.start', title: 'task:start', keys: ['I'], when: 'list' },
    { id: 'task.finish', title: 'task:finish', keys: ['F'], when: 'list' },
    { id: 'task.drop', title: 'task:drop', keys: ['B'], when: 'list' },
    { id: 'task.resources', title: 'task:resource.act', keys: ['R'], when: 'list' },
    { id: 'task.reopen', title: 'task:reopen', keys: ['G'], when: 'list' },
  ],
  watch: async () => (await import('./TaskWatch.tsx')).TaskWatch,
};
