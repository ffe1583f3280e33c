import type { decisionRefusals } from '../../../../shared/domain/decision/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const decision: TextsOf<(typeof decisionRefusals)[number]> = {
  'decision/text-empty': {
    happened: 'Det står ikke hva som er besluttet.',
    safe: 'Ingenting er ført.',
    todo: 'Skriv beslutningen i første felt. Resten kan stå tomt.',
  },
  'decision/not-found': {
    happened: 'Beslutningen finnes ikke her.',
    safe: 'Ingenting er endret.',
    todo: 'Vent til beslutningene er hentet, og prøv igjen.',
  },
  'decision/replaced-not-found': {
    happened: 'Beslutningen som skulle erstattes, finnes ikke i denne hendelsen.',
    safe: 'Ingenting er ført. Teksten står i feltene.',
    todo: 'Velg en annen beslutning å erstatte, eller la feltet stå tomt.',
  },
  'decision/withdrawn': {
    happened: 'Beslutning {{number}} er trukket tilbake.',
    safe: 'Den står fortsatt i loggen, med strek over.',
    todo: 'Før en ny beslutning i stedet.',
  },
  'decision/nothing-changed': {
    happened: 'Rettelsen er lik det som står.',
    safe: 'Ingenting er endret.',
    todo: 'Endre noe, eller lukk rettelsen.',
  },
};
