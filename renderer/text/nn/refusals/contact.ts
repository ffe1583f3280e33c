import type { contactRefusals } from '../../../../shared/domain/contact/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const contact: TextsOf<(typeof contactRefusals)[number]> = {
  'contact/name-missing': {
    happened: 'Namnet manglar.',
    safe: 'Det du skreiv, står i felta.',
    todo: 'Skriv namnet på personen eller vakta.',
  },
  'contact/phone-unreadable': {
    happened: '«{{value}}» er ikkje eit nummer som kan ringjast.',
    safe: 'Det du skreiv, står i felta.',
    todo: 'Skriv åtte siffer, eller + og landkode framfor.',
  },
  'contact/email-unreadable': {
    happened: '«{{value}}» er ikkje ei e-postadresse.',
    safe: 'Det du skreiv, står i felta.',
    todo: 'Rett adressa, eller la feltet stå tomt.',
  },
  'contact/not-found': {
    happened: 'Personen finst ikkje i registeret.',
    safe: 'Ingenting er endra.',
    todo: 'Søk på nytt; nokon kan ha fjerna kontakten.',
  },
  'contact/already-there': {
    happened: '{{name}} med same mobilnummer står i registeret frå før.',
    safe: 'Det du skreiv, står i felta.',
    todo: 'Opne kontakten som finst, og endre den i staden.',
  },
  'contact/nothing-changed': {
    happened: 'Det var inga endring å lagre.',
    safe: 'Ingenting er endra.',
    todo: 'Du treng ikkje gjere noko.',
  },
  'contact/already-removed': {
    happened: '{{name}} er fjerna frå før.',
    safe: 'Ingenting er endra.',
    todo: 'Du treng ikkje gjere noko.',
  },
  'contact/not-removed': {
    happened: '{{name}} er ikkje fjerna.',
    safe: 'Ingenting er endra.',
    todo: 'Du treng ikkje gjere noko.',
  },
  'contact/confirmed-in-future': {
    happened: 'Dagen ligg fram i tid.',
    safe: 'Ingenting er endra.',
    todo: 'Vel dagen nummeret vart prøvd.',
  },
  'contact/import-empty': {
    happened: 'Lista har ikkje noko nytt.',
    safe: 'Ingenting er lese inn.',
    todo: 'Alt i fila står i registeret frå før.',
  },
  'contact/import-too-many': {
    happened: 'Lista har fleire enn {{limit}} rader.',
    safe: 'Ingenting er lese inn.',
    todo: 'Del fila i fleire, og les inn éi om gongen.',
  },
  'contact/import-row-unreadable': {
    happened: 'Rad {{row}} kan ikkje lesast.',
    safe: 'Ingenting er lese inn.',
    todo: 'Rett rada i fila, eller ta kolonnen ut av bruk.',
  },
  'contact/import-not-found': {
    happened: 'Innlesinga finst ikkje.',
    safe: 'Ingenting er endra.',
    todo: 'Du treng ikkje gjere noko.',
  },
  'contact/import-already-undone': {
    happened: 'Innlesinga er angra frå før.',
    safe: 'Ingenting er endra.',
    todo: 'Les inn fila på nytt om ho likevel skal brukast.',
  },
};
