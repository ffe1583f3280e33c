import type { Feature } from '../../ui/feature.ts';

/** Reports upwards: filled from the picture, said in whatever channel is left. */
export const feature: Feature = {
  pages: [
    {
      id: 'incident.reports',
      path: '/incident/$incidentId/reports',
      title: 'report:page',
      layout: 'incident',
      beside: 27,
      load: async () => (await import('./ReportsPage.tsx')).ReportsPage,
    },
  ],
  commands: [
    {
      id: 'report.open',
      title: 'report:command.open',
      words: 'report:command.openWords',
      when: 'incident',
      menu: 'incident',
      run: ({ go, params }) => {
        go('incident.reports', params);
      },
    },
  ],
};
