import type { logRefusals } from '../../../../shared/domain/log/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const log: TextsOf<(typeof logRefusals)[number]> = {
  'log/text-empty': {
    happened: 'Linja er tom.',
    safe: 'Ingenting er ført.',
    todo: 'Skriv noko, og trykk Enter.',
  },
  'log/text-too-long': {
    happened: 'Teksten er lengre enn {{max}} teikn.',
    safe: 'Heile teksten står framleis i feltet.',
    todo: 'Del han i fleire innføringar, eller legg han ved som fil.',
  },
  'log/entry-not-found': {
    happened: 'Innføringa finst ikkje her.',
    safe: 'Ingenting er endra.',
    todo: 'Vent til loggen er henta, og prøv igjen.',
  },
  'log/entry-withdrawn': {
    happened: 'Innføring {{number}} er trekt tilbake.',
    safe: 'Ho står framleis i loggen, med strek over.',
    todo: 'Før ei ny innføring i staden.',
  },
  'log/nothing-changed': {
    happened: 'Rettinga er lik det som står.',
    safe: 'Ingenting er endra.',
    todo: 'Endre tekst eller klokkeslett, eller lukk rettinga.',
  },
};
