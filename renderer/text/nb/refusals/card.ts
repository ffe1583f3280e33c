import type { cardRefusals } from '../../../../shared/domain/card/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const card: TextsOf<(typeof cardRefusals)[number]> = {
  'card/title-empty': {
    happened: 'Kortet har ingen tittel.',
    safe: 'Alt som er skrevet, står.',
    todo: 'Skriv en kort tittel som sier hva kortet er til.',
  },
  'card/no-steps': {
    happened: 'Kortet har ingen punkter.',
    safe: 'Alt som er skrevet, står.',
    todo: 'Skriv minst ett punkt.',
  },
  'card/step-empty': {
    happened: 'Punkt {{step}} er tomt.',
    safe: 'Alt som er skrevet, står.',
    todo: 'Skriv hva som skal gjøres, eller ta punktet bort.',
  },
  'card/step-without-role': {
    happened: 'Punkt {{step}}, «{{text}}», har ingen ansvarlig rolle.',
    safe: 'Kortet er ikke utgitt, og det gamle gjelder fortsatt.',
    todo: 'Velg én rolle som svarer for punktet.',
  },
  'card/role-unknown': {
    happened: 'Rollen som står på punkt {{step}}, «{{text}}», finnes ikke lenger.',
    safe: 'Kortet er ikke utgitt, og det gamle gjelder fortsatt.',
    todo: 'Velg en rolle som er i bruk.',
  },
  'card/not-found': {
    happened: 'Kortet finnes ikke.',
    safe: 'Ingenting er endret.',
    todo: 'Gå til kortlisten og velg på nytt.',
  },
  'card/retired': {
    happened: 'Kortet «{{title}}» er tatt ut av bruk.',
    safe: 'Ingenting er endret.',
    todo: 'Bruk kortet som har avløst det, eller ta det i bruk igjen.',
  },
  'card/not-retired': {
    happened: 'Kortet er allerede i bruk.',
    safe: 'Ingenting er endret.',
    todo: 'Du trenger ikke gjøre noe.',
  },
  'card/changed-meanwhile': {
    happened: 'Noen har utgitt versjon {{version}} mens du skrev.',
    safe: 'Din tekst står, og den nye versjonen er ikke rørt.',
    todo: 'Les den nye versjonen, og gi ut på nytt med det som skal med.',
  },
  'card/reason-missing': {
    happened: 'Grunnen mangler.',
    safe: 'Ingenting er endret.',
    todo: 'Skriv hvorfor kortet tas ut av bruk.',
  },
  'card/step-with-several-roles': {
    happened: 'Punkt {{step}}, «{{text}}», har flere ansvarlige roller.',
    safe: 'Kortet er ikke utgitt, og det gamle gjelder fortsatt.',
    todo: 'Velg den ene rollen som svarer for punktet.',
  },
  'card/draft-changed-meanwhile': {
    happened: 'Noen andre har lagret et utkast av dette kortet mens du skrev.',
    safe: 'Din tekst står her, og deres utkast er ikke rørt.',
    todo: 'Åpne kortet i et nytt vindu, se hva de har skrevet, og lagre på nytt med det som skal med.',
  },
  'card/no-draft': {
    happened: 'Det er ikke noe utkast av kortet.',
    safe: 'Ingenting er endret.',
    todo: 'Du trenger ikke gjøre noe.',
  },
  'card/practice-not-found': {
    happened: 'Øvingen finnes ikke, eller den er fjernet.',
    safe: 'Ingenting er endret.',
    todo: 'Du trenger ikke gjøre noe.',
  },
};
