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
};
