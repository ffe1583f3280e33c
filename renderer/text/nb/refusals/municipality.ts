import type { municipalityRefusals } from '../../../../shared/domain/municipality/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const municipality: TextsOf<(typeof municipalityRefusals)[number]> = {
  'municipality/name-empty': {
    happened: 'Kommunen må ha et navn.',
    safe: 'Det som sto fra før, står.',
    todo: 'Skriv kommunens navn.',
  },
  'municipality/number-wrong': {
    happened: 'Kommunenummeret skal ha fire sifre.',
    safe: 'Ingenting er endret.',
    todo: 'Skriv nummeret slik det står i kommuneregisteret, for eksempel 0301.',
  },
  'municipality/nothing-said': {
    happened: 'Det er ikke sagt noe nytt om kommunen.',
    safe: 'Ingenting er endret.',
    todo: 'Fyll ut navn, nummer eller målform.',
  },
};
