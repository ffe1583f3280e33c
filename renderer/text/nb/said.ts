import { saidEvaluation } from './saidEvaluation.ts';
import { saidMap } from './saidMap.ts';
import { saidOutside } from './saidOutside.ts';
import { saidPeople } from './saidPeople.ts';
import { saidPicture } from './saidPicture.ts';
import { saidWarning } from './saidWarning.ts';

/** What commands write in the log by themselves, one sentence per code (LogSaid in shared/domain/log/log.ts). */
export const said = {
  ...saidPicture,
  ...saidMap,
  ...saidPeople,
  ...saidOutside,
  ...saidWarning,
  ...saidEvaluation,
  'incident-level': 'Beredskapsnivå {{level}}.',
  'residents-affected': 'Innbyggere fra kommunen er rammet.',
  'residents-possible': 'Innbyggere fra kommunen kan være rammet.',
  'residents-none': 'Ingen innbyggere fra kommunen er rammet.',
  'residents-unsaid': 'Om innbyggere fra kommunen er rammet, er ikke avklart likevel.',
  'incident-closed': 'Hendelsen er avsluttet: {{reason}}',
  'incident-linked': 'Knyttet til en annen hendelse[[, {{title}}]].[[ Grunn: {{reason}}]]',
  'incident-unlinked': 'Ikke lenger knyttet til en annen hendelse[[, {{title}}]].',
  'small-incident-noted': 'Liten hendelse. Hva: {{what}}[[ · Sted: {{place}}]] · Gjort: {{done}}',
  'small-incident-changed': 'Rettet. Hva: {{what}}[[ · Sted: {{place}}]] · Gjort: {{done}}',
  'small-incident-withdrawn': 'Tatt bort igjen. Hva: {{what}}[[ · Sted: {{place}}]] · Gjort: {{done}}',
  'small-incident-restored': 'Ført opp igjen. Hva: {{what}}[[ · Sted: {{place}}]] · Gjort: {{done}}',
  'small-incident-raised': 'Hevet til full hendelse. Hva: {{what}}[[ · Sted: {{place}}]] · Gjort: {{done}}',
  'small-incident-lowered': 'Likevel en liten hendelse. Hva: {{what}}[[ · Sted: {{place}}]] · Gjort: {{done}}',
  'incident-reopened': 'Hendelsen er åpnet igjen: {{reason}}',
  'card-opened': 'Kortet {{title}}, versjon {{version}}, er åpnet.',
  'card-step': '{{title}}, punkt {{step}}: {{text}} – {{value}}',
  'card-step-aside': '{{title}}, punkt {{step}}: {{text}} – ikke aktuelt: {{reason}}',
  'card-step-reopened': '{{title}}, punkt {{step}}: {{text}} – kvitteringen er angret.',
  'card-pause-point': '{{title}}: pausepunkt {{number}}, {{point}}, er lest høyt og bekreftet.',
  'card-opened-despite-threat': 'Kortet {{title}}, versjon {{version}}, er åpnet selv om en trussel på stedet er valgt.',
  'card-followed': '{{name}} har gjort {{done}} av {{all}} punkter på {{title}}.',
  'card-follow-removed': '{{name}} er tatt av listen over dem som skulle følge {{title}}.',
  'card-hard-stop': '{{title}}, stoppunkt {{step}}: {{text}} – åpnet av kriseleder: {{reason}}',
  'centre-opened': '{{title}} åpnes, med {{tasks}} tiltak.[[ {{team}} skal varsles innen 15 minutter.]]',
  'centre-withdrawn': '{{title}} åpnes ikke likevel. Tiltak som ikke er gjort, er lagt bort.',
  'card-step-improvised': '{{title}}[[, etter punkt {{step}}]], improvisert: {{text}}',
  'card-step-improvised-undone': '{{title}}[[, etter punkt {{step}}]], improvisert: {{text}} – tatt av igjen.',
  'card-drafted-of-improvised': 'Kortutkastet {{title}} er laget av det som ble improvisert (punkter: {{steps}}).',
  'card-ended': 'Kortet {{title}} er lagt bort. {{open}} punkter sto åpne. {{reason}}',
  'card-resumed': 'Kortet {{title}} er tatt fram igjen.',
};
