import type { Feature } from '../../ui/feature.ts';

/** The year of preparedness: reviews, exercises, confirmations and meetings, and the dates that follow from the records. */
export const feature: Feature = {
  pages: [
    {
      id: 'calendar',
      path: '/calendar',
      title: 'calendar:page',
      layout: 'peace',
      group: 'daily',
      order: 40,
      load: async () => (await import('./CalendarPage.tsx')).CalendarPage,
    },
  ],
  commands: [
    {
      id: 'calendar.open',
      title: 'calendar:page',
      words: 'calendar:words',
      when: 'app',
      menu: 'view',
      run: ({ go }) => {
        go('calendar');
      },
    },
    { id: 'activity.hold', title: 'calendar:hold', keys: ['G'], when: 'list' },
    { id: 'activity.change', title: 'calendar:change', keys: ['E'], when: 'list' },
  ],
};
