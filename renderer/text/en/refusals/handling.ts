import type { handlingRefusals } from '../../../../shared/domain/handling/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const handling: TextsOf<(typeof handlingRefusals)[number]> = {
  'handling/already-in-step': {
    happened: 'You are in this step already.',
    safe: 'The time you entered it stands.',
    todo: 'Tick the checklist, or leave the step first.',
  },
  'handling/visit-not-found': {
    happened: 'The step has not been entered here.',
    safe: 'Nothing has changed.',
    todo: 'Choose a step in the list.',
  },
  'handling/already-left': {
    happened: 'The step has been left already.',
    safe: 'The time stands.',
    todo: 'Enter it again if you are back in it.',
  },
  'handling/not-left': {
    happened: 'The step has not been left.',
    safe: 'It is under way.',
    todo: 'Nothing needs doing.',
  },
  'handling/time-order': {
    happened: 'The time lies ahead.',
    safe: 'Nothing has changed.',
    todo: 'Correct the time.',
  },
  'handling/line-not-found': {
    happened: 'The item is not on the checklist.',
    safe: 'Nothing has changed.',
    todo: 'Choose an item in the list.',
  },
  'handling/line-removed': {
    happened: 'The item has been taken off the checklist.',
    safe: 'What was answered on it is kept.',
    todo: 'Put it back with Undo, or write a new one.',
  },
  'handling/line-not-removed': {
    happened: 'The item is on the checklist.',
    safe: 'Nothing has changed.',
    todo: 'Nothing needs doing.',
  },
  'handling/text-empty': {
    happened: 'The item has no words.',
    safe: 'Nothing has been saved.',
    todo: 'Write what must be done.',
  },
  'handling/reason-missing': {
    happened: 'Why the item does not apply is missing.',
    safe: 'The item stands as before.',
    todo: 'Write the reason in one sentence.',
  },
  'handling/nothing-changed': {
    happened: 'The item is answered that way already.',
    safe: 'The answer stands.',
    todo: 'Nothing needs doing.',
  },
};
