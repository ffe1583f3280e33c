import type { riskRefusals } from '../../../../shared/domain/risk/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const risk: TextsOf<(typeof riskRefusals)[number]> = {
  'risk/title-empty': {
    happened: 'The event has no title.',
    safe: 'Everything written is kept.',
    todo: 'Write briefly what can happen.',
  },
  'risk/not-found': {
    happened: 'The event is not in the analysis.',
    safe: 'Nothing was changed.',
    todo: 'Go to the list and choose again.',
  },
  'risk/retired': {
    happened: '“{{title}}” has been taken out of the analysis.',
    safe: 'Nothing was changed. It can be read.',
    todo: 'Take the event in again before changing it.',
  },
  'risk/not-retired': {
    happened: 'The event is in the analysis already.',
    safe: 'Nothing was changed.',
    todo: 'There is nothing to do.',
  },
  'risk/nothing-changed': {
    happened: 'Nothing new was said.',
    safe: 'Nothing was changed.',
    todo: 'Change at least one field.',
  },
  'risk/reason-missing': {
    happened: 'The reason is missing.',
    safe: 'Nothing was changed.',
    todo: 'Write why the event is taken out.',
  },
  'risk/merge-into-itself': {
    happened: 'An event cannot be merged with itself.',
    safe: 'Nothing has changed.',
    todo: 'Choose another event.',
  },
  'risk/already-part': {
    happened: '“{{title}}” has already been merged into another.',
    safe: 'Nothing has changed.',
    todo: 'Choose the event it was merged into, or separate them first.',
  },
  'risk/has-parts': {
    happened: 'Others have been merged into “{{title}}”.',
    safe: 'Nothing has changed.',
    todo: 'Merge the other way, or separate them first.',
  },
  'risk/not-part': {
    happened: '“{{title}}” has not been merged into any.',
    safe: 'Nothing has changed.',
    todo: 'You need not do anything.',
  },
  'risk/card-tied': {
    happened: '“{{title}}” is tied to the event already.',
    safe: 'Nothing has changed.',
    todo: 'You need not do anything.',
  },
  'risk/card-not-tied': {
    happened: 'The card is not tied to the event.',
    safe: 'Nothing has changed.',
    todo: 'Load the list again and choose anew.',
  },
};
