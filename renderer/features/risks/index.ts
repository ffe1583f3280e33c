import type { Feature } from '../../ui/feature.ts';

/** The risk and vulnerability analysis as a register to read. */
export const feature: Feature = {
  pages: [
    {
      id: 'risks',
      path: '/risks',
      title: 'risk:page',
      layout: 'peace',
      group: 'prepare',
      order: 60,
      load: async () => (await import('./RisksPage.tsx')).RisksPage,
    },
  ],
  commands: [],
};
