import type { sendingRefusals } from '../../../../shared/domain/gateway/decideSending.ts';
import type { TextsOf } from '../../refusalText.ts';

export const sending: TextsOf<(typeof sendingRefusals)[number]> = {
  'sending/off': {
    happened: 'Sending av slike meldingar er ikkje slått på.',
    safe: 'Ingenting er sendt.',
    todo: 'Ring, eller la ein administrator slå på sending under Innstillingar.',
  },
  'sending/exercise': {
    happened: 'Dette er ei øving. Frå ei øving blir det aldri sendt noko ut.',
    safe: 'Ingenting er sendt.',
    todo: 'Sei det høgt eller ring, slik øvinga er lagd opp.',
  },
  'sending/example': {
    happened: 'Dette er eksempelkommunen. Han sender aldri noko til nokon.',
    safe: 'Ingenting er sendt.',
    todo: 'Du treng ikkje gjere noko.',
  },
  'sending/text-empty': {
    happened: 'Meldinga har ingen tekst.',
    safe: 'Ingenting er sendt.',
    todo: 'Skriv kva som har hendt og kva dei skal gjere.',
  },
  'sending/text-too-long': {
    happened: 'Meldinga er lengre enn {{most}} teikn.',
    safe: 'Ingenting er sendt.',
    todo: 'Kort ho ned.',
  },
  'sending/nobody': {
    happened: 'Ingen av dei valde har eit nummer eller ei adresse å sende til.',
    safe: 'Ingenting er sendt.',
    todo: 'Ring dei, eller vel andre.',
  },
  'sending/address-wrong': {
    happened: 'Det kan ikkje sendast til den adressa.',
    safe: 'Ingenting er sendt.',
    todo: 'Skriv eit mobilnummer eller ei e-postadresse.',
  },
  'sending/not-found': {
    happened: 'Sendinga finst ikkje her.',
    safe: 'Ingenting er endra.',
    todo: 'Last sida på nytt.',
  },
  'sending/ended': {
    happened: 'Alt i denne sendinga er alt avslutta.',
    safe: 'Ingenting er endra.',
    todo: 'Du treng ikkje gjere noko.',
  },
};
