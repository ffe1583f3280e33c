import type { goalRefusals } from '../../../../shared/domain/goal/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const goal: TextsOf<(typeof goalRefusals)[number]> = {
  'goal/text-empty': {
    happened: 'The goal has no text.',
    safe: 'Nothing has been entered.',
    todo: 'Write the goal in one sentence.',
  },
  'goal/too-many': {
    happened: 'There are {{max}} goals already. Nobody remembers more under pressure.',
    safe: 'The goal has not been set. The text is still in the field.',
    todo: 'Mark a goal as reached, or drop one, and try again.',
  },
  'goal/not-found': {
    happened: 'The goal is not here.',
    safe: 'Nothing has been changed.',
    todo: 'Wait until the goals have been fetched and try again.',
  },
  'goal/not-active': {
    happened: 'The goal has been reached or dropped.',
    safe: 'Nothing has been changed.',
    todo: 'Open the goal again first.',
  },
  'goal/already-active': {
    happened: 'The goal already stands.',
    safe: 'Nothing has been changed.',
    todo: 'You need not do anything.',
  },
  'goal/reason-missing': {
    happened: 'The reason is missing.',
    safe: 'The goal still stands.',
    todo: 'Write briefly why the goal is dropped.',
  },
  'goal/nothing-changed': {
    happened: 'The goal is the same as what stands.',
    safe: 'Nothing has been changed.',
    todo: 'Change text, deadline or owner, or close.',
  },
};
