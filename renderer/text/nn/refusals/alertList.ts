import type { alertListRefusals } from '../../../../shared/domain/alertList/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const alertList: TextsOf<(typeof alertListRefusals)[number]> = {
  'alertList/title-empty': {
    happened: 'Lista manglar namn.',
    safe: 'Det du skreiv, står i felta.',
    todo: 'Skriv kva lista heiter.',
  },
  'alertList/no-members': {
    happened: 'Det står ingen på lista.',
    safe: 'Det du skreiv, står i felta.',
    todo: 'Set inn minst éin person eller éi rolle.',
  },
  'alertList/member-twice': {
    happened: 'Same person eller rolle står to gonger på lista.',
    safe: 'Det du skreiv, står i felta.',
    todo: 'Ta bort den eine.',
  },
  'alertList/member-unknown': {
    happened: 'Ein på lista finst ikkje i registeret lenger, eller er sin eigen stadfortredar.',
    safe: 'Det du skreiv, står i felta.',
    todo: 'Ta bort personen eller rolla frå lista.',
  },
  'alertList/already-valid': {
    happened: '«{{title}}» gjeld alt for denne hendingstypen og dette nivået. Det kan berre vere éi.',
    safe: 'Det du skreiv, står i felta.',
    todo: 'Endre den som gjeld, eller la den nye avløyse ho.',
  },
  'alertList/not-found': {
    happened: 'Varslingslista finst ikkje her.',
    safe: 'Ingenting er endra.',
    todo: 'Gå til Varslingslister og vel ho på nytt.',
  },
  'alertList/superseded': {
    happened: '«{{title}}» er avløyst og kan ikkje brukast.',
    safe: 'Ingenting er endra.',
    todo: 'Bruk lista som gjeld no.',
  },
  'alertList/not-superseded': {
    happened: '«{{title}}» er i bruk.',
    safe: 'Ingenting er endra.',
    todo: 'Du treng ikkje gjere noko.',
  },
  'alertList/nothing-changed': {
    happened: 'Det var inga endring å lagre.',
    safe: 'Ingenting er endra.',
    todo: 'Du treng ikkje gjere noko.',
  },
};
