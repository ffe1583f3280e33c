import type { commonRefusals } from '../../../../shared/contract/errors.ts';
import type { TextsOf } from '../../refusalText.ts';

export const common: TextsOf<(typeof commonRefusals)[number]> = {
  'request/invalid': {
    happened: 'Beredt forsto ikke det som ble sendt.',
    safe: 'Ingenting er endret.',
    todo: 'Se over feltene og prøv igjen.',
  },
  'request/unknown': {
    happened: 'Denne handlingen finnes ikke i versjonen som kjører.',
    safe: 'Ingenting er endret.',
    todo: 'Start Beredt på nytt, slik at alle vinduer har samme versjon.',
  },
  'request/too-large': {
    happened: 'Det som ble sendt, er for stort.',
    safe: 'Teksten din står fortsatt i feltet.',
    todo: 'Del det opp i mindre biter.',
  },
  'access/not-allowed': {
    happened: 'Du har ikke rettighet til dette.',
    safe: 'Ingenting er endret.',
    todo: 'Si hvem som sitter her under Innstillinger, eller be en som har rettigheten om å gjøre det.',
  },
  'access/locked': {
    happened: 'Beredt er låst.',
    safe: 'Alt som er lagret, er trygt. Det du har skrevet, er tatt vare på som utkast.',
    todo: 'Lås opp og prøv igjen.',
  },
  'access/no-seat': {
    happened: 'Dette vinduet har mistet plassen sin i Beredt.',
    safe: 'Alt som er lagret, er trygt. Det du har skrevet, er tatt vare på som utkast.',
    todo: 'Åpne Beredt på nytt fra startlenken.',
  },
  'store/corrupt': {
    happened: 'Datafilen er skadet.',
    safe: 'Filen er ikke endret videre. Sikkerhetskopiene er urørt.',
    todo: 'Gå over til papir, og gjenopprett fra siste sikkerhetskopi.',
  },
  'store/locked': {
    happened: 'Datafilen er i bruk av et annet program.',
    safe: 'Ingenting er endret. Det du skrev, venter på lagring.',
    todo: 'Lukk andre vinduer av Beredt og program som kopierer filen.',
  },
  'store/read-only': {
    happened: 'Datafilen kan bare leses, ikke skrives.',
    safe: 'Alt som er lagret, kan leses. Det du skrev, venter på lagring.',
    todo: 'Be den som drifter maskinen om skrivetilgang til mappen.',
  },
  'store/full': {
    happened: 'Disken er full, så Beredt kan ikke lagre.',
    safe: 'Alt som er lagret, er trygt. Det du skrev, venter på lagring.',
    todo: 'Skriv på papir til det er plass. Slett filer du ikke trenger fra disken.',
  },
  'store/wrong-key': {
    happened: 'Nøkkelen passer ikke til datafilen.',
    safe: 'Filen er urørt.',
    todo: 'Prøv passfrasen igjen, eller bruk den utskrevne gjenopprettingsnøkkelen.',
  },
  'store/newer-schema': {
    happened: 'Datafilen er laget av en nyere versjon av Beredt.',
    safe: 'Filen er urørt.',
    todo: 'Installer den nyeste versjonen på denne maskinen.',
  },
  'store/broken-history': {
    happened: 'Datafilens versjonshistorie stemmer ikke.',
    safe: 'Filen er urørt.',
    todo: 'Gjenopprett fra siste sikkerhetskopi, og si fra til den som drifter Beredt.',
  },
  internal: {
    happened: 'Noe gikk galt i Beredt. Feilnummer {{id}}.',
    safe: 'Alt som er lagret, er trygt. Det du skrev, står fortsatt i feltet.',
    todo: 'Prøv igjen. Hjelper det ikke, oppgi feilnummeret til den som drifter Beredt.',
  },
  'access/person-unknown': {
    happened: 'Beredt vet ikke hvem som sitter her.',
    safe: 'Ingenting er endret.',
    todo: 'Velg hvem du er, og prøv igjen.',
  },
  'access/passphrase-needed': {
    happened: 'Denne rettigheten krever passfrase.',
    safe: 'Ingenting er endret.',
    todo: 'Lås opp med din egen passfrase, og prøv igjen.',
  },
  'request/command-reused': {
    happened: 'Samme handling ble sendt på nytt med annet innhold.',
    safe: 'Den første gjelder. Ingenting er endret.',
    todo: 'Last siden på nytt, og prøv igjen.',
  },
  'store/missing': {
    happened: 'Datafilen finnes ikke der den skal være.',
    safe: 'Beredt har ikke laget en ny i stedet.',
    todo: 'Sett inn disken eller koble til mappen den ligger på, eller gjenopprett fra sikkerhetskopi.',
  },
  'store/disk-failed': {
    happened: 'Disken svarte ikke som den skulle.',
    safe: 'Alt som er lagret til nå, er trygt. Det du skrev, venter på lagring.',
    todo: 'Skriv på papir til det er rettet. Si fra til den som drifter maskinen.',
  },
};
