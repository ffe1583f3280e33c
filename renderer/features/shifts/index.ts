import type { Feature } from '../../ui/feature.ts';

/** Who is on duty, for how long, and the handover with two signatures. */
export const feature: Feature = {
  pages: [
    {
      id: 'incident.shifts',
      path: '/incident/$incidentId/shifts',
      title: 'shift:page',
      layout: 'incident',
      beside: 40,
      load: async () => (await import('./ShiftsPage.tsx')).ShiftsPage,
    },
  ],
  commands: [
    {
      id: 'shift.open',
      title: 'shift:command.open',
      words: 'shift:command.openWords',
      when: 'incident',
      menu: 'incident',
      run: ({ go, params }) => {
        go('incident.shifts', params);
      },
    },
    { id: 'shift.begin', title: 'shift:command.begin', words: 'shift:command.beginWords', when: 'incident', opensField: true },
    { id: 'shift.handOver', title: 'shift:handOver', keys: ['V'], when: 'list' },
    { id: 'shift.end', title: 'shift:end', keys: ['A'], when: 'list' },
    { id: 'shift.resume', title: 'shift:resume', keys: ['G'], when: 'list' },
  ],
  watch: async () => (await import('./ShiftWatch.tsx')).ShiftWatch,
};
