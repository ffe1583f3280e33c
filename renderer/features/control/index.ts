import type { Feature } from '../../ui/feature.ts';

/** The control structure (S0-27): goal, constraint, control function, operator, process, sensor – and what is missing. */
export const feature: Feature = {
  pages: [
    {
      id: 'control',
      path: '/control',
      title: 'control:page',
      layout: 'peace',
      group: 'prepare',
      order: 67,
      seldom: true,
      load: async () => (await import('./ControlPage.tsx')).ControlPage,
    },
  ],
  commands: [
    {
      id: 'control.open',
      title: 'control:page',
      words: 'control:words',
      when: 'app',
      run: ({ go }) => {
        go('control');
      },
    },
    { id: 'control.add', title: 'control:add', keys: ['N'], when: 'list' },
    { id: 'control.change', title: 'control:change', keys: ['E'], when: 'list' },
    { id: 'control.up', title: 'control:up', keys: ['O'], when: 'list' },
    { id: 'control.down', title: 'control:down', keys: ['L'], when: 'list' },
    { id: 'control.remove', title: 'control:remove', keys: ['B'], when: 'list' },
  ],
};
