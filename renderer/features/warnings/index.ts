import type { Feature } from '../../ui/feature.ts';

/** Warnings from MET and NVE: read in by file or from a folder, told to be ours or not, and the way into an incident. */
export const feature: Feature = {
  pages: [
    {
      id: 'warnings',
      path: '/warnings',
      title: 'warning:page',
      layout: 'peace',
      group: 'daily',
      order: 30,
      load: async () => (await import('./WarningsPage.tsx')).WarningsPage,
    },
    {
      id: 'incident.warnings',
      path: '/incident/$incidentId/warnings',
      title: 'warning:page',
      layout: 'incident',
      beside: 60,
      load: async () => (await import('./IncidentWarningsPage.tsx')).IncidentWarningsPage,
    },
  ],
  commands: [
    {
      id: 'warning.take',
      title: 'warning:command.take',
      words: 'warning:command.takeWords',
      when: 'app',
      run: ({ go }) => {
        go('warnings');
      },
    },
    {
      id: 'incident.warnings.open',
      title: 'warning:command.open',
      words: 'warning:words',
      when: 'incident',
      menu: 'incident',
      run: ({ go, params }) => {
        go('incident.warnings', params);
      },
    },
  ],
};
