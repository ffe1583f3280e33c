import type { Feature } from '../../ui/feature.ts';

/** Help from outside (S0-11): who has been asked or has offered, with what, and what came of it. */
export const feature: Feature = {
  pages: [
    {
      id: 'incident.helpers',
      path: '/incident/$incidentId/helpers',
      title: 'helper:page',
      layout: 'incident',
      beside: 45,
      load: async () => (await import('./HelpersPage.tsx')).HelpersPage,
    },
  ],
  commands: [
    {
      id: 'helper.open',
      title: 'helper:command.open',
      words: 'helper:command.openWords',
      when: 'incident',
      menu: 'incident',
      run: ({ go, params }) => {
        go('incident.helpers', params);
      },
    },
    { id: 'helper.note', title: 'helper:command.note', words: 'helper:command.noteWords', when: 'incident', opensField: true },
    { id: 'helper.accept', title: 'helper:act.accepted', keys: ['G'], when: 'list' },
    { id: 'helper.decline', title: 'helper:act.declined', keys: ['N'], when: 'list' },
    { id: 'helper.release', title: 'helper:act.released', keys: ['F'], when: 'list' },
    { id: 'helper.change', title: 'helper:change', keys: ['E'], when: 'list' },
    { id: 'helper.undo', title: 'helper:undo', keys: ['A'], when: 'list' },
  ],
  watch: async () => (await import('./HelperWatch.tsx')).HelperWatch,
};
