import type { roleRefusals } from '../../../../shared/domain/role/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const role: TextsOf<(typeof roleRefusals)[number]> = {
  'role/title-empty': {
    happened: 'Rolla manglar namn.',
    safe: 'Det du skreiv, står i felta.',
    todo: 'Skriv kva rolla heiter.',
  },
  'role/title-taken': {
    happened: 'Det finst ei rolle som heiter «{{title}}».',
    safe: 'Det du skreiv, står i felta.',
    todo: 'Bruk den, eller vel eit anna namn.',
  },
  'role/not-found': {
    happened: 'Rolla finst ikkje her.',
    safe: 'Ingenting er endra.',
    todo: 'Gå til Kontaktar og roller og vel ho på nytt.',
  },
  'role/retired': {
    happened: 'Rolla «{{title}}» er teken ut av bruk.',
    safe: 'Ingenting er endra.',
    todo: 'Ta ho i bruk igjen først.',
  },
  'role/not-retired': {
    happened: 'Rolla «{{title}}» er i bruk.',
    safe: 'Ingenting er endra.',
    todo: 'Du treng ikkje gjere noko.',
  },
  'role/nothing-changed': {
    happened: 'Det var inga endring å lagre.',
    safe: 'Ingenting er endra.',
    todo: 'Du treng ikkje gjere noko.',
  },
  'role/deputy-is-holder': {
    happened: 'Innehavaren kan ikkje vere sin eigen stadfortredar.',
    safe: 'Det du skreiv, står i felta.',
    todo: 'Vel ein annan stadfortredar.',
  },
  'role/deputy-twice': {
    happened: 'Same person står to gonger mellom stadfortredarane.',
    safe: 'Det du skreiv, står i felta.',
    todo: 'Ta bort den eine.',
  },
  'role/nobody-acting': {
    happened: 'Ingen fyller rolla «{{title}}» no.',
    safe: 'Ingenting er endra.',
    todo: 'Meld nokon tilgjengeleg igjen, eller set inn ein ny innehavar.',
  },
  'role/already-unavailable': {
    happened: '{{name}} er meld utilgjengeleg frå før.',
    safe: 'Ingenting er endra.',
    todo: 'Du treng ikkje gjere noko.',
  },
  'role/not-unavailable': {
    happened: '{{name}} er ikkje meld utilgjengeleg.',
    safe: 'Ingenting er endra.',
    todo: 'Du treng ikkje gjere noko.',
  },
  'role/not-acting': {
    happened: 'Ein annan fyller rolla «{{title}}» no.',
    safe: 'Ingenting er endra.',
    todo: 'Meld den som har rolla utilgjengeleg først; då flyttar ho seg og vert loggført.',
  },
  'role/gives-administrator': {
    happened: '«{{title}}» kan ikkje gje retten til å vere administrator.',
    safe: 'Det du skreiv, står i felta.',
    todo: 'Gje retten til ein person under Kontaktar.',
  },
};
