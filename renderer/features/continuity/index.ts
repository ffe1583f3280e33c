import type { Feature } from '../../ui/feature.ts';

/** Critical functions, what they lean on, the alternatives to it, and what falls when something falls (GN-1.2). */
export const feature: Feature = {
  pages: [
    {
      id: 'continuity',
      path: '/continuity',
      title: 'continuity:page',
      layout: 'peace',
      group: 'prepare',
      order: 62,
      seldom: true,
      load: async () => (await import('./ContinuityPage.tsx')).ContinuityPage,
    },
    {
      id: 'continuity.node',
      path: '/continuity/$nodeId',
      title: 'continuity:onePage',
      layout: 'peace',
      under: 'continuity',
      load: async () => (await import('./NodePage.tsx')).NodePage,
    },
    {
      id: 'incident.continuity',
      path: '/incident/$incidentId/continuity',
      title: 'continuity:page',
      layout: 'incident',
      beside: 48,
      load: async () => (await import('./IncidentContinuityPage.tsx')).IncidentContinuityPage,
    },
  ],
  commands: [
    {
      id: 'continuity.open',
      title: 'continuity:page',
      words: 'continuity:words',
      when: 'app',
      run: ({ go }) => {
        go('continuity');
      },
    },
    {
      id: 'continuity.fall',
      title: 'continuity:command.incident',
      words: 'continuity:command.incidentWords',
      when: 'incident',
      menu: 'incident',
      run: ({ go, params }) => {
        go('incident.continuity', params);
      },
    },
    { id: 'continuity.add', title: 'continuity:add', words: 'continuity:words', when: 'app', opensField: true },
    { id: 'continuity.dependence', title: 'continuity:command.dependence', keys: ['N'], when: 'list' },
    { id: 'continuity.alternative', title: 'continuity:command.alternative', keys: ['A'], when: 'list' },
    { id: 'continuity.change', title: 'continuity:change', keys: ['E'], when: 'list' },
    { id: 'continuity.remove', title: 'continuity:remove', keys: ['Delete'], when: 'list' },
  ],
  watch: async () => (await import('./ContinuityWatch.tsx')).ContinuityWatch,
};
