import type { Feature } from '../../ui/feature.ts';

/** People, what they may do, the roles they fill in a crisis, and the lists they come in with. */
export const feature: Feature = {
  pages: [
    {
      id: 'contacts',
      path: '/contacts',
      title: 'contact:page',
      layout: 'peace',
      group: 'prepare',
      order: 40,
      load: async () => (await import('./ContactsPage.tsx')).ContactsPage,
    },
    {
      id: 'contact',
      path: '/contacts/$contactId',
      title: 'contact:page',
      layout: 'peace',
      under: 'contacts',
      load: async () => (await import('./ContactsPage.tsx')).ContactsPage,
    },
    {
      id: 'role',
      path: '/roles/$roleId',
      title: 'contact:roles',
      layout: 'peace',
      under: 'contacts',
      load: async () => (await import('./RolesPage.tsx')).RolesPage,
    },
    {
      id: 'roles',
      path: '/roles',
      title: 'contact:roles',
      layout: 'peace',
      under: 'contacts',
      load: async () => (await import('./RolesPage.tsx')).RolesPage,
    },
    {
      id: 'duty',
      path: '/duty',
      title: 'duty:page',
      layout: 'peace',
      under: 'contacts',
      load: async () => (await import('./duty/DutyPage.tsx')).DutyPage,
    },
    {
      id: 'numberRounds',
      path: '/contacts/rounds',
      title: 'numberRound:page',
      layout: 'peace',
      under: 'contacts',
      load: async () => (await import('./rounds/RoundsPage.tsx')).RoundsPage,
    },
    {
      id: 'numberRound',
      path: '/contacts/rounds/$roundId',
      title: 'numberRound:round',
      layout: 'peace',
      under: 'contacts',
      load: async () => (await import('./rounds/RoundPage.tsx')).RoundPage,
    },
    {
      id: 'contacts.import',
      path: '/contacts/import',
      title: 'contact:importPage',
      layout: 'peace',
      under: 'contacts',
      load: async () => (await import('./ImportPage.tsx')).ImportPage,
    },
  ],
  commands: [
    {
      id: 'contact.find',
      title: 'contact:command.find',
      words: 'contact:command.findWords',
      when: 'app',
      run: ({ go }) => {
        go('contacts');
      },
    },
    { id: 'contact.add', title: 'contact:command.add', words: 'contact:command.addWords', when: 'app', opensField: true },
    {
      id: 'contact.import',
      title: 'contact:command.import',
      words: 'contact:command.importWords',
      when: 'app',
      run: ({ go }) => {
        go('contacts.import');
      },
    },
    {
      id: 'duty.open',
      title: 'duty:page',
      words: 'duty:words',
      when: 'app',
      run: ({ go }) => {
        go('duty');
      },
    },
    {
      id: 'numberRound.open',
      title: 'numberRound:page',
      words: 'numberRound:words',
      when: 'app',
      run: ({ go }) => {
        go('numberRounds');
      },
    },
    { id: 'numberRound.start', title: 'numberRound:start', words: 'numberRound:words', when: 'app', opensField: true },
    { id: 'numberRound.confirmed', title: 'numberRound:answer.confirmed', keys: ['1'], when: 'list' },
    { id: 'numberRound.changed', title: 'numberRound:answer.changed', keys: ['2'], when: 'list' },
    { id: 'numberRound.gone', title: 'numberRound:answer.gone', keys: ['3'], when: 'list' },
    { id: 'numberRound.undo', title: 'numberRound:keys.undo', keys: ['A'], when: 'list' },
    { id: 'role.add', title: 'contact:command.addRole', words: 'contact:command.addRoleWords', when: 'app', opensField: true },
    { id: 'contact.confirm', title: 'contact:command.confirm', keys: ['B'], when: 'list' },
    { id: 'contact.remove', title: 'contact:command.remove', keys: ['Delete'], when: 'list' },
    { id: 'role.unavailable', title: 'contact:command.unavailable', keys: ['U'], when: 'list' },
    { id: 'role.available', title: 'contact:command.available', keys: ['T'], when: 'list' },
  ],
  watch: async () => (await import('./ContactsWatch.tsx')).ContactsWatch,
};
