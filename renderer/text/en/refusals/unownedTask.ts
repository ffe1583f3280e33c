import type { unownedTaskRefusals } from '../../../../shared/domain/unowned/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const unownedTask: TextsOf<(typeof unownedTaskRefusals)[number]> = {
  'unownedTask/text-empty': {
    happened: 'The task is not described.',
    safe: 'Nothing has been saved.',
    todo: 'Write what must be done.',
  },
  'unownedTask/identity-number': {
    happened: 'There is a national identity number in the text.',
    safe: 'What you wrote is still in the form.',
    todo: 'Remove it. Give the case number in the patient system if you must refer to somebody.',
  },
  'unownedTask/sectors-missing': {
    happened: 'Nobody has said whom the task lies between.',
    safe: 'What you wrote is still in the form.',
    todo: 'Write at least one sector.',
  },
  'unownedTask/not-found': {
    happened: 'The task is not here.',
    safe: 'Nothing has been changed.',
    todo: 'Choose another in the list.',
  },
  'unownedTask/decided': {
    happened: 'The task has been decided.',
    safe: 'Nothing has been changed.',
    todo: 'Open it again if the decision does not hold.',
  },
  'unownedTask/not-decided': {
    happened: 'The task has not been decided.',
    safe: 'Nothing has been changed.',
    todo: 'Nothing needs to be done.',
  },
  'unownedTask/not-the-leader': {
    happened: 'Another leader is to decide this.',
    safe: 'What you wrote is still in the form.',
    todo: 'Only the leader named, or a deputy in the role, can say who owns the task.',
  },
  'unownedTask/reason-missing': {
    happened: 'The reason is missing.',
    safe: 'What you wrote is still in the form.',
    todo: 'Write why, in one sentence.',
  },
  'unownedTask/not-withdrawn': {
    happened: 'The task has not been removed.',
    safe: 'Nothing has been changed.',
    todo: 'Nothing needs to be done.',
  },
};
