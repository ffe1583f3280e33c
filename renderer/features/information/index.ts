import type { Feature } from '../../ui/feature.ts';

/** Information: what those outside the room are told, who answers for it, and when they hear more. */
export const feature: Feature = {
  pages: [
    {
      id: 'incident.information',
      path: '/incident/$incidentId/information',
      title: 'information:page',
      layout: 'incident',
      beside: 25,
      load: async () => (await import('./InformationPage.tsx')).InformationPage,
    },
  ],
  commands: [
    {
      id: 'information.open',
      title: 'information:command.open',
      words: 'information:command.openWords',
      when: 'incident',
      menu: 'incident',
      run: ({ go, params }) => {
        go('incident.information', params);
      },
    },
    {
      id: 'announcement.write',
      title: 'information:command.write',
      words: 'information:command.writeWords',
      when: 'incident',
      opensField: true,
    },
    {
      id: 'answer.write',
      title: 'information:command.answer',
      words: 'information:command.answerWords',
      when: 'incident',
      opensField: true,
    },
    { id: 'announcement.change', title: 'information:change', keys: ['E'], when: 'list' },
    { id: 'announcement.approve', title: 'information:approve', keys: ['G'], when: 'list' },
    { id: 'announcement.publish', title: 'information:publish', keys: ['P'], when: 'list' },
    { id: 'announcement.withdraw', title: 'information:withdraw', keys: ['T'], when: 'list' },
  ],
  watch: async () => (await import('./InformationWatch.tsx')).InformationWatch,
};
