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
};
