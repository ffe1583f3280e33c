import type { inspectionRefusals } from '../../../../shared/domain/inspection/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const inspection: TextsOf<(typeof inspectionRefusals)[number]> = {
  'inspection/text-empty': {
    happened: 'It does not say what was found.',
    safe: 'Nothing is changed.',
    todo: 'Write the finding.',
  },
  'inspection/date-order': {
    happened: 'The deadline is before the finding.',
    safe: 'Nothing is changed.',
    todo: 'Mend one of the dates.',
  },
  'inspection/not-found': {
    happened: 'The finding is not here.',
    safe: 'Nothing is changed.',
    todo: 'Look at the list anew.',
  },
  'inspection/closed': {
    happened: 'The finding is already closed.',
    safe: 'Nothing is changed.',
    todo: 'Reopen it first.',
  },
  'inspection/not-closed': {
    happened: 'The finding is not closed.',
    safe: 'Nothing is changed.',
    todo: 'Nothing needs to be done.',
  },
  'inspection/how-missing': {
    happened: 'It does not say what was done.',
    safe: 'Nothing is changed.',
    todo: 'Write what was put right.',
  },
  'inspection/withdrawn': {
    happened: 'The finding is withdrawn.',
    safe: 'Nothing is changed.',
    todo: 'Write it anew if it stands after all.',
  },
  'inspection/not-withdrawn': {
    happened: 'The finding stands.',
    safe: 'Nothing is changed.',
    todo: 'Nothing needs to be done.',
  },
  'inspection/nothing-changed': {
    happened: 'It already stands so.',
    safe: 'Nothing is changed.',
    todo: 'Nothing needs to be done.',
  },
};
