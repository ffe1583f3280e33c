import type { saidEvaluation as nb } from '../nb/saidEvaluation.ts';

/** What the milestones of an evaluation write in the incident's log. A part in [[ ]] is left out when its particular is not there. */
export const saidEvaluation: typeof nb = {
  'evaluation-opened': 'Evaluering er opna[[: {{title}}]].[[ Hendinga går enno. Grunn: {{reason}}]]',
  'evaluation-discarded': 'Evalueringa er forkasta[[: {{title}}]].[[ Grunn: {{reason}}]]',
  'evaluation-restored': 'Evalueringa er henta tilbake[[: {{title}}]].',
  'evaluation-single-contributor': 'Evalueringa har berre eitt bidrag. Grunn: {{reason}}',
  'evaluation-finished': 'Evalueringa er ferdig[[: {{title}}]]. Talet på dei som har bidrege: {{contributors}}.',
  'evaluation-reopened': 'Evalueringa er opna igjen[[: {{title}}]].[[ Grunn: {{reason}}]]',
};
