import type { Feature } from '../../ui/feature.ts';

/** The log of an incident: the heart of the product. */
export const feature: Feature = {
  pages: [
    {
      id: 'incident.log',
      path: '/incident/$incidentId/log',
      title: 'log:page',
      layout: 'incident',
      area: 'log',
      load: async () => (await import('./LogPage.tsx')).LogPage,
    },
    {
      id: 'incident.logFound',
      path: '/incident/$incidentId/log/found/$entryId/$words',
      title: 'log:page',
      layout: 'incident',
      under: 'log',
      load: async () => (await import('./LogPage.tsx')).LogPage,
    },
    {
      id: 'incident.readBack',
      path: '/incident/$incidentId/read-back',
      title: 'log:readBack.page',
      layout: 'incident',
      beside: 50,
      load: async () => (await import('./ReadBackPage.tsx')).ReadBackPage,
    },
  ],
  commands: [
    {
      id: 'log.focusLine',
      title: 'log:command.focusLine',
      words: 'log:command.focusLineWords',
      keys: ['Ctrl+L'],
      when: 'incident',
      opensField: true,
      menu: 'incident',
      run: ({ go, params }) => {
        go('incident.log', params);
      },
    },
    { id: 'log.find', title: 'log:command.find', words: 'log:command.findWords', keys: ['Ctrl+F'], when: 'incident' },
    { id: 'log.call', title: 'log:command.call', words: 'log:command.callWords', keys: ['F8'], when: 'incident' },
    { id: 'log.kind.decision', title: 'log:command.kindDecision', words: 'log:command.kindWords', keys: ['Ctrl+Shift+1'], when: 'incident' },
    { id: 'log.kind.measure', title: 'log:command.kindMeasure', words: 'log:command.kindWords', keys: ['Ctrl+Shift+2'], when: 'incident' },
    { id: 'log.kind.observation', title: 'log:command.kindObservation', words: 'log:command.kindWords', keys: ['Ctrl+Shift+3'], when: 'incident' },
    { id: 'log.kind.message-in', title: 'log:command.kindMessageIn', words: 'log:command.kindWords', keys: ['Ctrl+Shift+4'], when: 'incident' },
    { id: 'log.kind.message-out', title: 'log:command.kindMessageOut', words: 'log:command.kindWords', keys: ['Ctrl+Shift+5'], when: 'incident' },
    { id: 'log.kind.situation', title: 'log:command.kindSituation', words: 'log:command.kindWords', keys: ['Ctrl+Shift+6'], when: 'incident' },
    { id: 'log.correct', title: 'log:command.correct', keys: ['E', 'F2'], when: 'list' },
    { id: 'log.withdraw', title: 'log:command.withdraw', keys: ['T'], when: 'list' },
    {
      id: 'log.readBack',
      title: 'log:command.readBack',
      words: 'log:command.readBackWords',
      when: 'incident',
      menu: 'incident',
      run: ({ go, params }) => {
        go('incident.readBack', params);
      },
    },
    { id: 'log.acknowledge', title: 'log:command.acknowledge', keys: ['K'], when: 'list' },
    { id: 'log.important', title: 'log:command.important', keys: ['V'], when: 'list' },
  ],
};
