import type { Feature } from '../../ui/feature.ts';

/** Staff meetings over fixed agendas, their minutes, and the incident's beat on the ruler. */
export const feature: Feature = {
  pages: [
    {
      id: 'incident.meeting',
      path: '/incident/$incidentId/meeting',
      title: 'meeting:page',
      layout: 'incident',
      beside: 20,
      load: async () => (await import('./MeetingPage.tsx')).MeetingPage,
    },
    {
      id: 'incident.minutes',
      path: '/incident/$incidentId/minutes/$meetingId',
      title: 'meeting:minutes',
      layout: 'incident',
      under: 'incident.meeting',
      load: async () => (await import('./MinutesPage.tsx')).MinutesPage,
    },
  ],
  commands: [
    {
      id: 'meeting.open',
      title: 'meeting:command.open',
      words: 'meeting:command.openWords',
      keys: ['Ctrl+M'],
      when: 'incident',
      menu: 'incident',
      run: ({ go, params }) => {
        go('incident.meeting', params);
      },
    },
    {
      id: 'meeting.end',
      title: 'meeting:command.end',
      words: 'meeting:command.endWords',
      keys: ['Ctrl+Enter'],
      when: 'incident',
    },
    { id: 'meeting.plan', title: 'meeting:command.plan', words: 'meeting:command.planWords', when: 'incident' },
  ],
  watch: async () => (await import('./MeetingWatch.tsx')).MeetingWatch,
};
