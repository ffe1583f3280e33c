import type { Feature } from '../../ui/feature.ts';

/** The checklists of the handling sub-plan (S4-02) as the municipality wants them; incidents are elsewhere (picture). */
export const feature: Feature = {
  pages: [
    {
      id: 'handlingChecklists',
      path: '/handling-checklists',
      title: 'handlingChecklist:page',
      layout: 'peace',
      group: 'prepare',
      order: 15,
      seldom: true,
      load: async () => (await import('./ChecklistsPage.tsx')).ChecklistsPage,
    },
  ],
  commands: [
    {
      id: 'handlingChecklist.open',
      title: 'handlingChecklist:page',
      words: 'handlingChecklist:words',
      when: 'app',
      menu: 'view',
      run: ({ go }) => {
        go('handlingChecklists');
      },
    },
  ],
};
