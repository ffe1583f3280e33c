import type { exposedRefusals } from '../../../../shared/domain/exposed/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const exposed: TextsOf<(typeof exposedRefusals)[number]> = {
  'exposed/name-empty': {
    happened: 'Det er ikkje sagt kven gruppa er.',
    safe: 'Ingenting er ført.',
    todo: 'Skriv kva gruppa heiter.',
  },
  'exposed/not-found': {
    happened: 'Gruppa finst ikkje i lista.',
    safe: 'Ingenting er endra.',
    todo: 'Vel ei i lista.',
  },
  'exposed/nothing-changed': {
    happened: 'Ingenting er endra.',
    safe: 'Gruppa står som før.',
    todo: 'Endre noko, eller lukk.',
  },
  'exposed/more-than-all': {
    happened: 'Fleire er følgde opp enn det er i gruppa «{{name}}»: {{size}}.',
    safe: 'Ingenting er ført.',
    todo: 'Rett talet i gruppa eller kor mange som er følgde opp.',
  },
};
