import type { said as nb } from '../nb/said.ts';

export const said: typeof nb = {
  'incident-level': 'Beredskapsnivå {{level}}.',
  'incident-closed': 'Hendinga er avslutta: {{reason}}',
  'incident-reopened': 'Hendinga er opna igjen: {{reason}}',
};
