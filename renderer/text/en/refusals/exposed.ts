import type { exposedRefusals } from '../../../../shared/domain/exposed/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const exposed: TextsOf<(typeof exposedRefusals)[number]> = {
  'exposed/name-empty': {
    happened: 'It is not said who the group is.',
    safe: 'Nothing is entered.',
    todo: 'Write what the group is called.',
  },
  'exposed/not-found': {
    happened: 'The group is not on the list.',
    safe: 'Nothing is changed.',
    todo: 'Choose one on the list.',
  },
  'exposed/nothing-changed': {
    happened: 'Nothing is changed.',
    safe: 'The group stands as before.',
    todo: 'Change something, or close.',
  },
  'exposed/more-than-all': {
    happened: 'More are followed up than there are in the group «{{name}}»: {{size}}.',
    safe: 'Nothing is entered.',
    todo: 'Correct the size of the group or how many are followed up.',
  },
};
