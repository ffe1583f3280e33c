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
    { id: 'statement.revise', title: 'picture:command.revise', keys: ['E'], when: 'list' },
    { id: 'statement.confirm', title: 'picture:command.confirm', keys: ['K'], when: 'list' },
    { id: 'statement.retire', title: 'picture:command.retire', keys: ['T'], when: 'list' },
  ],
  watch: async () => (await import('./PictureWatch.tsx')).PictureWatch,
};
