import type { said as nb } from '../nb/said.ts';
import { saidPeople } from './saidPeople.ts';
import { saidPicture } from './saidPicture.ts';

export const said: typeof nb = {
  ...saidPicture,
  ...saidPeople,
  'incident-level': 'Beredskapsnivå {{level}}.',
  'incident-closed': 'Hendinga er avslutta: {{reason}}',
  'incident-reopened': 'Hendinga er opna igjen: {{reason}}',
};
