import type { Feature } from '../../ui/feature.ts';

/** Minimal sharing (S0-28): what others must do at an address, without why; each view is a fact. */
export const feature: Feature = {
  pages: [
    {
      id: 'riskFlags',
      path: '/shared-flags',
      title: 'riskFlag:page',
      layout: 'peace',
      group: 'prepare',
      order: 65,
      seldom: true,
      load: async () => (await import('./RiskFlagsPage.tsx')).RiskFlagsPage,
    },
  ],
  commands: [
    {
      id: 'riskFlag.list',
      title: 'riskFlag:page',
      words: 'riskFlag:words',
      when: 'app',
      run: ({ go }) => {
        go('riskFlags');
      },
    },
  ],
};
