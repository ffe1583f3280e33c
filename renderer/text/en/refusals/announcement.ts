import type { announcementRefusals } from '../../../../shared/domain/announcement/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const announcement: TextsOf<(typeof announcementRefusals)[number]> = {
  'announcement/text-empty': {
    happened: 'The message is empty.',
    safe: 'Nothing is written.',
    todo: 'Write what people should know.',
  },
  'announcement/not-found': {
    happened: 'There is no such message here.',
    safe: 'Nothing has changed.',
    todo: 'Choose a message in the list.',
  },
  'announcement/channel-missing': {
    happened: 'It is not said where the message has gone out.',
    safe: 'The text and the approval stand.',
    todo: 'Enter at least one channel, and publish again.',
  },
  'announcement/not-approved': {
    happened: 'Nobody has approved message {{number}}.',
    safe: 'It is not entered as gone out.',
    todo: 'Have whoever has the authority approve it first.',
  },
  'announcement/approver-missing': {
    happened: 'It is not said who approves.',
    safe: 'The message is still a draft.',
    todo: 'Name who approves, or say who you are under Settings.',
  },
  'announcement/published': {
    happened: 'Message {{number}} has already gone out.',
    safe: 'It stands as it was sent.',
    todo: 'Write a new message that replaces it.',
  },
  'announcement/not-published': {
    happened: 'Message {{number}} has not gone out.',
    safe: 'Nothing has changed.',
    todo: 'Send it out first.',
  },
  'announcement/withdrawn': {
    happened: 'Message {{number}} has been withdrawn.',
    safe: 'It can still be read.',
    todo: 'Write a new message.',
  },
  'announcement/reason-missing': {
    happened: 'The reason is missing.',
    safe: 'The message stands.',
    todo: 'Write why it no longer holds.',
  },
  'announcement/nothing-changed': {
    happened: 'It is the same as what stands.',
    safe: 'Nothing has changed.',
    todo: 'Change something, or close.',
  },
  'announcement/question-empty': {
    happened: 'The question is empty.',
    safe: 'Nothing is written.',
    todo: 'Write the question as people ask it.',
  },
  'announcement/answer-not-found': {
    happened: 'There is no such answer here.',
    safe: 'Nothing has changed.',
    todo: 'Choose an answer in the list.',
  },
};
