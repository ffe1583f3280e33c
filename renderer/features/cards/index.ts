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
      id: 'incident.cardRun',
      path: '/incident/$incidentId/cards/$runId',
      title: 'card:runPage',
      layout: 'incident',
      under: 'cards',
      load: async () => (await import('./CardRunPage.tsx')).CardRunPage,
    },
    {
      id: 'incident.resources',
      path: '/incident/$incidentId/resources',
      title: 'card:resources.page',
      layout: 'incident',
      beside: 46,
      load: async () => (await import('./ResourcesPage.tsx')).ResourcesPage,
    },
  ],
  commands: [
    {
      id: 'card.findResources',
      title: 'card:resources.page',
      words: 'card:resources.words',
      when: 'incident',
      menu: 'incident',
      run: ({ go, params }) => {
        go('incident.resources', params);
      },
    },
    { id: 'card.confirmPause', title: 'card:command.confirmPause', words: 'card:words', keys: ['F9'], when: 'incident' },
  ],
};
