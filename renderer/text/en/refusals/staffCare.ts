import type { staffCareRefusals } from '../../../../shared/domain/staffCare/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const staffCare: TextsOf<(typeof staffCareRefusals)[number]> = {
  'staffCare/not-found': {
    happened: 'The person is not on the list of those involved.',
    safe: 'Nothing was changed.',
    todo: 'Choose a person on the list, or put the person on it.',
  },
  'staffCare/already-involved': {
    happened: '{{name}} is on the list already.',
    safe: 'What was entered stands.',
    todo: 'Go on in the row that is there.',
  },
  'staffCare/nothing-changed': {
    happened: 'That is how it is already.',
    safe: 'Nothing was changed.',
    todo: 'You need not do anything.',
  },
  'staffCare/informed-only': {
    happened: 'Of peer support only that it was told of is kept, never whether anybody uses it.',
    safe: 'Nothing was entered.',
    todo: 'Choose “informed” for peer support, and an answer for the rest.',
  },
  'staffCare/not-shielded': {
    happened: 'The person is not shielded.',
    safe: 'Nothing was changed.',
    todo: 'No confirmation is needed.',
  },
  'staffCare/leader-unnamed': {
    happened: 'The confirmation must carry the name of the leader who gives it.',
    safe: 'The stop stands.',
    todo: 'Say who you are under Settings, and confirm again.',
  },
  'staffCare/own-confirmation': {
    happened: 'Nobody can confirm that they themselves are ready.',
    safe: 'The stop stands.',
    todo: 'Let another leader talk with you and confirm.',
  },
  'staffCare/not-alone': {
    happened: '{{name}} is shielded and must not go home alone.',
    safe: 'Nothing was entered.',
    todo: 'Find somebody who can go along, or let a leader confirm that it is safe.',
  },
};
