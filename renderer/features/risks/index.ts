import type { Feature } from '../../ui/feature.ts';

/** The risk and vulnerability analysis: register and matrix, bow-ties, measures, the three questions, meetings. */
export const feature: Feature = {
  pages: [
    {
      id: 'risks',
      path: '/risks',
      title: 'risk:page',
      layout: 'peace',
      group: 'prepare',
      order: 60,
      load: async () => (await import('./RisksPage.tsx')).RisksPage,
    },
    {
      id: 'risks.gaps',
      path: '/risks/gaps',
      title: 'risk:tab.gaps',
      layout: 'peace',
      under: 'risks',
      load: async () => (await import('./GapsPage.tsx')).GapsPage,
    },
    {
      id: 'risks.meetings',
      path: '/risks/meetings',
      title: 'riskMeeting:page',
      layout: 'peace',
      under: 'risks',
      load: async () => (await import('./MeetingsPage.tsx')).MeetingsPage,
    },
    {
      id: 'risks.meeting',
      path: '/risks/meetings/$riskMeetingId',
      title: 'riskMeeting:onePage',
      layout: 'peace',
      under: 'risks',
      load: async () => (await import('./MeetingPage.tsx')).MeetingPage,
    },
    {
      id: 'measures',
      path: '/risks/measures',
      title: 'measure:page',
      layout: 'peace',
      under: 'risks',
      load: async () => (await import('./MeasuresPage.tsx')).MeasuresPage,
    },
    {
      id: 'measure',
      path: '/risks/measures/$measureId',
      title: 'measure:page',
      layout: 'peace',
      under: 'risks',
      load: async () => (await import('./MeasuresPage.tsx')).MeasuresPage,
    },
    {
      id: 'risk',
      path: '/risks/event/$eventId',
      title: 'risk:onePage',
      layout: 'peace',
      under: 'risks',
      load: async () => (await import('./RiskPage.tsx')).RiskPage,
    },
    {
      id: 'risk.bowTie',
      path: '/risks/event/$eventId/bow-tie',
      title: 'bowTie:page',
      layout: 'peace',
      under: 'risks',
      load: async () => (await import('./BowTiePage.tsx')).BowTiePage,
    },
  ],
  commands: [
    {
      id: 'risk.list',
      title: 'risk:page',
      words: 'risk:words',
      when: 'app',
      run: ({ go }) => {
        go('risks');
      },
    },
    { id: 'risk.add', title: 'risk:add', words: 'risk:addWords', when: 'app', opensField: true },
    { id: 'risk.takeEveryday', title: 'risk:everydayTake', words: 'risk:everydayWords', when: 'app', opensField: true },
    {
      id: 'measure.list',
      title: 'measure:page',
      words: 'measure:words',
      when: 'app',
      run: ({ go }) => {
        go('measures');
      },
    },
    {
      id: 'risk.threeQuestions',
      title: 'risk:tab.gaps',
      words: 'risk:stressorAddWords',
      when: 'app',
      run: ({ go }) => {
        go('risks.gaps');
      },
    },
    {
      id: 'riskMeeting.list',
      title: 'riskMeeting:page',
      words: 'riskMeeting:words',
      when: 'app',
      run: ({ go }) => {
        go('risks.meetings');
      },
    },
    { id: 'bowTie.addCause', title: 'bowTie:command.cause', keys: ['A'], when: 'list' },
    { id: 'bowTie.addConsequence', title: 'bowTie:command.consequence', keys: ['K'], when: 'list' },
    { id: 'bowTie.addBarrier', title: 'bowTie:command.barrier', keys: ['B'], when: 'list' },
    { id: 'bowTie.works', title: 'bowTie:command.works', keys: ['1'], when: 'list' },
    { id: 'bowTie.weakened', title: 'bowTie:command.weakened', keys: ['2'], when: 'list' },
    { id: 'bowTie.missing', title: 'bowTie:command.missing', keys: ['3'], when: 'list' },
    { id: 'bowTie.unknown', title: 'bowTie:command.unknown', keys: ['4'], when: 'list' },
    { id: 'bowTie.moveUp', title: 'bowTie:command.up', keys: ['O'], when: 'list' },
    { id: 'bowTie.moveDown', title: 'bowTie:command.down', keys: ['N'], when: 'list' },
    { id: 'bowTie.remove', title: 'bowTie:command.remove', keys: ['Delete'], when: 'list' },
  ],
  watch: async () => (await import('./RisksWatch.tsx')).RisksWatch,
};
