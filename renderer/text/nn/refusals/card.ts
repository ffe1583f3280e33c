import type { cardRefusals } from '../../../../shared/domain/card/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const card: TextsOf<(typeof cardRefusals)[number]> = {
  'card/title-empty': {
    happened: 'Kortet har ingen tittel.',
    safe: 'Alt som er skrive, står.',
    todo: 'Skriv ein kort tittel som seier kva kortet er til.',
  },
  'card/no-steps': {
    happened: 'Kortet har ingen punkt.',
    safe: 'Alt som er skrive, står.',
    todo: 'Skriv minst eitt punkt.',
  },
  'card/step-empty': {
    happened: 'Punkt {{step}} er tomt.',
    safe: 'Alt som er skrive, står.',
    todo: 'Skriv kva som skal gjerast, eller ta punktet bort.',
  },
  'card/step-without-role': {
    happened: 'Punkt {{step}}, «{{text}}», har inga ansvarleg rolle.',
    safe: 'Kortet er ikkje gjeve ut, og det gamle gjeld framleis.',
    todo: 'Vel éi rolle som svarar for punktet.',
  },
  'card/role-unknown': {
    happened: 'Rolla som står på punkt {{step}}, «{{text}}», finst ikkje lenger.',
    safe: 'Kortet er ikkje gjeve ut, og det gamle gjeld framleis.',
    todo: 'Vel ei rolle som er i bruk.',
  },
  'card/not-found': {
    happened: 'Kortet finst ikkje.',
    safe: 'Ingenting er endra.',
    todo: 'Gå til kortlista og vel på nytt.',
  },
  'card/retired': {
    happened: 'Kortet «{{title}}» er teke ut av bruk.',
    safe: 'Ingenting er endra.',
    todo: 'Bruk kortet som har avløyst det, eller ta det i bruk att.',
  },
  'card/not-retired': {
    happened: 'Kortet er alt i bruk.',
    safe: 'Ingenting er endra.',
    todo: 'Du treng ikkje gjere noko.',
  },
  'card/changed-meanwhile': {
    happened: 'Nokon har gjeve ut versjon {{version}} medan du skreiv.',
    safe: 'Teksten din står, og den nye versjonen er ikkje rørt.',
    todo: 'Les den nye versjonen, og gje ut på nytt med det som skal med.',
  },
  'card/reason-missing': {
    happened: 'Grunnen manglar.',
    safe: 'Ingenting er endra.',
    todo: 'Skriv kvifor kortet blir teke ut av bruk.',
  },
  'card/step-with-several-roles': {
    happened: 'Punkt {{step}}, «{{text}}», har fleire ansvarlege roller.',
    safe: 'Kortet er ikkje gjeve ut, og det gamle gjeld framleis.',
    todo: 'Vel den eine rolla som svarar for punktet.',
  },
  'card/draft-changed-meanwhile': {
    happened: 'Nokon andre har lagra eit utkast av dette kortet medan du skreiv.',
    safe: 'Teksten din står her, og utkastet deira er ikkje rørt.',
    todo: 'Opne kortet i eit nytt vindauge, sjå kva dei har skrive, og lagre på nytt med det som skal med.',
  },
  'card/no-draft': {
    happened: 'Det er ikkje noko utkast av kortet.',
    safe: 'Ingenting er endra.',
    todo: 'Du treng ikkje gjere noko.',
  },
  'card/practice-not-found': {
    happened: 'Øvinga finst ikkje, eller ho er fjerna.',
    safe: 'Ingenting er endra.',
    todo: 'Du treng ikkje gjere noko.',
  },
};
