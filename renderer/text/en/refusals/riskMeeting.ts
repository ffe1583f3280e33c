import type { riskMeetingRefusals } from '../../../../shared/domain/riskMeeting/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const riskMeeting: TextsOf<(typeof riskMeetingRefusals)[number]> = {
  'riskMeeting/title-empty': {
    happened: 'The meeting has no title.',
    safe: 'What you wrote is still in the fields.',
    todo: 'Write what the meeting is about.',
  },
  'riskMeeting/not-found': {
    happened: 'The meeting is not here.',
    safe: 'Nothing has changed.',
    todo: 'Go back and choose again.',
  },
  'riskMeeting/removed': {
    happened: 'The meeting has been taken away.',
    safe: 'Nothing has changed.',
    todo: 'Undo the removal.',
  },
  'riskMeeting/not-removed': {
    happened: 'The meeting is in the list.',
    safe: 'Nothing has changed.',
    todo: 'You need not do anything.',
  },
  'riskMeeting/nothing-changed': {
    happened: 'Nothing new was said.',
    safe: 'Nothing has changed.',
    todo: 'You need not do anything.',
  },
};
