import type { contactRefusals } from '../../../../shared/domain/contact/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const contact: TextsOf<(typeof contactRefusals)[number]> = {
  'contact/name-missing': {
    happened: 'Navnet mangler.',
    safe: 'Det du skrev, står i feltene.',
    todo: 'Skriv navnet på personen eller vakten.',
  },
  'contact/phone-unreadable': {
    happened: '«{{value}}» er ikke et nummer som kan ringes.',
    safe: 'Det du skrev, står i feltene.',
    todo: 'Skriv åtte siffer, eller + og landkode foran.',
  },
  'contact/email-unreadable': {
    happened: '«{{value}}» er ikke en e-postadresse.',
    safe: 'Det du skrev, står i feltene.',
    todo: 'Rett adressen, eller la feltet stå tomt.',
  },
  'contact/not-found': {
    happened: 'Personen finnes ikke i registeret.',
    safe: 'Ingenting er endret.',
    todo: 'Søk på nytt; noen kan ha fjernet kontakten.',
  },
  'contact/already-there': {
    happened: '{{name}} med samme mobilnummer står i registeret fra før.',
    safe: 'Det du skrev, står i feltene.',
    todo: 'Åpne kontakten som finnes, og endre den i stedet.',
  },
  'contact/nothing-changed': {
    happened: 'Det var ingen endring å lagre.',
    safe: 'Ingenting er endret.',
    todo: 'Du trenger ikke gjøre noe.',
  },
  'contact/already-removed': {
    happened: '{{name}} er fjernet fra før.',
    safe: 'Ingenting er endret.',
    todo: 'Du trenger ikke gjøre noe.',
  },
  'contact/not-removed': {
    happened: '{{name}} er ikke fjernet.',
    safe: 'Ingenting er endret.',
    todo: 'Du trenger ikke gjøre noe.',
  },
  'contact/confirmed-in-future': {
    happened: 'Dagen ligger fram i tid.',
    safe: 'Ingenting er endret.',
    todo: 'Velg dagen nummeret ble prøvd.',
  },
  'contact/import-empty': {
    happened: 'Listen inneholder ingenting nytt.',
    safe: 'Ingenting er lest inn.',
    todo: 'Alt i filen står i registeret fra før.',
  },
  'contact/import-too-many': {
    happened: 'Listen har flere enn {{limit}} rader.',
    safe: 'Ingenting er lest inn.',
    todo: 'Del filen i flere, og les inn én om gangen.',
  },
  'contact/import-row-unreadable': {
    happened: 'Rad {{row}} kan ikke leses.',
    safe: 'Ingenting er lest inn.',
    todo: 'Rett raden i filen, eller ta kolonnen ut av bruk.',
  },
  'contact/import-not-found': {
    happened: 'Innlesingen finnes ikke.',
    safe: 'Ingenting er endret.',
    todo: 'Du trenger ikke gjøre noe.',
  },
  'contact/import-already-undone': {
    happened: 'Innlesingen er angret fra før.',
    safe: 'Ingenting er endret.',
    todo: 'Les inn filen på nytt hvis den likevel skal brukes.',
  },
};
