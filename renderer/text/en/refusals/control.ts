import type { controlRefusals } from '../../../../shared/domain/control/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const control: TextsOf<(typeof controlRefusals)[number]> = {
  'control/text-empty': {
    happened: 'Nothing has been written.',
    safe: 'What you wrote is still in the form.',
    todo: 'Write what it is, in few words.',
  },
  'control/identity-number': {
    happened: 'There is a national identity number in the text.',
    safe: 'What you wrote is still in the form.',
    todo: 'Remove it. Give the case number in the patient system if you must refer to somebody.',
  },
  'control/not-found': {
    happened: 'The node is not here.',
    safe: 'Nothing has been changed.',
    todo: 'Choose another in the structure.',
  },
  'control/wrong-place': {
    happened: 'This node cannot hang there.',
    safe: 'Nothing has been changed.',
    todo: 'A goal stands at the top; otherwise each hangs on the one before it in the chain.',
  },
  'control/nothing-changed': {
    happened: 'It is the same as what stands.',
    safe: 'Nothing has been changed.',
    todo: 'Change something, or close.',
  },
  'control/at-the-end': {
    happened: 'The node cannot be moved further that way.',
    safe: 'Nothing has been changed.',
    todo: 'Nothing needs to be done.',
  },
  'control/not-removed': {
    happened: 'The node has not been removed.',
    safe: 'Nothing has been changed.',
    todo: 'Nothing needs to be done.',
  },
};
