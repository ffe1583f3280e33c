import type { seatRefusals } from '../../../../shared/domain/seat/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const seat: TextsOf<(typeof seatRefusals)[number]> = {
  'network/already-open': {
    happened: 'Nettverket er allerede åpent for plasser.',
    safe: 'Ingenting er endret.',
    todo: 'Du trenger ikke gjøre noe.',
  },
  'network/already-closed': {
    happened: 'Nettverket er allerede lukket.',
    safe: 'Ingenting er endret.',
    todo: 'Du trenger ikke gjøre noe.',
  },
  'network/not-listening': {
    happened: 'Maskinen tar ikke imot plasser fra nettverket nå.',
    safe: 'Ingen kode er laget.',
    todo: 'Slå på «Plasser på nettverket» først, og se om maskinen er på et nett.',
  },
  'network/offers-full': {
    happened: 'Det ligger allerede mange ubrukte koder ute.',
    safe: 'Ingen ny kode er laget.',
    todo: 'Vent fem minutter, eller trekk tilbake kodene.',
  },
  'seat/label-empty': {
    happened: 'Plassen har ikke noe navn.',
    safe: 'Ingen kode er laget.',
    todo: 'Skriv hva plassen er, for eksempel «nettbrettet på kontoret».',
  },
  'seat/not-found': {
    happened: 'Det finnes ingen slik plass.',
    safe: 'Ingenting er endret.',
    todo: 'Last siden på nytt.',
  },
  'seat/already-revoked': {
    happened: '{{label}} er allerede stengt ute.',
    safe: 'Plassen kommer ikke inn.',
    todo: 'Du trenger ikke gjøre noe.',
  },
};
