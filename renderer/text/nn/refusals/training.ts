import type { trainingRefusals } from '../../../../shared/domain/training/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const training: TextsOf<(typeof trainingRefusals)[number]> = {
  'training/nobody': {
    happened: 'Ingen er valde.',
    safe: 'Ingenting er endra.',
    todo: 'Vel minst éin som deltok.',
  },
  'training/what-empty': {
    happened: 'Det står ikkje kva det var.',
    safe: 'Ingenting er endra.',
    todo: 'Skriv kva opplæringa eller øvinga handla om.',
  },
  'training/in-future': {
    happened: 'Datoen er ikkje komen enno.',
    safe: 'Ingenting er endra.',
    todo: 'Rett datoen, eller legg det i kalenderen.',
  },
  'training/not-found': {
    happened: 'Oppføringa finst ikkje her.',
    safe: 'Ingenting er endra.',
    todo: 'Sjå lista på nytt.',
  },
  'training/struck': {
    happened: 'Oppføringa er alt stroken.',
    safe: 'Ingenting er endra.',
    todo: 'Ingenting treng å gjerast.',
  },
  'training/not-struck': {
    happened: 'Oppføringa er ikkje stroken.',
    safe: 'Ingenting er endra.',
    todo: 'Ingenting treng å gjerast.',
  },
  'training/not-exercise': {
    happened: 'Berre øving kan knytast til ei øving i Beredt.',
    safe: 'Ingenting er endra.',
    todo: 'Vel øving, eller lat vere å knyte ho til.',
  },
};
