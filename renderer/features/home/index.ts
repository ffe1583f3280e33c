import type { Feature } from '../../ui/feature.ts';

/** Hjem: start here, see what is not in order, put it right. */
export const feature: Feature = {
  pages: [
    {
      id: 'home',
      path: '/',
      title: 'home:page',
      layout: 'peace',
      group: 'daily',
      order: 10,
      load: async () => (await import('./HomePage.tsx')).HomePage,
    },
  ],
  commands: [
    {
      id: 'home.open',
      title: 'home:page',
      words: 'home:words',
      when: 'app',
      menu: 'view',
      run: ({ go }) => {
        go('home');
      },
    },
  ],
  watch: async () => (await import('./HomeWatch.tsx')).HomeWatch,
};
