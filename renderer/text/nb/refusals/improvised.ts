import type { improvisedRefusals } from '../../../../shared/domain/improvised/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const improvised: TextsOf<(typeof improvisedRefusals)[number]> = {
  'improvised/not-found': {
    happened: 'Punktet er ikke merket her.',
    safe: 'Ingenting er endret.',
    todo: 'Velg et punkt i listen.',
  },
  'improvised/already-marked': {
    happened: 'Dette er alt merket som improvisert.',
    safe: 'Merket står.',
    todo: 'Se listen over det som er merket.',
  },
  'improvised/not-removed': {
    happened: 'Punktet er merket.',
    safe: 'Ingenting er endret.',
    todo: 'Ingenting trenger å gjøres.',
  },
  'improvised/text-empty': {
    happened: 'Punktet har ingen tekst.',
    safe: 'Ingenting er lagret.',
    todo: 'Skriv hva som ble gjort.',
  },
  'improvised/title-empty': {
    happened: 'Kortet har ikke noe navn.',
    safe: 'Punktene står merket.',
    todo: 'Skriv hva kortet skal hete.',
  },
  'improvised/no-steps': {
    happened: 'Ingen punkter er merket.',
    safe: 'Ingenting er laget.',
    todo: 'Merk minst ett punkt først.',
  },
};
