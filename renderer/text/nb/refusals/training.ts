import type { trainingRefusals } from '../../../../shared/domain/training/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const training: TextsOf<(typeof trainingRefusals)[number]> = {
  'training/nobody': {
    happened: 'Ingen er valgt.',
    safe: 'Ingenting er endret.',
    todo: 'Velg minst én som deltok.',
  },
  'training/what-empty': {
    happened: 'Det står ikke hva det var.',
    safe: 'Ingenting er endret.',
    todo: 'Skriv hva opplæringen eller øvingen handlet om.',
  },
  'training/in-future': {
    happened: 'Datoen er ikke kommet ennå.',
    safe: 'Ingenting er endret.',
    todo: 'Rett datoen, eller legg det i kalenderen.',
  },
  'training/not-found': {
    happened: 'Oppføringen finnes ikke her.',
    safe: 'Ingenting er endret.',
    todo: 'Se listen på nytt.',
  },
  'training/struck': {
    happened: 'Oppføringen er alt strøket.',
    safe: 'Ingenting er endret.',
    todo: 'Ingenting trenger å gjøres.',
  },
  'training/not-struck': {
    happened: 'Oppføringen er ikke strøket.',
    safe: 'Ingenting er endret.',
    todo: 'Ingenting trenger å gjøres.',
  },
  'training/not-exercise': {
    happened: 'Bare øving kan knyttes til en øvelse i Beredt.',
    safe: 'Ingenting er endret.',
    todo: 'Velg øving, eller la være å knytte den til.',
  },
};
