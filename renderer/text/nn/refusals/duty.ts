import type { dutyRefusals } from '../../../../shared/domain/duty/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const duty: TextsOf<(typeof dutyRefusals)[number]> = {
  'duty/time-order': {
    happened: 'Slutten kjem før starten.',
    safe: 'Ingenting er endra.',
    todo: 'Rett klokkesletta.',
  },
  'duty/not-found': {
    happened: 'Vakta finst ikkje.',
    safe: 'Ingenting er endra.',
    todo: 'Sjå vaktkalenderen på nytt.',
  },
  'duty/removed': {
    happened: 'Vakta er allereie fjerna.',
    safe: 'Ingenting er endra.',
    todo: 'Du treng ikkje gjere noko.',
  },
  'duty/not-removed': {
    happened: 'Vakta står i kalenderen.',
    safe: 'Ingenting er endra.',
    todo: 'Du treng ikkje gjere noko.',
  },
  'duty/turns-overlap': {
    happened: 'Ei vakt varer lenger enn {{weeks}} veker.',
    safe: 'Ingenting er endra.',
    todo: 'Gjer vakta kortare, eller lat det gå fleire veker mellom.',
  },
  'duty/no-turns': {
    happened: 'Den siste datoen er før den første vakta.',
    safe: 'Ingenting er endra.',
    todo: 'Vel ein seinare dato.',
  },
  'duty/too-many-turns': {
    happened: 'Det blir meir enn {{limit}} vakter.',
    safe: 'Ingenting er endra.',
    todo: 'Vel ein tidlegare sluttdato.',
  },
};
