import type { roleRefusals } from '../../../../shared/domain/role/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const role: TextsOf<(typeof roleRefusals)[number]> = {
  'role/title-empty': {
    happened: 'Rollen mangler navn.',
    safe: 'Det du skrev, står i feltene.',
    todo: 'Skriv hva rollen heter.',
  },
  'role/title-taken': {
    happened: 'Det finnes en rolle som heter «{{title}}».',
    safe: 'Det du skrev, står i feltene.',
    todo: 'Bruk den, eller velg et annet navn.',
  },
  'role/not-found': {
    happened: 'Rollen finnes ikke her.',
    safe: 'Ingenting er endret.',
    todo: 'Gå til Kontakter og roller og velg den på nytt.',
  },
  'role/retired': {
    happened: 'Rollen «{{title}}» er tatt ut av bruk.',
    safe: 'Ingenting er endret.',
    todo: 'Ta den i bruk igjen først.',
  },
  'role/not-retired': {
    happened: 'Rollen «{{title}}» er i bruk.',
    safe: 'Ingenting er endret.',
    todo: 'Du trenger ikke gjøre noe.',
  },
  'role/nothing-changed': {
    happened: 'Det var ingen endring å lagre.',
    safe: 'Ingenting er endret.',
    todo: 'Du trenger ikke gjøre noe.',
  },
  'role/deputy-is-holder': {
    happened: 'Innehaveren kan ikke være sin egen stedfortreder.',
    safe: 'Det du skrev, står i feltene.',
    todo: 'Velg en annen stedfortreder.',
  },
  'role/deputy-twice': {
    happened: 'Samme person står to ganger blant stedfortrederne.',
    safe: 'Det du skrev, står i feltene.',
    todo: 'Ta bort den ene.',
  },
  'role/nobody-acting': {
    happened: 'Ingen fyller rollen «{{title}}» nå.',
    safe: 'Ingenting er endret.',
    todo: 'Meld noen tilgjengelig igjen, eller sett inn en ny innehaver.',
  },
  'role/already-unavailable': {
    happened: '{{name}} er meldt utilgjengelig fra før.',
    safe: 'Ingenting er endret.',
    todo: 'Du trenger ikke gjøre noe.',
  },
  'role/not-unavailable': {
    happened: '{{name}} er ikke meldt utilgjengelig.',
    safe: 'Ingenting er endret.',
    todo: 'Du trenger ikke gjøre noe.',
  },
  'role/not-acting': {
    happened: 'En annen fyller rollen «{{title}}» nå.',
    safe: 'Ingenting er endret.',
    todo: 'Meld den som har rollen utilgjengelig først; da flyttes den og loggføres.',
  },
  'role/gives-administrator': {
    happened: '«{{title}}» kan ikke gi retten til å være administrator.',
    safe: 'Det du skrev, står i feltene.',
    todo: 'Gi retten til en person under Kontakter.',
  },
};
