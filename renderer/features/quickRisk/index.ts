import type { Feature } from '../../ui/feature.ts';

/** A short risk assessment made while the incident runs (S0-13); what it comes to lands in the log. */
export const feature: Feature = {
  pages: [
    {
      id: 'incident.quickRisk',
      path: '/incident/$incidentId/quick-risk',
      title: 'quickRisk:page',
      layout: 'incident',
      beside: 47,
      load: async () => (await import('./QuickRiskPage.tsx')).QuickRiskPage,
    },
  ],
  commands: [
    {
      id: 'quickRisk.open',
      title: 'quickRisk:command.open',
      words: 'quickRisk:command.openWords',
      when: 'incident',
      menu: 'incident',
      run: ({ go, params }) => {
        go('incident.quickRisk', params);
      },
    },
    {
      id: 'quickRisk.assess',
      title: 'quickRisk:command.assess',
      words: 'quickRisk:command.assessWords',
      when: 'incident',
      opensField: true,
    },
    { id: 'quickRisk.withdraw', title: 'quickRisk:withdraw', keys: ['T'], when: 'list' },
  ],
  watch: async () => (await import('./QuickRiskWatch.tsx')).QuickRiskWatch,
};
