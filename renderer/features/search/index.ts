import type { Feature } from '../../ui/feature.ts';

/** One search over everything there is, and the history of each thing found. */
export const feature: Feature = {
  pages: [
    {
      id: 'search',
      path: '/search',
      title: 'object:page',
      layout: 'peace',
      load: async () => (await import('./SearchPage.tsx')).SearchPage,
    },
    {
      id: 'search.for',
      path: '/search/$words',
      title: 'object:page',
      layout: 'peace',
      load: async () => (await import('./SearchPage.tsx')).SearchPage,
    },
  ],
  commands: [
    {
      id: 'search.open',
      title: 'object:page',
      words: 'object:words',
      keys: ['Ctrl+Shift+F'],
      when: 'app',
      menu: 'view',
      opensField: true,
      run: ({ go }) => {
        go('search');
      },
    },
    { id: 'object.history', title: 'object:history.command', words: 'object:history.words', keys: ['F3'], when: 'app', menu: 'view' },
  ],
  watch: async () => (await import('./SearchWatch.tsx')).SearchWatch,
};
