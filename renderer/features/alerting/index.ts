import type { Feature } from '../../ui/feature.ts';

/** Who is called for what, and calling them. */
export const feature: Feature = {
  pages: [
    {
      id: 'alertLists',
      path: '/alert-lists',
      title: 'alerting:page',
      layout: 'peace',
      group: 'prepare',
      order: 30,
      load: async () => (await import('./AlertListsPage.tsx')).AlertListsPage,
    },
    {
      id: 'alertList',
      path: '/alert-lists/$alertListId',
      title: 'alerting:page',
      layout: 'peace',
      under: 'alertLists',
      load: async () => (await import('./AlertListsPage.tsx')).AlertListsPage,
    },
    {
      id: 'callDrill',
      path: '/alert-lists/drill/$drillId',
      title: 'callDrill:page',
      layout: 'peace',
      under: 'alertLists',
      load: async () => (await import('./CallDrillPage.tsx')).CallDrillPage,
    },
    {
      id: 'incident.callOut',
      path: '/incident/$incidentId/call-out',
      title: 'alerting:callPage',
      layout: 'incident',
      beside: 10,
      load: async () => (await import('./CallOutPage.tsx')).CallOutPage,
    },
  ],
  commands: [
    {
      id: 'callOut.open',
      title: 'alerting:command.open',
      words: 'alerting:command.openWords',
      keys: ['Ctrl+Shift+U'],
      when: 'incident',
      menu: 'incident',
      run: ({ go, params }) => {
        go('incident.callOut', params);
      },
    },
    { id: 'callDrill.start', title: 'callDrill:start', words: 'callDrill:words', when: 'app', opensField: true },
    { id: 'alertList.add', title: 'alerting:command.add', words: 'alerting:command.addWords', when: 'app', opensField: true },
    { id: 'callOut.answered', title: 'alerting:call.result.answered', keys: ['1'], when: 'list' },
    { id: 'callOut.noAnswer', title: 'alerting:call.result.no-answer', keys: ['2'], when: 'list' },
    { id: 'callOut.onTheWay', title: 'alerting:call.result.on-the-way', keys: ['3'], when: 'list' },
    { id: 'callOut.declined', title: 'alerting:call.result.declined', keys: ['4'], when: 'list' },
    { id: 'callOut.note', title: 'alerting:call.note', keys: ['N'], when: 'list' },
    { id: 'callOut.unavailable', title: 'alerting:call.unavailable', keys: ['U'], when: 'list' },
    { id: 'callOut.undo', title: 'alerting:call.undo', keys: ['A'], when: 'list' },
  ],
  watch: async () => (await import('./AlertingWatch.tsx')).AlertingWatch,
};
