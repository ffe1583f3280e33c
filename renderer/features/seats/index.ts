import type { Feature } from '../../ui/feature.ts';

/** Shown to whoever has no seat yet: the code somebody holds up at the machine. */
export const loadPairing = async () => (await import('./PairingForm.tsx')).PairingForm;

/** Seats on the network: open and close it, pair, see who is there, shut out. */
export const feature: Feature = {
  pages: [
    {
      id: 'seats',
      path: '/seats',
      title: 'seat:page',
      layout: 'peace',
      group: 'system',
      order: 80,
      load: async () => (await import('./SeatsPage.tsx')).SeatsPage,
    },
  ],
  commands: [
    {
      id: 'seats.open',
      title: 'seat:page',
      words: 'seat:words',
      when: 'app',
      menu: 'file',
      run: ({ go }) => {
        go('seats');
      },
    },
  ],
};
