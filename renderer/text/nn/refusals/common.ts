import type { commonRefusals } from '../../../../shared/contract/errors.ts';
import type { TextsOf } from '../../refusalText.ts';

export const common: TextsOf<(typeof commonRefusals)[number]> = {
  'request/invalid': {
    happened: 'Beredt skjøna ikkje det som vart sendt.',
    safe: 'Ingenting er endra.',
    todo: 'Sjå over felta og prøv igjen.',
  },
  'request/unknown': {
    happened: 'Denne handlinga finst ikkje i versjonen som køyrer.',
    safe: 'Ingenting er endra.',
    todo: 'Start Beredt på nytt, slik at alle vindauge har same versjon.',
  },
  'request/too-large': {
    happened: 'Det som vart sendt, er for stort.',
    safe: 'Teksten din står framleis i feltet.',
    todo: 'Del det opp i mindre bitar.',
  },
  'access/not-allowed': {
    happened: 'Du har ikkje rett til dette.',
    safe: 'Ingenting er endra.',
    todo: 'Sei kven som sit her under Innstillingar, eller be ein som har retten om å gjere det.',
  },
  'access/locked': {
    happened: 'Beredt er låst.',
    safe: 'Alt som er lagra, er trygt. Det du har skrive, er teke vare på som utkast.',
    todo: 'Lås opp og prøv igjen.',
  },
  'access/no-seat': {
    happened: 'Dette vindauget har mista plassen sin i Beredt.',
    safe: 'Alt som er lagra, er trygt. Det du har skrive, er teke vare på som utkast.',
    todo: 'Opne Beredt på nytt frå startlenkja.',
  },
  'store/corrupt': {
    happened: 'Datafila er skadd.',
    safe: 'Fila er ikkje endra vidare. Tryggingskopiane er urørte.',
    todo: 'Gå over til papir, og rett opp att frå siste tryggingskopi.',
  },
  'store/locked': {
    happened: 'Datafila er i bruk av eit anna program.',
    safe: 'Ingenting er endra. Det du skreiv, ventar på lagring.',
    todo: 'Lukk andre vindauge av Beredt og program som kopierer fila.',
  },
  'store/read-only': {
    happened: 'Datafila kan berre lesast, ikkje skrivast.',
    safe: 'Alt som er lagra, kan lesast. Det du skreiv, ventar på lagring.',
    todo: 'Be den som driftar maskina om skrivetilgang til mappa.',
  },
  'store/full': {
    happened: 'Disken er full, så Beredt kan ikkje lagre.',
    safe: 'Alt som er lagra, er trygt. Det du skreiv, ventar på lagring.',
    todo: 'Skriv på papir til det er plass. Slett filer du ikkje treng frå disken.',
  },
  'store/wrong-key': {
    happened: 'Nøkkelen passar ikkje til datafila.',
    safe: 'Fila er urørt.',
    todo: 'Prøv passfrasen igjen, eller bruk den utskrivne gjenopprettingsnøkkelen.',
  },
  'store/newer-schema': {
    happened: 'Datafila er laga av ein nyare versjon av Beredt.',
    safe: 'Fila er urørt.',
    todo: 'Installer den nyaste versjonen på denne maskina.',
  },
  'store/broken-history': {
    happened: 'Versjonshistoria til datafila stemmer ikkje.',
    safe: 'Fila er urørt.',
    todo: 'Rett opp att frå siste tryggingskopi, og sei frå til den som driftar Beredt.',
  },
  internal: {
    happened: 'Noko gjekk gale i Beredt. Feilnummer {{id}}.',
    safe: 'Alt som er lagra, er trygt. Det du skreiv, står framleis i feltet.',
    todo: 'Prøv igjen. Hjelper det ikkje, gi feilnummeret til den som driftar Beredt.',
  },
  'access/person-unknown': {
    happened: 'Beredt veit ikkje kven som sit her.',
    safe: 'Ingenting er endra.',
    todo: 'Vel kven du er, og prøv igjen.',
  },
  'access/passphrase-needed': {
    happened: 'Denne retten krev passfrase.',
    safe: 'Ingenting er endra.',
    todo: 'Lås opp med din eigen passfrase, og prøv igjen.',
  },
  'request/command-reused': {
    happened: 'Same handling vart send på nytt med anna innhald.',
    safe: 'Den første gjeld. Ingenting er endra.',
    todo: 'Last sida på nytt, og prøv igjen.',
  },
  'store/missing': {
    happened: 'Datafila finst ikkje der ho skal vere.',
    safe: 'Beredt har ikkje laga ei ny i staden.',
    todo: 'Set inn disken eller kople til mappa ho ligg på, eller rett opp att frå tryggingskopi.',
  },
  'store/disk-failed': {
    happened: 'Disken svarte ikkje som han skulle.',
    safe: 'Alt som er lagra til no, er trygt. Det du skreiv, ventar på lagring.',
    todo: 'Skriv på papir til det er retta. Sei frå til den som driftar maskina.',
  },
};
