import type { measureRefusals } from '../../../../shared/domain/measure/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const measure: TextsOf<(typeof measureRefusals)[number]> = {
  'measure/text-empty': {
    happened: 'It does not say what is to be done.',
    safe: 'What you wrote is still in the fields.',
    todo: 'Write the measure.',
  },
  'measure/not-found': {
    happened: 'The measure is not here.',
    safe: 'Nothing has changed.',
    todo: 'Go back and choose again.',
  },
  'measure/removed': {
    happened: 'The measure has been taken away.',
    safe: 'Nothing has changed.',
    todo: 'Undo the removal.',
  },
  'measure/not-removed': {
    happened: 'The measure is in the list.',
    safe: 'Nothing has changed.',
    todo: 'You need not do anything.',
  },
  'measure/nothing-changed': {
    happened: 'Nothing new was said.',
    safe: 'Nothing has changed.',
    todo: 'You need not do anything.',
  },
  'measure/barrier-elsewhere': {
    happened: 'The barrier belongs to another event.',
    safe: 'What you wrote is still in the fields.',
    todo: 'Choose a barrier of the same bow-tie.',
  },
  'measure/note-missing': {
    happened: 'It does not say why the measure was stopped.',
    safe: 'What you wrote is still in the fields.',
    todo: 'Write why.',
  },
  'measure/ask-missing': {
    happened: 'It does not say when the owner is to be asked again.',
    safe: 'What you wrote is still in the fields.',
    todo: 'Choose a date. A measure is followed until somebody has said what effect it had.',
  },
  'measure/ask-past': {
    happened: 'The day to ask again has passed.',
    safe: 'What you wrote is still in the fields.',
    todo: 'Choose today or later.',
  },
  'measure/not-reported': {
    happened: 'That answer is not the latest, or has been taken back.',
    safe: 'Nothing has changed.',
    todo: 'Look at the measure again.',
  },
  'measure/carried': {
    happened: 'The measure is followed as T{{number}} in an incident already.',
    safe: 'Nothing has changed.',
    todo: 'Open the task in the incident.',
  },
  'measure/ended': {
    happened: 'The measure has ended.',
    safe: 'Nothing has changed.',
    todo: 'Make a new measure if more is to be done.',
  },
  'measure/task-says': {
    happened: 'T{{number}} in the incident says how far the measure has come, and that has changed since.',
    safe: 'Nothing has changed.',
    todo: 'See how far it has come, and answer for the effect.',
  },
};
