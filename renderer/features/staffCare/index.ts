import type { Feature } from '../../ui/feature.ts';

/** Follow-up of the municipality's own staff, the stop before a new task, and whom anybody can call for peer support. */
export const feature: Feature = {
  pages: [
    {
      id: 'incident.staffCare',
      path: '/incident/$incidentId/staff-care',
      title: 'staffCare:page',
      layout: 'incident',
      beside: 42,
      load: async () => (await import('./StaffCarePage.tsx')).StaffCarePage,
    },
    {
      id: 'incident.peerSupport',
      path: '/incident/$incidentId/peer-support',
      title: 'staffCare:peer.page',
      layout: 'incident',
      beside: 44,
      load: async () => (await import('./PeerSupportPage.tsx')).PeerSupportPage,
    },
    {
      id: 'peerSupport',
      path: '/peer-support',
      title: 'staffCare:peer.page',
      layout: 'peace',
      under: 'contacts',
      load: async () => (await import('./PeerSupportPage.tsx')).PeerSupportPage,
    },
  ],
  commands: [
    {
      id: 'staffCare.open',
      title: 'staffCare:page',
      words: 'staffCare:words',
      when: 'incident',
      menu: 'incident',
      run: ({ go, params }) => {
        go('incident.staffCare', params);
      },
    },
    {
      id: 'peerSupport.open',
      title: 'staffCare:peer.page',
      words: 'staffCare:peer.words',
      when: 'app',
      run: ({ go }) => {
        go('peerSupport');
      },
    },
  ],
};
