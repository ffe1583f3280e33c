import type { Feature } from '../../ui/feature.ts';

/** Contingency plans to read, offline. */
export const feature: Feature = {
  pages: [
    {
      id: 'plans',
      path: '/plans',
      title: 'plan:page',
      layout: 'peace',
      group: 'prepare',
      order: 10,
      load: async () => (await import('./PlansPage.tsx')).PlansPage,
    },
    {
      id: 'plan',
      path: '/plans/$planId',
      title: 'plan:page',
      layout: 'peace',
      under: 'plans',
      load: async () => (await import('./PlanPage.tsx')).PlanPage,
    },
  ],
  commands: [],
};
