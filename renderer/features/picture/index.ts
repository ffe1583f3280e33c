import type { Feature } from '../../ui/feature.ts';

/** Area 1: the situation picture – what is known, wanted, done and decided, now and at any earlier moment. */
export const feature: Feature = {
  pages: [
    {
      id: 'incident.picture',
      path: '/incident/$incidentId/picture',
      title: 'picture:page',
      layout: 'incident',
      area: 'picture',
      load: async () => (await import('./PicturePage.tsx')).PicturePage,
    },
    {
      id: 'incident.handling',
      path: '/incident/$incidentId/handling',
      title: 'handling:page',
      layout: 'incident',
      under: 'picture',
      load: async () => (await import('./HandlingPage.tsx')).HandlingPage,
    },
  ],
  commands: [
    {
      id: 'picture.addStatement',
      title: 'picture:command.addStatement',
      words: 'picture:command.addStatementWords',
      keys: ['Ctrl+B'],
      when: 'incident',
      opensField: true,
      menu: 'incident',
    },
    { id: 'picture.lift', title: 'picture:command.lift', words: 'picture:command.liftWords', when: 'incident' },
    {
      id: 'picture.setNumber',
      title: 'picture:command.setNumber',
      words: 'picture:command.setNumberWords',
      when: 'incident',
    },
    { id: 'picture.assess', title: 'picture:command.assess', words: 'picture:command.assessWords', when: 'incident' },
    {
      id: 'picture.startRound',
      title: 'picture:command.startRound',
      words: 'picture:command.startRoundWords',
      when: 'incident',
    },
    {
      id: 'picture.evaluate',
      title: 'picture:command.evaluate',
      words: 'picture:command.evaluateWords',
      when: 'incident',
    },
    { id: 'picture.earlier', title: 'picture:command.earlier', words: 'picture:command.earlierWords', when: 'incident' },
    {
      id: 'handling.open',
      title: 'handling:command.open',
      words: 'handling:command.openWords',
      when: 'incident',
      menu: 'incident',
      run: ({ go, params }) => {
        go('incident.handling', params);
      },
    },
    { id: 'handling.enter', title: 'handling:enter', keys: ['I'], when: 'list' },
    { id: 'handling.leave', title: 'handling:leave', keys: ['U'], when: 'list' },
    { id: 'handling.addLine', title: 'handling:addLine', keys: ['N'], when: 'list' },
    { id: 'handling.setAside', title: 'handling:notApplicable', keys: ['G'], when: 'list' },
    { id: 'handling.removeLine', title: 'handling:remove', keys: ['Delete'], when: 'list' },
    { id: 'statement.revise', title: 'picture:command.revise', keys: ['E'], when: 'list' },
    { id: 'statement.confirm', title: 'picture:command.confirm', keys: ['K'], when: 'list' },
    { id: 'statement.retire', title: 'picture:command.retire', keys: ['T'], when: 'list' },
  ],
  watch: async () => (await import('./PictureWatch.tsx')).PictureWatch,
};
