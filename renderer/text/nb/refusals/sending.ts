import type { sendingRefusals } from '../../../../shared/domain/gateway/decideSending.ts';
import type { TextsOf } from '../../refusalText.ts';

export const sending: TextsOf<(typeof sendingRefusals)[number]> = {
  'sending/off': {
    happened: 'Sending av slike meldinger er ikke slått på.',
    safe: 'Ingenting er sendt.',
    todo: 'Ring, eller la en administrator slå på sending under Innstillinger.',
  },
  'sending/exercise': {
    happened: 'Dette er en øvelse. Fra en øvelse sendes det aldri noe ut.',
    safe: 'Ingenting er sendt.',
    todo: 'Si det høyt eller ring, slik øvelsen er lagt opp.',
  },
  'sending/example': {
    happened: 'Dette er eksempelkommunen. Den sender aldri noe til noen.',
    safe: 'Ingenting er sendt.',
    todo: 'Du trenger ikke gjøre noe.',
  },
  'sending/text-empty': {
    happened: 'Meldingen har ingen tekst.',
    safe: 'Ingenting er sendt.',
    todo: 'Skriv hva som har skjedd og hva de skal gjøre.',
  },
  'sending/text-too-long': {
    happened: 'Meldingen er lengre enn {{most}} tegn.',
    safe: 'Ingenting er sendt.',
    todo: 'Kort den ned.',
  },
  'sending/nobody': {
    happened: 'Ingen av de valgte har et nummer eller en adresse å sende til.',
    safe: 'Ingenting er sendt.',
    todo: 'Ring dem, eller velg andre.',
  },
  'sending/address-wrong': {
    happened: 'Det kan ikke sendes til den adressen.',
    safe: 'Ingenting er sendt.',
    todo: 'Skriv et mobilnummer eller en e-postadresse.',
  },
  'sending/not-found': {
    happened: 'Sendingen finnes ikke her.',
    safe: 'Ingenting er endret.',
    todo: 'Last siden på nytt.',
  },
  'sending/ended': {
    happened: 'Alt i denne sendingen er alt avsluttet.',
    safe: 'Ingenting er endret.',
    todo: 'Du trenger ikke gjøre noe.',
  },
};
