import type { saidEvaluation as nb } from '../nb/saidEvaluation.ts';

/** What the milestones of an evaluation write in the incident's log. A part in [[ ]] is left out when its particular is not there. */
export const saidEvaluation: typeof nb = {
  'evaluation-opened': 'Evaluation opened[[: {{title}}]].[[ The incident is still running. Reason: {{reason}}]]',
  'evaluation-discarded': 'Evaluation discarded[[: {{title}}]].[[ Reason: {{reason}}]]',
  'evaluation-restored': 'Evaluation brought back[[: {{title}}]].',
  'evaluation-single-contributor': 'The evaluation has a single contributor. Reason: {{reason}}',
  'evaluation-finished': 'Evaluation finished[[: {{title}}]]. Contributors: {{contributors}}.',
  'evaluation-reopened': 'Evaluation reopened[[: {{title}}]].[[ Reason: {{reason}}]]',
};
