import type { planRefusals } from '../../../../shared/domain/plan/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const plan: TextsOf<(typeof planRefusals)[number]> = {
  'plan/title-empty': {
    happened: 'Planen har ingen tittel.',
    safe: 'Alt som er skrevet, står.',
    todo: 'Skriv hva planen heter.',
  },
  'plan/no-sections': {
    happened: 'Planen har ingen tekst.',
    safe: 'Alt som er skrevet, står.',
    todo: 'Skriv minst ett avsnitt.',
  },
  'plan/not-found': {
    happened: 'Planen finnes ikke.',
    safe: 'Ingenting er endret.',
    todo: 'Gå til planlisten og velg på nytt.',
  },
  'plan/retired': {
    happened: 'Planen «{{title}}» er tatt ut av bruk.',
    safe: 'Ingenting er endret. Den kan leses.',
    todo: 'Bruk planen som har avløst den.',
  },
  'plan/not-retired': {
    happened: 'Planen er allerede i bruk.',
    safe: 'Ingenting er endret.',
    todo: 'Du trenger ikke gjøre noe.',
  },
  'plan/changed-meanwhile': {
    happened: 'Noen har skrevet versjon {{version}} mens du skrev.',
    safe: 'Din tekst står, og den nye versjonen er ikke rørt.',
    todo: 'Les den nye versjonen, og lagre på nytt med det som skal med.',
  },
  'plan/version-not-found': {
    happened: 'Versjon {{version}} finnes ikke.',
    safe: 'Ingenting er endret.',
    todo: 'Velg en versjon som er skrevet.',
  },
  'plan/already-approved': {
    happened: 'Versjon {{version}} eller en nyere er allerede godkjent.',
    safe: 'Den som gjelder, gjelder fortsatt.',
    todo: 'Godkjenn en nyere versjon.',
  },
  'plan/approver-missing': {
    happened: 'Det er ikke sagt hvem som har godkjent planen.',
    safe: 'Ingenting er endret.',
    todo: 'Skriv hvem som har godkjent den, for eksempel kommunestyret og saksnummer.',
  },
  'plan/reason-missing': {
    happened: 'Grunnen mangler.',
    safe: 'Ingenting er endret.',
    todo: 'Skriv hvorfor planen tas ut av bruk.',
  },
};
