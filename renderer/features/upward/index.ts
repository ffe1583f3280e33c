import type { Feature } from '../../ui/feature.ts';

/** What is sent upward and must never be lost (S0-25), and tasks between sectors that nobody owns (S0-26). */
export const feature: Feature = {
  pages: [
    {
      id: 'upward',
      path: '/upward',
      title: 'upward:page',
      layout: 'peace',
      group: 'learn',
      order: 40,
      seldom: true,
      load: async () => (await import('./UpwardPage.tsx')).UpwardPage,
    },
    {
      id: 'unowned',
      path: '/unowned',
      title: 'upward:unownedPage',
      layout: 'peace',
      under: 'upward',
      load: async () => (await import('./UnownedPage.tsx')).UnownedPage,
    },
  ],
  commands: [
    {
      id: 'upward.open',
      title: 'upward:page',
      words: 'upward:words',
      when: 'app',
      run: ({ go }) => {
        go('upward');
      },
    },
    {
      id: 'unowned.open',
      title: 'upward:unownedPage',
      words: 'upward:unownedWords',
      when: 'app',
      run: ({ go }) => {
        go('unowned');
      },
    },
    { id: 'upward.receive', title: 'upward:receive', keys: ['M'], when: 'list' },
    { id: 'upward.consider', title: 'upward:consider', keys: ['V'], when: 'list' },
    { id: 'upward.decide', title: 'upward:decide', keys: ['G'], when: 'list' },
    { id: 'upward.undo', title: 'upward:stepBack', keys: ['A'], when: 'list' },
  ],
};
