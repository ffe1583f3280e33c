import type { alertListRefusals } from '../../../../shared/domain/alertList/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const alertList: TextsOf<(typeof alertListRefusals)[number]> = {
  'alertList/title-empty': {
    happened: 'Listen mangler navn.',
    safe: 'Det du skrev, står i feltene.',
    todo: 'Skriv hva listen heter.',
  },
  'alertList/no-members': {
    happened: 'Det står ingen på listen.',
    safe: 'Det du skrev, står i feltene.',
    todo: 'Sett inn minst én person eller rolle.',
  },
  'alertList/member-twice': {
    happened: 'Samme person eller rolle står to ganger på listen.',
    safe: 'Det du skrev, står i feltene.',
    todo: 'Ta bort den ene.',
  },
  'alertList/member-unknown': {
    happened: 'En på listen finnes ikke i registeret lenger, eller er sin egen stedfortreder.',
    safe: 'Det du skrev, står i feltene.',
    todo: 'Ta bort personen eller rollen fra listen.',
  },
  'alertList/already-valid': {
    happened: '«{{title}}» gjelder allerede for denne hendelsestypen og dette nivået. Det kan bare være én.',
    safe: 'Det du skrev, står i feltene.',
    todo: 'Endre den som gjelder, eller la den nye avløse den.',
  },
  'alertList/not-found': {
    happened: 'Varslingslisten finnes ikke her.',
    safe: 'Ingenting er endret.',
    todo: 'Gå til Varslingslister og velg den på nytt.',
  },
  'alertList/superseded': {
    happened: '«{{title}}» er avløst og kan ikke brukes.',
    safe: 'Ingenting er endret.',
    todo: 'Bruk listen som gjelder nå.',
  },
  'alertList/not-superseded': {
    happened: '«{{title}}» er i bruk.',
    safe: 'Ingenting er endret.',
    todo: 'Du trenger ikke gjøre noe.',
  },
  'alertList/nothing-changed': {
    happened: 'Det var ingen endring å lagre.',
    safe: 'Ingenting er endret.',
    todo: 'Du trenger ikke gjøre noe.',
  },
};
