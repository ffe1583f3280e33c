import type { decisionRefusals } from '../../../../shared/domain/decision/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const decision: TextsOf<(typeof decisionRefusals)[number]> = {
  'decision/text-empty': {
    happened: 'Det står ikkje kva som er avgjort.',
    safe: 'Ingenting er ført.',
    todo: 'Skriv avgjerda i første felt. Resten kan stå tomt.',
  },
  'decision/not-found': {
    happened: 'Avgjerda finst ikkje her.',
    safe: 'Ingenting er endra.',
    todo: 'Vent til avgjerdene er henta, og prøv igjen.',
  },
  'decision/replaced-not-found': {
    happened: 'Avgjerda som skulle erstattast, finst ikkje i denne hendinga.',
    safe: 'Ingenting er ført. Teksten står i felta.',
    todo: 'Vel ei anna avgjerd å erstatte, eller la feltet stå tomt.',
  },
  'decision/withdrawn': {
    happened: 'Avgjerd {{number}} er trekt tilbake.',
    safe: 'Ho står framleis i loggen, med strek over.',
    todo: 'Før ei ny avgjerd i staden.',
  },
  'decision/nothing-changed': {
    happened: 'Rettinga er lik det som står.',
    safe: 'Ingenting er endra.',
    todo: 'Endre noko, eller lukk rettinga.',
  },
};
