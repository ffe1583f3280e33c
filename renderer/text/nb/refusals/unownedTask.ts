import type { unownedTaskRefusals } from '../../../../shared/domain/unowned/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const unownedTask: TextsOf<(typeof unownedTaskRefusals)[number]> = {
  'unownedTask/text-empty': {
    happened: 'Oppgaven er ikke beskrevet.',
    safe: 'Ingenting er lagret.',
    todo: 'Skriv hva som må gjøres.',
  },
  'unownedTask/identity-number': {
    happened: 'Det står et fødselsnummer i teksten.',
    safe: 'Det du skrev, står i skjemaet.',
    todo: 'Ta bort nummeret. Skriv saksnummeret i fagsystemet om du må vise til noen.',
  },
  'unownedTask/sectors-missing': {
    happened: 'Det er ikke sagt hvem oppgaven ligger mellom.',
    safe: 'Det du skrev, står i skjemaet.',
    todo: 'Skriv minst én sektor.',
  },
  'unownedTask/not-found': {
    happened: 'Oppgaven finnes ikke her.',
    safe: 'Ingenting er endret.',
    todo: 'Velg en annen i listen.',
  },
  'unownedTask/decided': {
    happened: 'Oppgaven er avgjort.',
    safe: 'Ingenting er endret.',
    todo: 'Åpne den igjen hvis avgjørelsen ikke holder.',
  },
  'unownedTask/not-decided': {
    happened: 'Oppgaven er ikke avgjort.',
    safe: 'Ingenting er endret.',
    todo: 'Ingenting trenger å gjøres.',
  },
  'unownedTask/not-the-leader': {
    happened: 'En annen leder er satt til å avgjøre dette.',
    safe: 'Det du skrev, står i skjemaet.',
    todo: 'Bare lederen som er navngitt, eller en stedfortreder i rollen, kan si hvem som eier oppgaven.',
  },
  'unownedTask/reason-missing': {
    happened: 'Begrunnelsen mangler.',
    safe: 'Det du skrev, står i skjemaet.',
    todo: 'Skriv hvorfor, i én setning.',
  },
  'unownedTask/not-withdrawn': {
    happened: 'Oppgaven er ikke tatt bort.',
    safe: 'Ingenting er endret.',
    todo: 'Ingenting trenger å gjøres.',
  },
};
