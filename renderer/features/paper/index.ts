import type { Feature } from '../../ui/feature.ts';

/** Paper: the pack for the day the screens are black, and what was written on paper put back in the log. */
export const feature: Feature = {
  pages: [
    {
      id: 'paper',
      path: '/paper',
      title: 'paper:page',
      layout: 'peace',
      group: 'prepare',
      order: 70,
      seldom: true,
      load: async () => (await import('./PaperPage.tsx')).PaperPage,
    },
    {
      id: 'incident.paper',
      path: '/incident/$incidentId/paper',
      title: 'paper:page',
      layout: 'incident',
      beside: 80,
      load: async () => (await import('./EnterSheetPage.tsx')).EnterSheetPage,
    },
  ],
  commands: [
    {
      id: 'paper.print',
      title: 'paper:print',
      words: 'paper:words',
      when: 'app',
      run: ({ go }) => {
        go('paper');
      },
    },
    {
      id: 'paper.enter',
      title: 'paper:command.open',
      words: 'paper:command.openWords',
      when: 'incident',
      menu: 'incident',
      run: ({ go, params }) => {
        go('incident.paper', params);
      },
    },
  ],
};
