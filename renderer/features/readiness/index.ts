import type { Feature } from '../../ui/feature.ts';

/** How prepared the municipality is: the wheel and its criteria, training, and what inspections found. */
export const feature: Feature = {
  pages: [
    {
      id: 'readiness',
      path: '/readiness',
      title: 'readiness:page',
      layout: 'peace',
      group: 'learn',
      order: 30,
      load: async () => (await import('./ReadinessPage.tsx')).ReadinessPage,
    },
    {
      id: 'criterion',
      path: '/readiness/criterion/$criterionId',
      title: 'readiness:pageOne',
      layout: 'peace',
      under: 'readiness',
      load: async () => (await import('./CriterionPage.tsx')).CriterionPage,
    },
    {
      id: 'training',
      path: '/readiness/training',
      title: 'training:page',
      layout: 'peace',
      under: 'readiness',
      load: async () => (await import('./TrainingPage.tsx')).TrainingPage,
    },
    {
      id: 'inspection',
      path: '/readiness/inspection',
      title: 'inspection:page',
      layout: 'peace',
      under: 'readiness',
      load: async () => (await import('./InspectionPage.tsx')).InspectionPage,
    },
  ],
  commands: [
    {
      id: 'readiness.open', title: 'readiness:page', words: 'readiness:words', when: 'app', menu: 'view',
      run: ({ go }) => {
        go('readiness');
      },
    },
    {
      id: 'training.open', title: 'training:page', words: 'training:words', when: 'app', menu: 'view',
      run: ({ go }) => {
        go('training');
      },
    },
    {
      id: 'inspection.open', title: 'inspection:page', words: 'inspection:words', when: 'app', menu: 'view',
      run: ({ go }) => {
        go('inspection');
      },
    },
    { id: 'criterion.assess', title: 'readiness:assess', keys: ['V'], when: 'list' },
    { id: 'training.record', title: 'training:record', keys: ['R'], when: 'list' },
    { id: 'inspection.close', title: 'inspection:close', keys: ['L'], when: 'list' },
    { id: 'inspection.change', title: 'inspection:change', keys: ['E'], when: 'list' },
  ],
};
