import type { exposedRefusals } from '../../../../shared/domain/exposed/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const exposed: TextsOf<(typeof exposedRefusals)[number]> = {
  'exposed/name-empty': {
    happened: 'Det er ikke sagt hvem gruppen er.',
    safe: 'Ingenting er ført.',
    todo: 'Skriv hva gruppen heter.',
  },
  'exposed/not-found': {
    happened: 'Gruppen finnes ikke i listen.',
    safe: 'Ingenting er endret.',
    todo: 'Velg en i listen.',
  },
  'exposed/nothing-changed': {
    happened: 'Ingenting er endret.',
    safe: 'Gruppen står som før.',
    todo: 'Endre noe, eller lukk.',
  },
  'exposed/more-than-all': {
    happened: 'Flere er fulgt opp enn det er i gruppen «{{name}}»: {{size}}.',
    safe: 'Ingenting er ført.',
    todo: 'Rett antallet i gruppen eller hvor mange som er fulgt opp.',
  },
};
