import type { bowTieRefusals } from '../../../../shared/domain/risk/bowTieDecide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const bowTie: TextsOf<(typeof bowTieRefusals)[number]> = {
  'bowTie/text-empty': {
    happened: 'The field is empty.',
    safe: 'Nothing has changed.',
    todo: 'Write a few words.',
  },
  'bowTie/branch-not-found': {
    happened: 'The cause or consequence is not here.',
    safe: 'Nothing has changed.',
    todo: 'Go back and choose again.',
  },
  'bowTie/barrier-not-found': {
    happened: 'The barrier is not here.',
    safe: 'Nothing has changed.',
    todo: 'Go back and choose again.',
  },
  'bowTie/removed': {
    happened: 'It has been taken out of the bow-tie.',
    safe: 'Nothing has changed.',
    todo: 'Undo the removal, or add it again.',
  },
  'bowTie/not-removed': {
    happened: 'It is in the bow-tie.',
    safe: 'Nothing has changed.',
    todo: 'You need not do anything.',
  },
  'bowTie/nothing-changed': {
    happened: 'Nothing new was said.',
    safe: 'Nothing has changed.',
    todo: 'You need not do anything.',
  },
};
