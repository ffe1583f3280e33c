import type { improvisedRefusals } from '../../../../shared/domain/improvised/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const improvised: TextsOf<(typeof improvisedRefusals)[number]> = {
  'improvised/not-found': {
    happened: 'The step is not marked here.',
    safe: 'Nothing has changed.',
    todo: 'Choose a step in the list.',
  },
  'improvised/already-marked': {
    happened: 'This is marked as improvised already.',
    safe: 'The mark stands.',
    todo: 'See the list of what is marked.',
  },
  'improvised/not-removed': {
    happened: 'The step is marked.',
    safe: 'Nothing has changed.',
    todo: 'Nothing needs doing.',
  },
  'improvised/text-empty': {
    happened: 'The step has no words.',
    safe: 'Nothing has been saved.',
    todo: 'Write what was done.',
  },
  'improvised/title-empty': {
    happened: 'The card has no name.',
    safe: 'The steps stay marked.',
    todo: 'Write what the card is to be called.',
  },
  'improvised/no-steps': {
    happened: 'No steps are marked.',
    safe: 'Nothing has been made.',
    todo: 'Mark at least one step first.',
  },
};
