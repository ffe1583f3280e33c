import type { Feature } from '../../ui/feature.ts';

/** Action cards: the library, and cards in use in an incident. */
export const feature: Feature = {
  pages: [
    {
      id: 'cards',
      path: '/cards',
      title: 'card:page',
      layout: 'peace',
      group: 'prepare',
      order: 20,
      load: async () => (await import('./CardsPage.tsx')).CardsPage,
    },
    {
      id: 'card.new',
      path: '/cards/new',
      title: 'cardWriting:newPage',
      layout: 'peace',
      under: 'cards',
      load: async () => (await import('./editor/CardEditorPage.tsx')).NewCardPage,
    },
    {
      id: 'starters',
      path: '/starters',
      title: 'starter:page',
      layout: 'peace',
      under: 'cards',
      load: async () => (await import('./starters/StartersPage.tsx')).StartersPage,
    },
    {
      id: 'card.edit',
      path: '/cards/$cardId/edit',
      title: 'cardWriting:editPage',
      layout: 'peace',
      under: 'cards',
      load: async () => (await import('./editor/CardEditorPage.tsx')).CardEditorPage,
    },
    {
      id: 'card.version',
      path: '/cards/$cardId/versions/$at',
      title: 'card:page',
      layout: 'peace',
      under: 'cards',
      load: async () => (await import('./CardVersionPage.tsx')).CardVersionPage,
    },
    {
      id: 'card.try',
      path: '/cards/$cardId/try',
      title: 'cardWriting:drill.page',
      layout: 'peace',
      under: 'cards',
      load: async () => (await import('./drill/TryCardPage.tsx')).TryCardPage,
    },
    {
      id: 'card',
      path: '/cards/$cardId',
      title: 'card:page',
      layout: 'peace',
      under: 'cards',
      load: async () => (await import('./CardPage.tsx')).CardPage,
    },
    {
      id: 'incident.cards',
      path: '/incident/$incidentId/cards',
      title: 'card:areaPage',
      layout: 'incident',
      area: 'cards',
      load: async () => (await import('./IncidentCardsPage.tsx')).IncidentCardsPage,
    },
    {
      id: 'incident.improvised',
      path: '/incident/$incidentId/improvised',
      title: 'improvised:page',
      layout: 'incident',
      under: 'cards',
      load: async () => (await import('./ImprovisedPage.tsx')).ImprovisedPage,
    },
    {
      id: 'incident.cardRun',
      path: '/incident/$incidentId/cards/$runId',
      title: 'card:runPage',
      layout: 'incident',
      under: 'cards',
      load: async () => (await import('./CardRunPage.tsx')).CardRunPage,
    },
  ],
  commands: [
    {
      id: 'starter.open',
      title: 'starter:page',
      words: 'starter:words',
      when: 'app',
      run: ({ go }) => {
        go('starters', {});
      },
    },
    {
      id: 'card.write',
      title: 'cardWriting:newPage',
      words: 'cardWriting:words',
      when: 'app',
      run: ({ go }) => {
        go('card.new', {});
      },
    },
    {
      id: 'improvised.open',
      title: 'improvised:page',
      words: 'improvised:words',
      when: 'incident',
      menu: 'incident',
      run: ({ go, params }) => {
        go('incident.improvised', params);
      },
    },
    { id: 'improvised.unmark', title: 'improvised:unmark', keys: ['T'], when: 'list' },
    { id: 'improvised.inCard', title: 'improvised:addInCard', words: 'improvised:addInCardWords', keys: ['F7'], when: 'incident', opensField: true },
    { id: 'card.confirmPause', title: 'card:command.confirmPause', words: 'card:words', keys: ['F9'], when: 'incident' },
  ],
};
