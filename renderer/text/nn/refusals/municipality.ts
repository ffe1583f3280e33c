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
  'municipality/centre-wrong': {
    happened: 'Midtpunktet er ikkje ein stad på jorda.',
    safe: 'Ingenting er endra.',
    todo: 'Skriv koordinatane på nytt, til dømes 61.70, 6.10.',
  },
  'municipality/nothing-said': {
    happened: 'Det er ikkje sagt noko nytt om kommunen.',
    safe: 'Ingenting er endra.',
    todo: 'Fyll ut namn, nummer eller målform.',
  },
  'municipality/not-empty': {
    happened: 'Dømet vart ikkje lasta: her er det alt skrive noko.',
    safe: 'Ingenting er endra.',
    todo: 'Start Beredt på ei tom mappe for å sjå dømekommunen.',
  },
  'municipality/example-stopped': {
    happened: 'Dømet stoppa undervegs, ved {{at}} ({{why}}).',
    safe: 'Det som vart lasta før det, står, og alt er merkt som døme.',
    todo: 'Start Beredt på ei ny, tom mappe og prøv igjen.',
  },
};
