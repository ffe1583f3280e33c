import type { quickRiskRefusals } from '../../../../shared/domain/quickRisk/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const quickRisk: TextsOf<(typeof quickRiskRefusals)[number]> = {
  'quickRisk/about-empty': {
    happened: 'Det er ikke sagt hva vi er i ferd med å gjøre.',
    safe: 'Ingenting er ført.',
    todo: 'Skriv det i én linje.',
  },
  'quickRisk/no-danger': {
    happened: 'Det er ikke sagt hva som kan gå galt.',
    safe: 'Ingenting er ført.',
    todo: 'Skriv minst én ting som kan gå galt.',
  },
  'quickRisk/no-measure': {
    happened: '«Gjør det med tiltak» er valgt, men ingen tiltak er skrevet.',
    safe: 'Ingenting er ført.',
    todo: 'Skriv et tiltak, eller velg noe annet.',
  },
  'quickRisk/not-found': {
    happened: 'Vurderingen finnes ikke her.',
    safe: 'Ingenting er endret.',
    todo: 'Velg en i listen.',
  },
  'quickRisk/withdrawn': {
    happened: 'Vurderingen av «{{about}}» er trukket tilbake.',
    safe: 'Den kan fortsatt leses.',
    todo: 'Gjør en ny.',
  },
};
