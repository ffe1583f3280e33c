import type { Feature } from '../../ui/feature.ts';

/** Shown before anybody has unlocked: the log that can be written all the same. */
export const loadEmergencyLog = async () => (await import('./EmergencyLog.tsx')).EmergencyLog;

/** What was written before anybody could unlock, and entering it in an incident's log. */
export const feature: Feature = {
  pages: [
    {
      id: 'emergency',
      path: '/emergency',
      title: 'emergency:page',
      layout: 'peace',
      under: 'incidents',
      load: async () => (await import('./EmergencyPage.tsx')).EmergencyPage,
    },
  ],
  commands: [
    {
      id: 'emergency.open',
      title: 'emergency:page',
      words: 'emergency:words',
      when: 'app',
      run: ({ go }) => {
        go('emergency');
      },
    },
  ],
  watch: async () => (await import('./EmergencyWatch.tsx')).EmergencyWatch,
};
