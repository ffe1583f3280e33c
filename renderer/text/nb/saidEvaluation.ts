/** What the milestones of an evaluation write in the incident's log. A part in [[ ]] is left out when its particular is not there. */
export const saidEvaluation = {
  'evaluation-opened': 'Evaluering er åpnet[[: {{title}}]].[[ Hendelsen pågår ennå. Grunn: {{reason}}]]',
  'evaluation-discarded': 'Evalueringen er forkastet[[: {{title}}]].[[ Grunn: {{reason}}]]',
  'evaluation-restored': 'Evalueringen er hentet tilbake[[: {{title}}]].',
  'evaluation-single-contributor': 'Evalueringen har bare ett bidrag. Grunn: {{reason}}',
  'evaluation-finished': 'Evalueringen er ferdig[[: {{title}}]]. Antall som har bidratt: {{contributors}}.',
  'evaluation-reopened': 'Evalueringen er åpnet igjen[[: {{title}}]].[[ Grunn: {{reason}}]]',
};
