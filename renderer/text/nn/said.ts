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
  'incident-level': 'Beredskapsnivå {{level}}.',
  'residents-affected': 'Innbyggjarar frå kommunen er råka.',
  'residents-possible': 'Innbyggjarar frå kommunen kan vere råka.',
  'residents-none': 'Ingen innbyggjarar frå kommunen er råka.',
  'residents-unsaid': 'Om innbyggjarar frå kommunen er råka, er ikkje avklart likevel.',
  'incident-closed': 'Hendinga er avslutta: {{reason}}',
  'incident-linked': 'Knytt til ei anna hending[[, {{title}}]].[[ Grunn: {{reason}}]]',
  'incident-unlinked': 'Ikkje lenger knytt til ei anna hending[[, {{title}}]].',
  'small-incident-noted': 'Lita hending. Kva: {{what}}[[ · Stad: {{place}}]] · Gjort: {{done}}',
  'small-incident-changed': 'Retta. Kva: {{what}}[[ · Stad: {{place}}]] · Gjort: {{done}}',
  'small-incident-withdrawn': 'Teken bort att. Kva: {{what}}[[ · Stad: {{place}}]] · Gjort: {{done}}',
  'small-incident-restored': 'Ført opp att. Kva: {{what}}[[ · Stad: {{place}}]] · Gjort: {{done}}',
  'small-incident-raised': 'Heva til full hending. Kva: {{what}}[[ · Stad: {{place}}]] · Gjort: {{done}}',
  'small-incident-lowered': 'Likevel ei lita hending. Kva: {{what}}[[ · Stad: {{place}}]] · Gjort: {{done}}',
  'incident-reopened': 'Hendinga er opna igjen: {{reason}}',
  'card-opened': 'Kortet {{title}}, versjon {{version}}, er opna.',
  'card-step': '{{title}}, punkt {{step}}: {{text}} – {{value}}',
  'card-step-aside': '{{title}}, punkt {{step}}: {{text}} – ikkje aktuelt: {{reason}}',
  'card-step-reopened': '{{title}}, punkt {{step}}: {{text}} – kvitteringa er angra.',
  'card-pause-point': '{{title}}: pausepunkt {{number}}, {{point}}, er lese høgt og stadfesta.',
  'card-opened-despite-threat': 'Kortet {{title}}, versjon {{version}}, er opna sjølv om eit trugsmål på staden er valt.',
  'card-followed': '{{name}} har gjort {{done}} av {{all}} punkt på {{title}}.',
  'card-follow-removed': '{{name}} er teken av lista over dei som skulle følgje {{title}}.',
  'card-hard-stop': '{{title}}, stoppunkt {{step}}: {{text}} – opna av kriseleiar: {{reason}}',
  'centre-opened': '{{title}} blir opna, med {{tasks}} tiltak.[[ {{team}} skal varslast innan 15 minutt.]]',
  'centre-withdrawn': '{{title}} blir ikkje opna likevel. Tiltak som ikkje er gjorde, er lagde bort.',
  'card-step-improvised': '{{title}}[[, etter punkt {{step}}]], improvisert: {{text}}',
  'card-step-improvised-undone': '{{title}}[[, etter punkt {{step}}]], improvisert: {{text}} – teken av att.',
  'card-drafted-of-improvised': 'Kortutkastet {{title}} er laga av det som vart improvisert (punkt: {{steps}}).',
  'card-ended': 'Kortet {{title}} er lagt bort. {{open}} punkt stod opne. {{reason}}',
  'card-resumed': 'Kortet {{title}} er teke fram att.',
};
