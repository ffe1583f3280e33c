import { saidPeople } from './saidPeople.ts';
import { saidPicture } from './saidPicture.ts';

/** What commands write in the log by themselves, one sentence per code (LogSaid in shared/domain/log/log.ts). */
export const said = {
  ...saidPicture,
  ...saidPeople,
  'incident-level': 'Beredskapsnivå {{level}}.',
  'incident-closed': 'Hendelsen er avsluttet: {{reason}}',
  'incident-reopened': 'Hendelsen er åpnet igjen: {{reason}}',
};
