import type { said as nb } from '../nb/said.ts';
import { saidPeople } from './saidPeople.ts';
import { saidPicture } from './saidPicture.ts';

export const said: typeof nb = {
  ...saidPicture,
  ...saidPeople,
  'incident-level': 'Preparedness level {{level}}.',
  'incident-closed': 'The incident was closed: {{reason}}',
  'incident-reopened': 'The incident was opened again: {{reason}}',
};
