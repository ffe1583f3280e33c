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
  'municipality/centre-wrong': {
    happened: 'Midtpunktet er ikke et sted på jorden.',
    safe: 'Ingenting er endret.',
    todo: 'Skriv koordinatene på nytt, for eksempel 61.70, 6.10.',
  },
  'municipality/nothing-said': {
    happened: 'Det er ikke sagt noe nytt om kommunen.',
    safe: 'Ingenting er endret.',
    todo: 'Fyll ut navn, nummer eller målform.',
  },
  'municipality/not-empty': {
    happened: 'Eksempelet ble ikke lastet: her er det allerede skrevet noe.',
    safe: 'Ingenting er endret.',
    todo: 'Start Beredt på en tom mappe for å se eksempelkommunen.',
  },
  'municipality/example-stopped': {
    happened: 'Eksempelet stoppet underveis, ved {{at}} ({{why}}).',
    safe: 'Det som ble lastet før det, står, og alt er merket som eksempel.',
    todo: 'Start Beredt på en ny, tom mappe og prøv igjen.',
  },
};
