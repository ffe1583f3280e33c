import type { improvisedRefusals } from '../../../../shared/domain/improvised/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const improvised: TextsOf<(typeof improvisedRefusals)[number]> = {
  'improvised/not-found': {
    happened: 'Punktet er ikkje merkt her.',
    safe: 'Ingenting er endra.',
    todo: 'Vel eit punkt i lista.',
  },
  'improvised/already-marked': {
    happened: 'Dette er alt merkt som improvisert.',
    safe: 'Merket står.',
    todo: 'Sjå lista over det som er merkt.',
  },
  'improvised/not-removed': {
    happened: 'Punktet er merkt.',
    safe: 'Ingenting er endra.',
    todo: 'Ingenting treng å gjerast.',
  },
  'improvised/text-empty': {
    happened: 'Punktet har ingen tekst.',
    safe: 'Ingenting er lagra.',
    todo: 'Skriv kva som vart gjort.',
  },
  'improvised/title-empty': {
    happened: 'Kortet har ikkje noko namn.',
    safe: 'Punkta står merkte.',
    todo: 'Skriv kva kortet skal heite.',
  },
  'improvised/no-steps': {
    happened: 'Ingen punkt er merkte.',
    safe: 'Ingenting er laga.',
    todo: 'Merk minst eitt punkt først.',
  },
};
