import type { upwardRefusals } from '../../../../shared/domain/upward/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const upward: TextsOf<(typeof upwardRefusals)[number]> = {
  'upward/text-empty': {
    happened: 'Nobody has written what it is about.',
    safe: 'Nothing has been saved.',
    todo: 'Write what is needed or must be decided.',
  },
  'upward/identity-number': {
    happened: 'There is a national identity number in the text.',
    safe: 'What you wrote is still in the form.',
    todo: 'Remove it. Give the case number in the patient system if you must refer to somebody.',
  },
  'upward/not-found': {
    happened: 'It is not here.',
    safe: 'Nothing has been changed.',
    todo: 'Choose another in the list.',
  },
  'upward/already-there': {
    happened: 'It has already been received.',
    safe: 'Nothing has been changed.',
    todo: 'Say what is being considered, or decide it.',
  },
  'upward/decided': {
    happened: 'It has been decided.',
    safe: 'Nothing has been changed.',
    todo: 'Take back the last step if it was wrong.',
  },
  'upward/note-missing': {
    happened: 'Nobody has written what is being considered.',
    safe: 'What you wrote is still in the form.',
    todo: 'Write one sentence to the sender.',
  },
  'upward/reason-missing': {
    happened: 'The reason is missing.',
    safe: 'What you wrote is still in the form.',
    todo: 'Write why, in one sentence. The sender reads it.',
  },
  'upward/nameless': {
    happened: 'Nobody has said who sits here.',
    safe: 'What you wrote is still in the form.',
    todo: 'Say who you are under Settings. A decision has a name.',
  },
  'upward/nothing-to-undo': {
    happened: 'There is nothing more to undo.',
    safe: 'Nothing has been changed.',
    todo: 'Nothing needs to be done.',
  },
  'upward/not-withdrawn': {
    happened: 'It has not been withdrawn.',
    safe: 'Nothing has been changed.',
    todo: 'Nothing needs to be done.',
  },
};
