import type { Feature } from '../../ui/feature.ts';

/** Shown instead of everything else at a seat that was paired as a wall. */
export const loadWall = async () => (await import('./RunningWall.tsx')).RunningWall;

/** The incident as the room sees it: large, without controls, without people. */
export const feature: Feature = {
  pages: [
    {
      id: 'wall',
      path: '/wall/$incidentId',
      title: 'wall:page',
      layout: 'peace',
      bare: true,
      load: async () => (await import('./WallPage.tsx')).WallPage,
    },
  ],
  commands: [
    {
      id: 'wall.open',
      title: 'wall:open',
      words: 'wall:words',
      when: 'incident',
      menu: 'view',
      run: ({ go, params }) => {
        go('wall', { incidentId: params['incidentId'] ?? '' });
      },
    },
  ],
};
