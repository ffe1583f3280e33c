import type { cardRefusals } from '../../../../shared/domain/card/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const card: TextsOf<(typeof cardRefusals)[number]> = {
  'card/title-empty': {
    happened: 'The card has no title.',
    safe: 'Everything written is kept.',
    todo: 'Write a short title that says what the card is for.',
  },
  'card/no-steps': {
    happened: 'The card has no steps.',
    safe: 'Everything written is kept.',
    todo: 'Write at least one step.',
  },
  'card/step-empty': {
    happened: 'Step {{step}} is empty.',
    safe: 'Everything written is kept.',
    todo: 'Write what to do, or take the step away.',
  },
  'card/step-without-role': {
    happened: 'No role answers for step {{step}}, “{{text}}”.',
    safe: 'The card was not published; the old one still stands.',
    todo: 'Choose the one role that answers for the step.',
  },
  'card/role-unknown': {
    happened: 'The role on step {{step}}, “{{text}}”, no longer exists.',
    safe: 'The card was not published; the old one still stands.',
    todo: 'Choose a role that is in use.',
  },
  'card/not-found': {
    happened: 'There is no such card.',
    safe: 'Nothing was changed.',
    todo: 'Go to the list of cards and choose again.',
  },
  'card/retired': {
    happened: 'The card “{{title}}” is no longer in use.',
    safe: 'Nothing was changed.',
    todo: 'Use the card that replaced it, or take it into use again.',
  },
  'card/not-retired': {
    happened: 'The card is in use already.',
    safe: 'Nothing was changed.',
    todo: 'There is nothing to do.',
  },
  'card/changed-meanwhile': {
    happened: 'Somebody published version {{version}} while you were writing.',
    safe: 'Your text is kept and the new version is untouched.',
    todo: 'Read the new version and publish again with what should be in it.',
  },
  'card/reason-missing': {
    happened: 'The reason is missing.',
    safe: 'Nothing was changed.',
    todo: 'Write why the card is taken out of use.',
  },
  'card/step-with-several-roles': {
    happened: 'Step {{step}}, “{{text}}”, has several accountable roles.',
    safe: 'The card is not published, and the old one still holds.',
    todo: 'Choose the one role that answers for the step.',
  },
  'card/draft-changed-meanwhile': {
    happened: 'Somebody else saved a draft of this card while you were writing.',
    safe: 'Your text stands here, and their draft is untouched.',
    todo: 'Open the card in another window, see what they wrote, and save again with what should be kept.',
  },
  'card/no-draft': {
    happened: 'There is no draft of the card.',
    safe: 'Nothing has changed.',
    todo: 'You need not do anything.',
  },
  'card/practice-not-found': {
    happened: 'The practice does not exist, or it has been removed.',
    safe: 'Nothing has changed.',
    todo: 'You need not do anything.',
  },
};
