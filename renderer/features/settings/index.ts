import type { Feature } from '../../ui/feature.ts';

/** What is set once: municipality, seat, keys, language. */
export const feature: Feature = {
  pages: [
    {
      id: 'settings',
      path: '/settings',
      title: 'settings:page',
      layout: 'peace',
      group: 'system',
      order: 90,
      load: async () => (await import('./SettingsPage.tsx')).SettingsPage,
    },
  ],
  commands: [
    {
      id: 'settings.open',
      title: 'settings:page',
      words: 'settings:words',
      when: 'app',
      menu: 'file',
      run: ({ go }) => {
        go('settings');
      },
    },
  ],
};
