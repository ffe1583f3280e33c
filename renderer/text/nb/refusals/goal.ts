import type { goalRefusals } from '../../../../shared/domain/goal/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const goal: TextsOf<(typeof goalRefusals)[number]> = {
  'goal/text-empty': {
    happened: 'Målet har ingen tekst.',
    safe: 'Ingenting er ført.',
    todo: 'Skriv målet i én setning.',
  },
  'goal/too-many': {
    happened: 'Det er {{max}} mål fra før. Flere husker ingen under press.',
    safe: 'Målet er ikke satt. Teksten står i feltet.',
    todo: 'Merk et mål som nådd, eller legg bort ett, og prøv igjen.',
  },
  'goal/not-found': {
    happened: 'Målet finnes ikke her.',
    safe: 'Ingenting er endret.',
    todo: 'Vent til målene er hentet, og prøv igjen.',
  },
  'goal/not-active': {
    happened: 'Målet er nådd eller lagt bort.',
    safe: 'Ingenting er endret.',
    todo: 'Åpne målet igjen først.',
  },
  'goal/already-active': {
    happened: 'Målet gjelder allerede.',
    safe: 'Ingenting er endret.',
    todo: 'Du trenger ikke gjøre noe.',
  },
  'goal/reason-missing': {
    happened: 'Grunnen mangler.',
    safe: 'Målet gjelder fortsatt.',
    todo: 'Skriv kort hvorfor målet legges bort.',
  },
  'goal/nothing-changed': {
    happened: 'Målet er likt det som står.',
    safe: 'Ingenting er endret.',
    todo: 'Endre tekst, frist eller eier, eller lukk.',
  },
};
