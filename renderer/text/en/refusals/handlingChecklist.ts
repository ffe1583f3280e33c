import type { handlingChecklistRefusals } from '../../../../shared/domain/handling/decideChecklist.ts';
import type { TextsOf } from '../../refusalText.ts';

export const handlingChecklist: TextsOf<(typeof handlingChecklistRefusals)[number]> = {
  'handlingChecklist/empty': {
    happened: 'The checklist is empty.',
    safe: 'The one that held, holds.',
    todo: 'Write at least one item.',
  },
  'handlingChecklist/line-twice': {
    happened: 'An item stands twice.',
    safe: 'What you have written stands.',
    todo: 'Take one of them off.',
  },
  'handlingChecklist/line-not-found': {
    happened: 'One of the items no longer exists.',
    safe: 'The one that held, holds.',
    todo: 'Open the checklist again and try once more.',
  },
  'handlingChecklist/nothing-changed': {
    happened: 'There was no change to save.',
    safe: 'The one that held, holds.',
    todo: 'Change an item first.',
  },
};
