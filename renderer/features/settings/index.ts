import type { Feature } from '../../ui/feature.ts';

/** Shown where nothing else can be: the store is broken, and a copy takes its place. */
export const loadWayBack = async () => (await import('./WayBack.tsx')).WayBack;

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
