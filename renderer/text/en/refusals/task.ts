import type { taskRefusals } from '../../../../shared/domain/task/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const task: TextsOf<(typeof taskRefusals)[number]> = {
  'task/text-empty': {
    happened: 'The task has no text.',
    safe: 'Nothing has been entered.',
    todo: 'Write what is to be done.',
  },
  'task/not-found': {
    happened: 'The task is not here.',
    safe: 'Nothing has been changed.',
    todo: 'Wait until the tasks have been fetched and try again.',
  },
  'task/goal-not-found': {
    happened: 'The goal is not in this incident.',
    safe: 'The task has not been changed. The text is still in the field.',
    todo: 'Choose another goal, or leave the field empty.',
  },
  'task/reason-missing': {
    happened: 'The reason is missing.',
    safe: 'The task stands as before.',
    todo: 'Write briefly why the task is dropped.',
  },
  'task/nothing-changed': {
    happened: 'The task is already like that.',
    safe: 'Nothing has been changed.',
    todo: 'You need not do anything.',
  },
  'task/owner-shielded': {
    happened: '{{name}} is shielded and cannot be given a new task now.',
    safe: 'The task was given to nobody.',
    todo: 'Give it to somebody else, or let a leader confirm under Follow-up that the person is ready.',
  },
  'task/resource-put': {
    happened: '{{name}} is on the task already.',
    safe: 'Nothing has changed.',
    todo: 'You need not do anything.',
  },
  'task/resource-not-put': {
    happened: 'The resource is not on the task.',
    safe: 'Nothing has changed.',
    todo: 'You need not do anything.',
  },
};
