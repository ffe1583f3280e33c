import type { Feature } from '../../ui/feature.ts';

/** Groups of people who may have been struck: how many, how vulnerable, how many are seen to (SC-02). */
export const feature: Feature = {
  pages: [
    {
      id: 'incident.exposed',
      path: '/incident/$incidentId/exposed',
      title: 'exposed:page',
      layout: 'incident',
      beside: 46,
      load: async () => (await import('./ExposedPage.tsx')).ExposedPage,
    },
  ],
  commands: [
    {
      id: 'exposed.open',
      title: 'exposed:command.open',
      words: 'exposed:command.openWords',
      when: 'incident',
      menu: 'incident',
      run: ({ go, params }) => {
        go('incident.exposed', params);
      },
    },
    { id: 'exposed.note', title: 'exposed:note', words: 'exposed:command.noteWords', when: 'incident', opensField: true },
    { id: 'exposed.change', title: 'exposed:change', keys: ['E'], when: 'list' },
    { id: 'exposed.withdraw', title: 'exposed:withdraw', keys: ['T'], when: 'list' },
  ],
  watch: async () => (await import('./ExposedWatch.tsx')).ExposedWatch,
};
