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
  'plan/not-approved': {
    happened: 'Versjon {{version}} er ikke den sist godkjente.',
    safe: 'Ingenting er endret.',
    todo: 'Se i versjonslisten hvilken som er godkjent.',
  },
  'plan/force-before-approval': {
    happened: 'Planen kan ikke gjelde fra før den ble godkjent.',
    safe: 'Alt du har skrevet, står.',
    todo: 'Velg dagen den ble godkjent, eller en senere dag.',
  },
  'plan/comments-open': {
    happened: '{{count}} høringsinnspill er ikke besvart.',
    safe: 'Planen er ikke godkjent, og innspillene står.',
    todo: 'Svar på hvert innspill med hva som er gjort, og godkjenn så.',
  },
  'plan/already-on-hearing': {
    happened: 'Versjon {{version}} er allerede på høring.',
    safe: 'Ingenting er endret.',
    todo: 'Avslutt den høringen først.',
  },
  'plan/not-on-hearing': {
    happened: 'Planen er ikke på høring nå.',
    safe: 'Det du har skrevet, står i feltet.',
    todo: 'Be beredskapskoordinatoren sende planen på høring.',
  },
  'plan/comment-empty': {
    happened: 'Innspillet er tomt.',
    safe: 'Ingenting er lagret.',
    todo: 'Skriv hva du mener.',
  },
  'plan/comment-not-found': {
    happened: 'Innspillet finnes ikke lenger.',
    safe: 'Ingenting er endret.',
    todo: 'Se i listen over innspill på nytt.',
  },
  'plan/comment-settled': {
    happened: 'Innspillet er allerede besvart.',
    safe: 'Svaret står.',
    todo: 'Åpne innspillet igjen hvis svaret skal endres.',
  },
  'plan/comment-not-settled': {
    happened: 'Innspillet er ikke besvart.',
    safe: 'Ingenting er endret.',
    todo: 'Du trenger ikke gjøre noe.',
  },
  'plan/comment-of-another': {
    happened: 'Innspillet er skrevet av en annen.',
    safe: 'Innspillet står.',
    todo: 'Bare den som skrev det, kan trekke det.',
  },
  'plan/answer-missing': {
    happened: 'Det er ikke sagt hva som er gjort med innspillet.',
    safe: 'Innspillet står åpent.',
    todo: 'Skriv kort hva som er endret, eller hvorfor ikke.',
  },
  'plan/not-in-force': {
    happened: 'Versjon {{version}} gjelder ikke nå.',
    safe: 'Ingenting er endret.',
    todo: 'Les versjonen som gjelder, og bekreft den.',
  },
  'plan/nobody-here': {
    happened: 'Beredt vet ikke hvem som sitter her.',
    safe: 'Ingenting er lagret.',
    todo: 'Si hvem du er under Innstillinger, og bekreft så.',
  },
  'plan/already-read': {
    happened: 'Det er allerede bekreftet.',
    safe: 'Bekreftelsen står.',
    todo: 'Du trenger ikke gjøre noe.',
  },
  'plan/not-read': {
    happened: 'Det finnes ingen bekreftelse å trekke.',
    safe: 'Ingenting er endret.',
    todo: 'Du trenger ikke gjøre noe.',
  },
  'plan/read-in-future': {
    happened: 'Dagen har ikke vært ennå.',
    safe: 'Ingenting er lagret.',
    todo: 'Velg dagen det ble skrevet under.',
  },
  'plan/reader-unknown': {
    happened: 'Personen finnes ikke i kontaktene.',
    safe: 'Ingenting er endret.',
    todo: 'Legg personen inn i kontaktene først.',
  },
};
