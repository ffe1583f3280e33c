import type { said as nb } from '../nb/said.ts';

export const said: typeof nb = {
  'incident-level': 'Preparedness level {{level}}.',
  'incident-closed': 'The incident was closed: {{reason}}',
  'incident-reopened': 'The incident was opened again: {{reason}}',
};
