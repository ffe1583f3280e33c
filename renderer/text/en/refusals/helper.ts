import type { helperRefusals } from '../../../../shared/domain/helper/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const helper: TextsOf<(typeof helperRefusals)[number]> = {
  'helper/name-empty': {
    happened: 'It is not said who may help.',
    safe: 'Nothing is recorded.',
    todo: 'Write who it is.',
  },
  'helper/not-found': {
    happened: 'The helper is not here.',
    safe: 'Nothing has changed.',
    todo: 'Choose one in the list.',
  },
  'helper/no-way': {
    happened: '{{name}} has not come that far, or already has.',
    safe: 'What is recorded stands.',
    todo: 'Undo the last step if it is wrong.',
  },
  'helper/nothing-changed': {
    happened: 'It is the same as what stands.',
    safe: 'Nothing has changed.',
    todo: 'Change something, or close.',
  },
  'helper/nothing-to-undo': {
    happened: 'There is nothing more to undo.',
    safe: 'Nothing has changed.',
    todo: 'Nothing needs doing.',
  },
  'helper/time-order': {
    happened: 'That time has not come yet.',
    safe: 'Nothing is recorded.',
    todo: 'Correct the time, or leave it empty for now.',
  },
};
