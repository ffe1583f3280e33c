import type { goalRefusals } from '../../../../shared/domain/goal/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const goal: TextsOf<(typeof goalRefusals)[number]> = {
  'goal/text-empty': {
    happened: 'Målet har ingen tekst.',
    safe: 'Ingenting er ført.',
    todo: 'Skriv målet i éi setning.',
  },
  'goal/too-many': {
    happened: 'Det er {{max}} mål frå før. Fleire hugsar ingen under press.',
    safe: 'Målet er ikkje sett. Teksten står i feltet.',
    todo: 'Merk eit mål som nådd, eller legg bort eitt, og prøv igjen.',
  },
  'goal/not-found': {
    happened: 'Målet finst ikkje her.',
    safe: 'Ingenting er endra.',
    todo: 'Vent til måla er henta, og prøv igjen.',
  },
  'goal/not-active': {
    happened: 'Målet er nådd eller lagt bort.',
    safe: 'Ingenting er endra.',
    todo: 'Opne målet igjen først.',
  },
  'goal/already-active': {
    happened: 'Målet gjeld allereie.',
    safe: 'Ingenting er endra.',
    todo: 'Du treng ikkje gjere noko.',
  },
  'goal/reason-missing': {
    happened: 'Grunnen manglar.',
    safe: 'Målet gjeld framleis.',
    todo: 'Skriv kort kvifor målet blir lagt bort.',
  },
  'goal/nothing-changed': {
    happened: 'Målet er likt det som står.',
    safe: 'Ingenting er endra.',
    todo: 'Endre tekst, frist eller eigar, eller lukk.',
  },
};
