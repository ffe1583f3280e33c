import type { trainingRefusals } from '../../../../shared/domain/training/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const training: TextsOf<(typeof trainingRefusals)[number]> = {
  'training/nobody': {
    happened: 'Nobody is chosen.',
    safe: 'Nothing is changed.',
    todo: 'Choose at least one who took part.',
  },
  'training/what-empty': {
    happened: 'It does not say what it was.',
    safe: 'Nothing is changed.',
    todo: 'Write what the training or exercise was about.',
  },
  'training/in-future': {
    happened: 'The date has not come yet.',
    safe: 'Nothing is changed.',
    todo: 'Mend the date, or put it in the calendar.',
  },
  'training/not-found': {
    happened: 'The record is not here.',
    safe: 'Nothing is changed.',
    todo: 'Look at the list anew.',
  },
  'training/struck': {
    happened: 'The record is already struck.',
    safe: 'Nothing is changed.',
    todo: 'Nothing needs to be done.',
  },
  'training/not-struck': {
    happened: 'The record is not struck.',
    safe: 'Nothing is changed.',
    todo: 'Nothing needs to be done.',
  },
  'training/not-exercise': {
    happened: 'Only an exercise can be tied to an exercise in Beredt.',
    safe: 'Nothing is changed.',
    todo: 'Choose exercise, or leave it untied.',
  },
};
