import type { controlRefusals } from '../../../../shared/domain/control/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const control: TextsOf<(typeof controlRefusals)[number]> = {
  'control/text-empty': {
    happened: 'Det er ikke skrevet noe.',
    safe: 'Det du skrev, står i skjemaet.',
    todo: 'Skriv hva det er, i få ord.',
  },
  'control/identity-number': {
    happened: 'Det står et fødselsnummer i teksten.',
    safe: 'Det du skrev, står i skjemaet.',
    todo: 'Ta bort nummeret. Skriv saksnummeret i fagsystemet om du må vise til noen.',
  },
  'control/not-found': {
    happened: 'Leddet finnes ikke her.',
    safe: 'Ingenting er endret.',
    todo: 'Velg et annet i strukturen.',
  },
  'control/wrong-place': {
    happened: 'Dette leddet kan ikke henge der.',
    safe: 'Ingenting er endret.',
    todo: 'Et mål står øverst; ellers henger hvert ledd på det foregående i kjeden.',
  },
  'control/nothing-changed': {
    happened: 'Det er likt det som står.',
    safe: 'Ingenting er endret.',
    todo: 'Endre noe, eller lukk.',
  },
  'control/at-the-end': {
    happened: 'Leddet kan ikke flyttes lenger den veien.',
    safe: 'Ingenting er endret.',
    todo: 'Ingenting trenger å gjøres.',
  },
  'control/not-removed': {
    happened: 'Leddet er ikke tatt bort.',
    safe: 'Ingenting er endret.',
    todo: 'Ingenting trenger å gjøres.',
  },
};
