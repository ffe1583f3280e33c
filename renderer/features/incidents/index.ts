import type { Feature } from '../../ui/feature.ts';

/** Incidents and exercises as a whole, small ones too: start, describe, tie together, close, find again. */
export const feature: Feature = {
  pages: [
    {
      id: 'incidents',
      path: '/incidents',
      title: 'incident:listPage',
      layout: 'peace',
      group: 'daily',
      order: 20,
      load: async () => (await import('./IncidentsPage.tsx')).IncidentsPage,
    },
    {
      id: 'exercises',
      path: '/exercises',
      title: 'incident:exercisesPage',
      layout: 'peace',
      group: 'prepare',
      order: 72,
      seldom: true,
      load: async () => (await import('./IncidentsPage.tsx')).ExercisesPage,
    },
    {
      id: 'smallIncidents',
      path: '/incidents/small',
      title: 'smallIncident:page',
      layout: 'peace',
      group: 'daily',
      order: 25,
      load: async () => (await import('./SmallIncidentsPage.tsx')).SmallIncidentsPage,
    },
  ],
  commands: [
    { id: 'incident.start', title: 'incident:start', words: 'incident:command.startWords', keys: ['Ctrl+Shift+H'], when: 'app', opensField: true, menu: 'incident' },
    { id: 'incident.startExercise', title: 'incident:startExercise', words: 'incident:command.exerciseWords', keys: ['Ctrl+Shift+E'], when: 'app', opensField: true, menu: 'incident' },
    { id: 'smallIncident.note', title: 'smallIncident:note', words: 'smallIncident:noteWords', keys: ['Ctrl+Shift+J'], when: 'app', opensField: true, menu: 'incident' },
    {
      id: 'smallIncident.open',
      title: 'smallIncident:page',
      words: 'smallIncident:openWords',
      when: 'app',
      menu: 'incident',
      run: ({ go }) => {
        go('smallIncidents');
      },
    },
    { id: 'smallIncident.raise', title: 'smallIncident:raise', keys: ['H'], when: 'list' },
    { id: 'smallIncident.change', title: 'smallIncident:change', keys: ['E'], when: 'list' },
    { id: 'smallIncident.remove', title: 'smallIncident:remove', keys: ['T'], when: 'list' },
    { id: 'incident.describe', title: 'incident:describe', words: 'incident:command.describeWords', keys: ['Ctrl+I'], when: 'incident', opensField: true, menu: 'incident' },
    { id: 'incident.switch', title: 'incident:switch', words: 'incident:switchWords', keys: ['Ctrl+J'], when: 'app', menu: 'incident' },
    { id: 'incident.link', title: 'incident:link', words: 'incident:linkWords', when: 'incident', opensField: true, menu: 'incident' },
    { id: 'incident.close', title: 'incident:close', words: 'incident:command.closeWords', when: 'incident', menu: 'incident' },
    { id: 'incident.reopen', title: 'incident:reopen', words: 'incident:command.reopenWords', when: 'incident', menu: 'incident' },
  ],
  watch: async () => (await import('./IncidentWatch.tsx')).IncidentWatch,
};
