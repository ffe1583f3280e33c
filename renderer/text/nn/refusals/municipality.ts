import type { municipalityRefusals } from '../../../../shared/domain/municipality/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const municipality: TextsOf<(typeof municipalityRefusals)[number]> = {
  'municipality/name-empty': {
    happened: 'Kommunen må ha eit namn.',
    safe: 'Det som stod frå før, står.',
    todo: 'Skriv namnet på kommunen.',
  },
  'municipality/number-wrong': {
    happened: 'Kommunenummeret skal ha fire siffer.',
    safe: 'Ingenting er endra.',
    todo: 'Skriv nummeret slik det står i kommuneregisteret, til dømes 0301.',
  },
  'municipality/nothing-said': {
    happened: 'Det er ikkje sagt noko nytt om kommunen.',
    safe: 'Ingenting er endra.',
    todo: 'Fyll ut namn, nummer eller målform.',
  },
};
