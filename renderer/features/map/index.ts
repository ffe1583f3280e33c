import type { Feature } from '../../ui/feature.ts';

/** Area 5: the map of the incident, and everything on it as a list. */
export const feature: Feature = {
  pages: [
    {
      id: 'incident.map',
      path: '/incident/$incidentId/map',
      title: 'map:page',
      layout: 'incident',
      area: 'map',
      load: async () => (await import('./MapPage.tsx')).MapPage,
    },
    {
      id: 'incident.map.import',
      path: '/incident/$incidentId/map/import',
      title: 'map:take',
      layout: 'incident',
      under: 'map',
      load: async () => (await import('./MapImportPage.tsx')).MapImportPage,
    },
  ],
  commands: [
    {
      id: 'map.place',
      title: 'map:command.place',
      words: 'map:command.placeWords',
      keys: ['Ctrl+Shift+K'],
      when: 'incident',
      menu: 'incident',
      opensField: true,
    },
    {
      id: 'map.import',
      title: 'map:command.import',
      words: 'map:command.importWords',
      when: 'incident',
      run: ({ go, params }) => {
        go('incident.map.import', params);
      },
    },
    { id: 'map.base', title: 'map:command.base', words: 'map:command.baseWords', when: 'incident' },
    { id: 'map.print', title: 'map:command.print', words: 'map:command.printWords', when: 'incident' },
    { id: 'map.change', title: 'map:change', keys: ['E'], when: 'list' },
    { id: 'map.move', title: 'map:move', keys: ['F'], when: 'list' },
    { id: 'map.show', title: 'map:show', keys: ['V'], when: 'list' },
    { id: 'map.remove', title: 'map:remove', keys: ['Delete'], when: 'list' },
  ],
  watch: async () => (await import('./MapWatch.tsx')).MapWatch,
};
