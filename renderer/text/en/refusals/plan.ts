import type { planRefusals } from '../../../../shared/domain/plan/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const plan: TextsOf<(typeof planRefusals)[number]> = {
  'plan/title-empty': {
    happened: 'The plan has no title.',
    safe: 'Everything written is kept.',
    todo: 'Write what the plan is called.',
  },
  'plan/no-sections': {
    happened: 'The plan has no text.',
    safe: 'Everything written is kept.',
    todo: 'Write at least one section.',
  },
  'plan/not-found': {
    happened: 'There is no such plan.',
    safe: 'Nothing was changed.',
    todo: 'Go to the list of plans and choose again.',
  },
  'plan/retired': {
    happened: 'The plan “{{title}}” is no longer in use.',
    safe: 'Nothing was changed. It can be read.',
    todo: 'Use the plan that replaced it.',
  },
  'plan/not-retired': {
    happened: 'The plan is in use already.',
    safe: 'Nothing was changed.',
    todo: 'There is nothing to do.',
  },
  'plan/changed-meanwhile': {
    happened: 'Somebody wrote version {{version}} while you were writing.',
    safe: 'Your text is kept and the new version is untouched.',
    todo: 'Read the new version and save again with what should be in it.',
  },
  'plan/version-not-found': {
    happened: 'There is no version {{version}}.',
    safe: 'Nothing was changed.',
    todo: 'Choose a version that has been written.',
  },
  'plan/already-approved': {
    happened: 'Version {{version}} or a newer one is approved already.',
    safe: 'The one in force stays in force.',
    todo: 'Approve a newer version.',
  },
  'plan/approver-missing': {
    happened: 'It was not said who approved the plan.',
    safe: 'Nothing was changed.',
    todo: 'Write who approved it, for example the council and the case number.',
  },
  'plan/reason-missing': {
    happened: 'The reason is missing.',
    safe: 'Nothing was changed.',
    todo: 'Write why the plan is taken out of use.',
  },
  'plan/not-approved': {
    happened: 'Version {{version}} is not the one approved last.',
    safe: 'Nothing was changed.',
    todo: 'See in the list of versions which one is approved.',
  },
  'plan/force-before-approval': {
    happened: 'The plan cannot be in force from before it was approved.',
    safe: 'Everything you wrote is kept.',
    todo: 'Choose the day it was approved, or a later one.',
  },
  'plan/comments-open': {
    happened: '{{count}} consultation comments have no answer.',
    safe: 'The plan is not approved, and the comments are kept.',
    todo: 'Answer each comment with what was done, then approve.',
  },
  'plan/already-on-hearing': {
    happened: 'Version {{version}} is already out for consultation.',
    safe: 'Nothing was changed.',
    todo: 'End that consultation first.',
  },
  'plan/not-on-hearing': {
    happened: 'The plan is not out for consultation now.',
    safe: 'What you wrote is still in the field.',
    todo: 'Ask the preparedness coordinator to send it out.',
  },
  'plan/comment-empty': {
    happened: 'The comment is empty.',
    safe: 'Nothing was saved.',
    todo: 'Write what you think.',
  },
  'plan/comment-not-found': {
    happened: 'The comment is no longer there.',
    safe: 'Nothing was changed.',
    todo: 'Look at the list of comments again.',
  },
  'plan/comment-settled': {
    happened: 'The comment already has an answer.',
    safe: 'The answer stands.',
    todo: 'Reopen the comment to change the answer.',
  },
  'plan/comment-not-settled': {
    happened: 'The comment has no answer.',
    safe: 'Nothing was changed.',
    todo: 'You need not do anything.',
  },
  'plan/comment-of-another': {
    happened: 'The comment was written by somebody else.',
    safe: 'The comment stands.',
    todo: 'Only whoever wrote it can take it back.',
  },
  'plan/answer-missing': {
    happened: 'It is not said what was done about the comment.',
    safe: 'The comment stays open.',
    todo: 'Write briefly what was changed, or why not.',
  },
  'plan/not-in-force': {
    happened: 'Version {{version}} is not in force now.',
    safe: 'Nothing was changed.',
    todo: 'Read the version in force and confirm that one.',
  },
  'plan/nobody-here': {
    happened: 'Beredt does not know who sits here.',
    safe: 'Nothing was saved.',
    todo: 'Say who you are under Settings, then confirm.',
  },
  'plan/already-read': {
    happened: 'It is already confirmed.',
    safe: 'The confirmation stands.',
    todo: 'You need not do anything.',
  },
  'plan/not-read': {
    happened: 'There is no confirmation to take back.',
    safe: 'Nothing was changed.',
    todo: 'You need not do anything.',
  },
  'plan/read-in-future': {
    happened: 'That day has not been yet.',
    safe: 'Nothing was saved.',
    todo: 'Choose the day it was signed.',
  },
  'plan/reader-unknown': {
    happened: 'The person is not in the contacts.',
    safe: 'Nothing was changed.',
    todo: 'Add the person to the contacts first.',
  },
};
