import type { resourceRefusals } from '../../../../shared/domain/resource/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const resource: TextsOf<(typeof resourceRefusals)[number]> = {
  'resource/name-empty': {
    happened: 'Det står ikke hva det er.',
    safe: 'Det du skrev, står i skjemaet.',
    todo: 'Skriv et navn, i få ord.',
  },
  'resource/already-there': {
    happened: '«{{name}}» står i registeret fra før, på samme sted.',
    safe: 'Ingenting er endret.',
    todo: 'Finn den i listen, eller skriv hva som skiller dem.',
  },
  'resource/not-found': {
    happened: 'Ressursen står ikke i registeret.',
    safe: 'Ingenting er endret.',
    todo: 'Søk etter en annen.',
  },
  'resource/nothing-changed': {
    happened: 'Det er likt det som står.',
    safe: 'Ingenting er endret.',
    todo: 'Endre noe, eller lukk.',
  },
  'resource/not-removed': {
    happened: 'Ressursen er ikke tatt ut.',
    safe: 'Ingenting er endret.',
    todo: 'Ingenting trenger å gjøres.',
  },
  'resource/verified-in-future': {
    happened: 'Datoen er ikke kommet ennå.',
    safe: 'Ingenting er endret.',
    todo: 'Skriv dagen noen så den.',
  },
};
