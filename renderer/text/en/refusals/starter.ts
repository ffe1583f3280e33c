import type { starterRefusals } from '../../../../shared/domain/starter/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const starter: TextsOf<(typeof starterRefusals)[number]> = {
  'starter/nothing-chosen': {
    happened: 'Nothing is chosen.',
    safe: 'Nothing has changed.',
    todo: 'Tick what you want to take in.',
  },
  'starter/already-taken': {
    happened: '“{{title}}” has been taken in before.',
    safe: 'Nothing was taken in now, and what you have is untouched.',
    todo: 'Untick what has been taken in, and try again.',
  },
  'starter/not-found': {
    happened: 'It has been taken back already.',
    safe: 'Nothing has changed.',
    todo: 'You need not do anything.',
  },
};
