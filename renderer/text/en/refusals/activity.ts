import type { activityRefusals } from '../../../../shared/domain/activity/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const activity: TextsOf<(typeof activityRefusals)[number]> = {
  'activity/title-empty': {
    happened: 'It does not say what is planned.',
    safe: 'Nothing is changed.',
    todo: 'Write what it is.',
  },
  'activity/not-found': {
    happened: 'This is not in the calendar.',
    safe: 'Nothing is changed.',
    todo: 'Look at the calendar anew.',
  },
  'activity/dropped': {
    happened: '“{{title}}” has been dropped from the calendar.',
    safe: 'Nothing is changed.',
    todo: 'Plan it anew if it is to happen after all.',
  },
  'activity/not-dropped': {
    happened: '“{{title}}” stands in the calendar.',
    safe: 'Nothing is changed.',
    todo: 'Nothing needs to be done.',
  },
  'activity/held': {
    happened: '“{{title}}” has already been held.',
    safe: 'Nothing is changed.',
    todo: 'Plan a new one if it is to happen again.',
  },
  'activity/not-held': {
    happened: '“{{title}}” has not been held.',
    safe: 'Nothing is changed.',
    todo: 'Nothing needs to be done.',
  },
  'activity/in-future': {
    happened: 'The date has not come yet.',
    safe: 'Nothing is changed.',
    todo: 'Mend the date, or wait until it is done.',
  },
  'activity/nothing-changed': {
    happened: 'It already stands so.',
    safe: 'Nothing is changed.',
    todo: 'Nothing needs to be done.',
  },
};
