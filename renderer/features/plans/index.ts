import type { Feature } from '../../ui/feature.ts';

/** Contingency plans: written, heard, approved, read – and offline, always the version in force first. */
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
    {
      id: 'plan.version',
      path: '/plans/$planId/version/$planVersion',
      title: 'plan:page',
      layout: 'peace',
      under: 'plans',
      load: async () => (await import('./PlanPage.tsx')).PlanPage,
    },
    {
      id: 'plan.write',
      path: '/plans/$planId/write',
      title: 'plan:write.page',
      layout: 'peace',
      under: 'plans',
      load: async () => (await import('./WritePlanPage.tsx')).WritePlanPage,
    },
    {
      id: 'plan.compare',
      path: '/plans/$planId/compare',
      title: 'plan:compare.page',
      layout: 'peace',
      under: 'plans',
      load: async () => (await import('./ComparePage.tsx')).ComparePage,
    },
  ],
  commands: [
    {
      id: 'plan.new',
      title: 'plan:command.new',
      words: 'plan:command.newWords',
      when: 'app',
      opensField: true,
      run: ({ go }) => {
        go('plan.write', { planId: 'new' });
      },
    },
  ],
};
