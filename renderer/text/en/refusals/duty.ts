import type { dutyRefusals } from '../../../../shared/domain/duty/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const duty: TextsOf<(typeof dutyRefusals)[number]> = {
  'duty/time-order': {
    happened: 'The end comes before the beginning.',
    safe: 'Nothing has changed.',
    todo: 'Correct the times.',
  },
  'duty/not-found': {
    happened: 'The duty does not exist.',
    safe: 'Nothing has changed.',
    todo: 'Look at the duty calendar again.',
  },
  'duty/removed': {
    happened: 'The duty has been removed already.',
    safe: 'Nothing has changed.',
    todo: 'You need not do anything.',
  },
  'duty/not-removed': {
    happened: 'The duty stands in the calendar.',
    safe: 'Nothing has changed.',
    todo: 'You need not do anything.',
  },
  'duty/turns-overlap': {
    happened: 'A duty lasts longer than {{weeks}} weeks.',
    safe: 'Nothing has changed.',
    todo: 'Make the duty shorter, or leave more weeks between.',
  },
  'duty/no-turns': {
    happened: 'The last date is before the first duty.',
    safe: 'Nothing has changed.',
    todo: 'Choose a later date.',
  },
  'duty/too-many-turns': {
    happened: 'There would be more than {{limit}} duties.',
    safe: 'Nothing has changed.',
    todo: 'Choose an earlier last date.',
  },
};
