import type { Feature } from '../../ui/feature.ts';

/** Resources beyond people, and people by what they can (S0-04, S0-11): one register, and asked for in an incident. */
export const feature: Feature = {
  pages: [
    {
      id: 'resources',
      path: '/resources',
      title: 'resource:page',
      layout: 'peace',
      group: 'prepare',
      order: 45,
      load: async () => (await import('./ResourcesPage.tsx')).ResourcesPage,
    },
    {
      id: 'incident.resources',
      path: '/incident/$incidentId/resources',
      title: 'resource:page',
      layout: 'incident',
      beside: 43,
      load: async () => (await import('./IncidentResourcesPage.tsx')).IncidentResourcesPage,
    },
  ],
  commands: [
    {
      id: 'resource.list',
      title: 'resource:page',
      words: 'resource:words',
      when: 'app',
      run: ({ go }) => {
        go('resources');
      },
    },
    {
      id: 'resource.open',
      title: 'resource:command.open',
      words: 'resource:command.openWords',
      when: 'incident',
      menu: 'incident',
      run: ({ go, params }) => {
        go('incident.resources', params);
      },
    },
    { id: 'resource.add', title: 'resource:add', words: 'resource:addWords', when: 'app', opensField: true },
    { id: 'resource.verify', title: 'resource:verify', keys: ['B'], when: 'list' },
    { id: 'resource.remove', title: 'resource:remove', keys: ['Delete'], when: 'list' },
    { id: 'resource.ask', title: 'resource:ask', keys: ['S'], when: 'list' },
  ],
  watch: async () => (await import('./ResourcesWatch.tsx')).ResourcesWatch,
};
