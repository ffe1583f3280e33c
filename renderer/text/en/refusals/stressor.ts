import type { stressorRefusals } from '../../../../shared/domain/stressor/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const stressor: TextsOf<(typeof stressorRefusals)[number]> = {
  'stressor/text-empty': {
    happened: 'It does not say what the stressor is.',
    safe: 'What you wrote is still in the fields.',
    todo: 'Write it in a few words.',
  },
  'stressor/unit-empty': {
    happened: 'It does not say which unit it concerns.',
    safe: 'What you wrote is still in the fields.',
    todo: 'Write the unit.',
  },
  'stressor/not-found': {
    happened: 'The stressor is not here.',
    safe: 'Nothing has changed.',
    todo: 'Go back and choose again.',
  },
  'stressor/removed': {
    happened: 'The stressor has been taken away.',
    safe: 'Nothing has changed.',
    todo: 'Undo the removal.',
  },
  'stressor/not-removed': {
    happened: 'The stressor is in the list.',
    safe: 'Nothing has changed.',
    todo: 'You need not do anything.',
  },
  'stressor/nothing-changed': {
    happened: 'Nothing new was said.',
    safe: 'Nothing has changed.',
    todo: 'You need not do anything.',
  },
};
