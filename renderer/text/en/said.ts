import type { said as nb } from '../nb/said.ts';
import { saidEvaluation } from './saidEvaluation.ts';
import { saidMap } from './saidMap.ts';
import { saidOutside } from './saidOutside.ts';
import { saidPeople } from './saidPeople.ts';
import { saidPicture } from './saidPicture.ts';
import { saidWarning } from './saidWarning.ts';

export const said: typeof nb = {
  ...saidPicture,
  ...saidMap,
  ...saidPeople,
  ...saidOutside,
  ...saidWarning,
  ...saidEvaluation,
  'incident-level': 'Preparedness level {{level}}.',
  'residents-affected': 'Residents of the municipality are affected.',
  'residents-possible': 'Residents of the municipality may be affected.',
  'residents-none': 'No residents of the municipality are affected.',
  'residents-unsaid': 'Whether residents of the municipality are affected is open again.',
  'incident-closed': 'The incident was closed: {{reason}}',
  'incident-linked': 'Linked to another incident[[, {{title}}]].[[ Reason: {{reason}}]]',
  'incident-unlinked': 'No longer linked to another incident[[, {{title}}]].',
  'small-incident-noted': 'Small incident. What: {{what}}[[ · Place: {{place}}]] · Done: {{done}}',
  'small-incident-changed': 'Corrected. What: {{what}}[[ · Place: {{place}}]] · Done: {{done}}',
  'small-incident-withdrawn': 'Taken off again. What: {{what}}[[ · Place: {{place}}]] · Done: {{done}}',
  'small-incident-restored': 'Noted again. What: {{what}}[[ · Place: {{place}}]] · Done: {{done}}',
  'small-incident-raised': 'Raised to a full incident. What: {{what}}[[ · Place: {{place}}]] · Done: {{done}}',
  'small-incident-lowered': 'A small incident after all. What: {{what}}[[ · Place: {{place}}]] · Done: {{done}}',
  'incident-reopened': 'The incident was opened again: {{reason}}',
  'card-opened': 'The card {{title}}, version {{version}}, was opened.',
  'card-step': '{{title}}, step {{step}}: {{text}} – {{value}}',
  'card-step-aside': '{{title}}, step {{step}}: {{text}} – not applicable: {{reason}}',
  'card-step-reopened': '{{title}}, step {{step}}: {{text}} – the acknowledgement was undone.',
  'card-pause-point': '{{title}}: pause point {{number}}, {{point}}, was read aloud and confirmed.',
  'card-opened-despite-threat': 'The card {{title}}, version {{version}}, was opened although a threat on the place is chosen.',
  'card-followed': '{{name}} has done {{done}} of {{all}} steps of {{title}}.',
  'card-follow-removed': '{{name}} was taken off the list of those who were to follow {{title}}.',
  'card-hard-stop': '{{title}}, hard stop {{step}}: {{text}} – opened by the crisis leader: {{reason}}',
  'centre-opened': '{{title}} is being opened, with {{tasks}} tasks.[[ {{team}} is to be told within 15 minutes.]]',
  'centre-withdrawn': '{{title}} is not opened after all. Tasks nobody has done are dropped.',
  'card-step-improvised': '{{title}}[[, after step {{step}}]], improvised: {{text}}',
  'card-step-improvised-undone': '{{title}}[[, after step {{step}}]], improvised: {{text}} – taken off again.',
  'card-drafted-of-improvised': 'The card draft {{title}} is made of what was improvised (steps: {{steps}}).',
  'card-ended': 'The card {{title}} was put away. {{open}} steps stood open. {{reason}}',
  'card-resumed': 'The card {{title}} was taken up again.',
};
