import type { bowTieRefusals } from '../../../../shared/domain/risk/bowTieDecide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const bowTie: TextsOf<(typeof bowTieRefusals)[number]> = {
  'bowTie/text-empty': {
    happened: 'Det står ingenting i feltet.',
    safe: 'Ingenting er endra.',
    todo: 'Skriv nokre ord.',
  },
  'bowTie/branch-not-found': {
    happened: 'Årsaka eller konsekvensen finst ikkje her.',
    safe: 'Ingenting er endra.',
    todo: 'Gå tilbake og vel på nytt.',
  },
  'bowTie/barrier-not-found': {
    happened: 'Barrieren finst ikkje her.',
    safe: 'Ingenting er endra.',
    todo: 'Gå tilbake og vel på nytt.',
  },
  'bowTie/removed': {
    happened: 'Han er teken ut av sløyfediagrammet.',
    safe: 'Ingenting er endra.',
    todo: 'Angre at han vart teken ut, eller legg han inn på nytt.',
  },
  'bowTie/not-removed': {
    happened: 'Han står i sløyfediagrammet.',
    safe: 'Ingenting er endra.',
    todo: 'Du treng ikkje gjere noko.',
  },
  'bowTie/nothing-changed': {
    happened: 'Det er ikkje sagt noko nytt.',
    safe: 'Ingenting er endra.',
    todo: 'Du treng ikkje gjere noko.',
  },
};
