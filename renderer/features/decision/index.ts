import type { Feature } from '../../ui/feature.ts';

/** Decisions: what, why, what else was considered, and what was known then. */
export const feature: Feature = {
  pages: [
    {
      id: 'incident.decisions',
      path: '/incident/$incidentId/decisions',
      title: 'decision:page',
      layout: 'incident',
      beside: 30,
      load: async () => (await import('./DecisionsPage.tsx')).DecisionsPage,
    },
    {
      id: 'incident.decision',
      path: '/incident/$incidentId/decision/$decisionId',
      title: 'decision:onePage',
      layout: 'incident',
      under: 'incident.decisions',
      load: async () => (await import('./DecisionPage.tsx')).DecisionPage,
    },
  ],
  commands: [
    {
      id: 'decision.record',
      title: 'decision:command.record',
      words: 'decision:command.recordWords',
      keys: ['Ctrl+D'],
      when: 'incident',
      opensField: true,
      menu: 'incident',
    },
    {
      id: 'decision.all',
      title: 'decision:command.all',
      words: 'decision:command.allWords',
      when: 'incident',
      run: ({ go, params }) => {
        go('incident.decisions', params);
      },
    },
    { id: 'decision.correct', title: 'decision:correct', keys: ['E'], when: 'list' },
    { id: 'decision.withdraw', title: 'decision:withdraw', keys: ['T'], when: 'list' },
  ],
  watch: async () => (await import('./DecisionWatch.tsx')).DecisionWatch,
};
