import type { upwardRefusals } from '../../../../shared/domain/upward/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const upward: TextsOf<(typeof upwardRefusals)[number]> = {
  'upward/text-empty': {
    happened: 'Det er ikke skrevet hva saken gjelder.',
    safe: 'Ingenting er lagret.',
    todo: 'Skriv hva som trengs eller må avgjøres.',
  },
  'upward/identity-number': {
    happened: 'Det står et fødselsnummer i teksten.',
    safe: 'Det du skrev, står i skjemaet.',
    todo: 'Ta bort nummeret. Skriv saksnummeret i fagsystemet om du må vise til noen.',
  },
  'upward/not-found': {
    happened: 'Saken finnes ikke her.',
    safe: 'Ingenting er endret.',
    todo: 'Velg en annen i listen.',
  },
  'upward/already-there': {
    happened: 'Saken er alt mottatt.',
    safe: 'Ingenting er endret.',
    todo: 'Si hva som vurderes, eller avgjør den.',
  },
  'upward/decided': {
    happened: 'Saken er avgjort.',
    safe: 'Ingenting er endret.',
    todo: 'Angre siste steg hvis det var feil.',
  },
  'upward/note-missing': {
    happened: 'Det er ikke skrevet hva som vurderes.',
    safe: 'Det du skrev, står i skjemaet.',
    todo: 'Skriv én setning til avsenderen.',
  },
  'upward/reason-missing': {
    happened: 'Begrunnelsen mangler.',
    safe: 'Det du skrev, står i skjemaet.',
    todo: 'Skriv hvorfor, i én setning. Avsenderen leser den.',
  },
  'upward/nameless': {
    happened: 'Ingen har sagt hvem som sitter her.',
    safe: 'Det du skrev, står i skjemaet.',
    todo: 'Velg hvem du er under Innstillinger. En avgjørelse har et navn.',
  },
  'upward/nothing-to-undo': {
    happened: 'Det er ikke mer å angre.',
    safe: 'Ingenting er endret.',
    todo: 'Ingenting trenger å gjøres.',
  },
  'upward/not-withdrawn': {
    happened: 'Saken er ikke trukket.',
    safe: 'Ingenting er endret.',
    todo: 'Ingenting trenger å gjøres.',
  },
};
