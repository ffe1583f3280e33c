import type { gatewayRefusals } from '../../../../shared/domain/gateway/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const gateway: TextsOf<(typeof gatewayRefusals)[number]> = {
  'gateway/url-wrong': {
    happened: 'Adressen til tjenesten kan ikke leses.',
    safe: 'Ingenting er endret.',
    todo: 'Skriv hele adressen, slik leverandøren oppgir den. Den begynner med https:// og har verken brukernavn eller #.',
  },
  'gateway/url-unsafe': {
    happened: 'Adressen begynner med http://, så meldinger og nøkkel ville gått åpent over nettet.',
    safe: 'Ingenting er endret.',
    todo: 'Bruk adressen som begynner med https://.',
  },
  'gateway/template-unreadable': {
    happened: 'Malen kan ikke leses i den formen som er valgt.',
    safe: 'Ingenting er endret.',
    todo: 'Som JSON skal den være ett helt objekt; som skjema skal hver linje være navn=verdi.',
  },
  'gateway/template-no-address': {
    happened: 'Malen sier ikke hvor mottakeren skal stå.',
    safe: 'Ingenting er endret.',
    todo: 'Sett inn {to} eller {digits} der nummeret eller adressen skal stå.',
  },
  'gateway/template-no-text': {
    happened: 'Malen sier ikke hvor teksten skal stå.',
    safe: 'Ingenting er endret.',
    todo: 'Sett inn {text} der teksten skal stå.',
  },
  'gateway/template-unknown-place': {
    happened: 'Malen har en plass i krøllparentes som Beredt ikke kjenner.',
    safe: 'Ingenting er endret.',
    todo: 'Bruk bare {to}, {digits}, {text}, {subject} og {id}.',
  },
  'gateway/header-wrong': {
    happened: 'Feltet for nøkkelen kan ikke hete det.',
    safe: 'Ingenting er endret.',
    todo: 'Skriv navnet leverandøren oppgir, for eksempel Authorization. Bare bokstaver, tall og bindestrek.',
  },
  'gateway/nothing-changed': {
    happened: 'Dette er lagret slik fra før.',
    safe: 'Ingenting er endret.',
    todo: 'Du trenger ikke gjøre noe.',
  },
  'gateway/not-configured': {
    happened: 'Tjenesten er ikke satt opp ennå.',
    safe: 'Ingenting er endret.',
    todo: 'Lagre adresse og mal først.',
  },
  'gateway/administrator-missing': {
    happened: 'Ingen er administrator her ennå, så ingen kan svare for at meldinger sendes ut.',
    safe: 'Sending er fortsatt av.',
    todo: 'Gi noen retten administrator under Kontakter, og la den personen slå på.',
  },
  'gateway/example': {
    happened: 'Dette er eksempelkommunen. Den sender aldri noe til noen.',
    safe: 'Sending er fortsatt av.',
    todo: 'Sett opp kommunens egen installasjon for å sende.',
  },
  'gateway/already-on': {
    happened: 'Sending er alt på.',
    safe: 'Ingenting er endret.',
    todo: 'Du trenger ikke gjøre noe.',
  },
  'gateway/already-off': {
    happened: 'Sending er alt av.',
    safe: 'Ingenting er endret.',
    todo: 'Du trenger ikke gjøre noe.',
  },
  'gateway/secret-wrong': {
    happened: 'Nøkkelen har tegn som ikke kan sendes, eller er for lang.',
    safe: 'Den gamle nøkkelen står.',
    todo: 'Lim inn nøkkelen på nytt, på én linje og uten mellomrom foran eller bak.',
  },
};
