import type { noticeRefusals } from '../../../../shared/domain/notice/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const notice: TextsOf<(typeof noticeRefusals)[number]> = {
  'notice/rule-not-found': {
    happened: 'The row is not in the notice routine.',
    safe: 'Nothing has changed.',
    todo: 'Choose a row in the list.',
  },
  'notice/rule-twice': {
    happened: 'The notice routine already has a row for the same recipient in the same case.',
    safe: 'That row applies.',
    todo: 'Change that row, or choose another case.',
  },
  'notice/rule-retired': {
    happened: 'The row has been taken out of the notice routine.',
    safe: 'Nothing has changed.',
    todo: 'Put it back in use first.',
  },
  'notice/nothing-changed': {
    happened: 'It is the same as what stands.',
    safe: 'Nothing has changed.',
    todo: 'Change something, or close.',
  },
  'notice/not-found': {
    happened: 'The notice is not here.',
    safe: 'Nothing has changed.',
    todo: 'Choose a notice in the list.',
  },
  'notice/settled': {
    happened: 'The notice to {{recipient}} is already settled.',
    safe: 'What is recorded stands.',
    todo: 'Undo it first if it is wrong.',
  },
  'notice/not-settled': {
    happened: 'The notice to {{recipient}} is still waiting.',
    safe: 'The deadline applies.',
    todo: 'There is nothing to undo.',
  },
  'notice/receiver-missing': {
    happened: 'It is not said who acknowledged at {{recipient}}.',
    safe: 'The notice is still waiting.',
    todo: 'Write who answered, for example “the duty officer”.',
  },
  'notice/reason-missing': {
    happened: 'The reason is missing.',
    safe: 'The notice to {{recipient}} is still waiting.',
    todo: 'Write why it is not to be given.',
  },
  'notice/time-order': {
    happened: 'That time has not come yet.',
    safe: 'The notice is still waiting.',
    todo: 'Correct the time, or leave it empty for now.',
  },
};
