import type { meetingRefusals } from '../../../../shared/domain/meeting/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const meeting: TextsOf<(typeof meetingRefusals)[number]> = {
  'meeting/not-found': {
    happened: 'The meeting is not here.',
    safe: 'Nothing has been changed.',
    todo: 'Wait until the meetings have been fetched and try again.',
  },
  'meeting/already-running': {
    happened: 'A meeting is already running.',
    safe: 'The minutes of that meeting are safe.',
    todo: 'End the running meeting before a new one begins.',
  },
  'meeting/ended': {
    happened: 'The meeting has ended.',
    safe: 'The minutes are kept. Your text is still in the field.',
    todo: 'Open the meeting again, or write in the log.',
  },
  'meeting/not-ended': {
    happened: 'The meeting is still running.',
    safe: 'Nothing has been changed.',
    todo: 'You can write in the minutes as before.',
  },
  'meeting/text-empty': {
    happened: 'The line is empty.',
    safe: 'Nothing has been entered.',
    todo: 'Write something, or go to the next item.',
  },
  'meeting/item-unknown': {
    happened: 'The item is not on this agenda.',
    safe: 'Nothing has been entered.',
    todo: 'Choose an item on the agenda of the meeting.',
  },
  'meeting/nothing-changed': {
    happened: 'The times are already like that.',
    safe: 'Nothing has been changed.',
    todo: 'Set another time, or close.',
  },
  'meeting/reason-missing': {
    happened: 'Putting it off needs a reason.',
    safe: 'The time stands as before.',
    todo: 'Write briefly why it is put off.',
  },
};
