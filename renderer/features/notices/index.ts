import type { Feature } from '../../ui/feature.ts';

/** Who must be told of what within how long (S0-03): the municipality's matrix, and what an incident asks for by it. */
export const feature: Feature = {
  pages: [
    {
      id: 'noticeRules',
      path: '/notice-rules',
      title: 'notice:page',
      layout: 'peace',
      group: 'prepare',
      order: 35,
      seldom: true,
      load: async () => (await import('./NoticeRulesPage.tsx')).NoticeRulesPage,
    },
    {
      id: 'incident.notices',
      path: '/incident/$incidentId/notices',
      title: 'notice:incidentPage',
      layout: 'incident',
      beside: 15,
      load: async () => (await import('./NoticesPage.tsx')).NoticesPage,
    },
  ],
  commands: [
    {
      id: 'notice.open',
      title: 'notice:command.open',
      words: 'notice:command.openWords',
      when: 'incident',
      menu: 'incident',
      run: ({ go, params }) => {
        go('incident.notices', params);
      },
    },
    { id: 'noticeRule.add', title: 'notice:command.add', words: 'notice:command.addWords', when: 'app', opensField: true },
    { id: 'notice.acknowledge', title: 'notice:acknowledge', keys: ['K'], when: 'list' },
    { id: 'notice.drop', title: 'notice:drop', keys: ['U'], when: 'list' },
    { id: 'notice.reopen', title: 'notice:reopen', keys: ['A'], when: 'list' },
  ],
  watch: async () => (await import('./NoticeWatch.tsx')).NoticeWatch,
};
