import type { logRefusals } from '../../../../shared/domain/log/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const log: TextsOf<(typeof logRefusals)[number]> = {
  'log/text-empty': {
    happened: 'Linjen er tom.',
    safe: 'Ingenting er ført.',
    todo: 'Skriv noe, og trykk Enter.',
  },
  'log/text-too-long': {
    happened: 'Teksten er lengre enn {{max}} tegn.',
    safe: 'Hele teksten står fortsatt i feltet.',
    todo: 'Del den i flere innføringer, eller legg den ved som fil.',
  },
  'log/entry-not-found': {
    happened: 'Innføringen finnes ikke her.',
    safe: 'Ingenting er endret.',
    todo: 'Vent til loggen er hentet, og prøv igjen.',
  },
  'log/entry-withdrawn': {
    happened: 'Innføring {{number}} er trukket tilbake.',
    safe: 'Den står fortsatt i loggen, med strek over.',
    todo: 'Før en ny innføring i stedet.',
  },
  'log/nothing-changed': {
    happened: 'Rettelsen er lik det som står.',
    safe: 'Ingenting er endret.',
    todo: 'Endre tekst eller klokkeslett, eller lukk rettelsen.',
  },
};
