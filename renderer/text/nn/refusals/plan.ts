import type { planRefusals } from '../../../../shared/domain/plan/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const plan: TextsOf<(typeof planRefusals)[number]> = {
  'plan/title-empty': {
    happened: 'Planen har ingen tittel.',
    safe: 'Alt som er skrive, står.',
    todo: 'Skriv kva planen heiter.',
  },
  'plan/no-sections': {
    happened: 'Planen har ingen tekst.',
    safe: 'Alt som er skrive, står.',
    todo: 'Skriv minst eitt avsnitt.',
  },
  'plan/not-found': {
    happened: 'Planen finst ikkje.',
    safe: 'Ingenting er endra.',
    todo: 'Gå til planlista og vel på nytt.',
  },
  'plan/retired': {
    happened: 'Planen «{{title}}» er teken ut av bruk.',
    safe: 'Ingenting er endra. Han kan lesast.',
    todo: 'Bruk planen som har avløyst han.',
  },
  'plan/not-retired': {
    happened: 'Planen er alt i bruk.',
    safe: 'Ingenting er endra.',
    todo: 'Du treng ikkje gjere noko.',
  },
  'plan/changed-meanwhile': {
    happened: 'Nokon har skrive versjon {{version}} medan du skreiv.',
    safe: 'Teksten din står, og den nye versjonen er ikkje rørt.',
    todo: 'Les den nye versjonen, og lagre på nytt med det som skal med.',
  },
  'plan/version-not-found': {
    happened: 'Versjon {{version}} finst ikkje.',
    safe: 'Ingenting er endra.',
    todo: 'Vel ein versjon som er skriven.',
  },
  'plan/already-approved': {
    happened: 'Versjon {{version}} eller ein nyare er alt godkjend.',
    safe: 'Den som gjeld, gjeld framleis.',
    todo: 'Godkjenn ein nyare versjon.',
  },
  'plan/approver-missing': {
    happened: 'Det er ikkje sagt kven som har godkjent planen.',
    safe: 'Ingenting er endra.',
    todo: 'Skriv kven som har godkjent han, til dømes kommunestyret og saksnummer.',
  },
  'plan/reason-missing': {
    happened: 'Grunnen manglar.',
    safe: 'Ingenting er endra.',
    todo: 'Skriv kvifor planen blir teken ut av bruk.',
  },
  'plan/not-approved': {
    happened: 'Versjon {{version}} er ikkje den sist godkjende.',
    safe: 'Ingenting er endra.',
    todo: 'Sjå i versjonslista kva for ein som er godkjend.',
  },
  'plan/force-before-approval': {
    happened: 'Planen kan ikkje gjelde frå før han vart godkjend.',
    safe: 'Alt du har skrive, står.',
    todo: 'Vel dagen han vart godkjend, eller ein seinare dag.',
  },
  'plan/comments-open': {
    happened: '{{count}} høyringsinnspel er ikkje svara på.',
    safe: 'Planen er ikkje godkjend, og innspela står.',
    todo: 'Svar på kvart innspel med kva som er gjort, og godkjenn så.',
  },
  'plan/already-on-hearing': {
    happened: 'Versjon {{version}} er alt på høyring.',
    safe: 'Ingenting er endra.',
    todo: 'Avslutt den høyringa først.',
  },
  'plan/not-on-hearing': {
    happened: 'Planen er ikkje på høyring no.',
    safe: 'Det du har skrive, står i feltet.',
    todo: 'Be beredskapskoordinatoren sende planen på høyring.',
  },
  'plan/comment-empty': {
    happened: 'Innspelet er tomt.',
    safe: 'Ingenting er lagra.',
    todo: 'Skriv kva du meiner.',
  },
  'plan/comment-not-found': {
    happened: 'Innspelet finst ikkje lenger.',
    safe: 'Ingenting er endra.',
    todo: 'Sjå i lista over innspel på nytt.',
  },
  'plan/comment-settled': {
    happened: 'Innspelet er alt svara på.',
    safe: 'Svaret står.',
    todo: 'Opne innspelet igjen om svaret skal endrast.',
  },
  'plan/comment-not-settled': {
    happened: 'Innspelet er ikkje svara på.',
    safe: 'Ingenting er endra.',
    todo: 'Du treng ikkje gjere noko.',
  },
  'plan/comment-of-another': {
    happened: 'Innspelet er skrive av ein annan.',
    safe: 'Innspelet står.',
    todo: 'Berre den som skreiv det, kan trekkje det.',
  },
  'plan/answer-missing': {
    happened: 'Det er ikkje sagt kva som er gjort med innspelet.',
    safe: 'Innspelet står ope.',
    todo: 'Skriv kort kva som er endra, eller kvifor ikkje.',
  },
  'plan/not-in-force': {
    happened: 'Versjon {{version}} gjeld ikkje no.',
    safe: 'Ingenting er endra.',
    todo: 'Les versjonen som gjeld, og stadfest den.',
  },
  'plan/nobody-here': {
    happened: 'Beredt veit ikkje kven som sit her.',
    safe: 'Ingenting er lagra.',
    todo: 'Sei kven du er under Innstillingar, og stadfest så.',
  },
  'plan/already-read': {
    happened: 'Det er alt stadfesta.',
    safe: 'Stadfestinga står.',
    todo: 'Du treng ikkje gjere noko.',
  },
  'plan/not-read': {
    happened: 'Det finst inga stadfesting å trekkje.',
    safe: 'Ingenting er endra.',
    todo: 'Du treng ikkje gjere noko.',
  },
  'plan/read-in-future': {
    happened: 'Dagen har ikkje vore enno.',
    safe: 'Ingenting er lagra.',
    todo: 'Vel dagen det vart skrive under.',
  },
  'plan/reader-unknown': {
    happened: 'Personen finst ikkje i kontaktane.',
    safe: 'Ingenting er endra.',
    todo: 'Legg personen inn i kontaktane først.',
  },
};
