import type { continuityRefusals } from '../../../../shared/domain/continuity/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const continuity: TextsOf<(typeof continuityRefusals)[number]> = {
  'continuity/name-empty': {
    happened: 'Det er ikke skrevet noe.',
    safe: 'Det du skrev, står i skjemaet.',
    todo: 'Skriv hva det er, i få ord.',
  },
  'continuity/already-there': {
    happened: '«{{name}}» finnes fra før.',
    safe: 'Ingenting er endret.',
    todo: 'Bruk den som finnes, eller gi denne et navn som skiller dem.',
  },
  'continuity/not-found': {
    happened: 'Det finnes ikke her.',
    safe: 'Ingenting er endret.',
    todo: 'Velg noe annet i listen.',
  },
  'continuity/nothing-changed': {
    happened: 'Det er likt det som står.',
    safe: 'Ingenting er endret.',
    todo: 'Endre noe, eller lukk.',
  },
  'continuity/not-removed': {
    happened: 'Det er ikke tatt bort.',
    safe: 'Ingenting er endret.',
    todo: 'Ingenting trenger å gjøres.',
  },
  'continuity/leans-on-itself': {
    happened: 'Noe kan ikke være avhengig av seg selv.',
    safe: 'Ingenting er endret.',
    todo: 'Skriv det andre den trenger.',
  },
  'continuity/already-leans': {
    happened: 'Den avhengigheten står der fra før.',
    safe: 'Ingenting er endret.',
    todo: 'Legg alternativet på den som står der.',
  },
};
