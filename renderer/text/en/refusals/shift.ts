import type { shiftRefusals } from '../../../../shared/domain/shift/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const shift: TextsOf<(typeof shiftRefusals)[number]> = {
  'shift/not-found': {
    happened: 'There is no such shift here.',
    safe: 'Nothing has changed.',
    todo: 'Choose a shift in the list.',
  },
  'shift/already-on-duty': {
    happened: '{{name}} is already on duty in this function.',
    safe: 'The shift goes on.',
    todo: 'End it first, or choose another function.',
  },
  'shift/ended': {
    happened: 'The shift has already ended.',
    safe: 'Nothing has changed.',
    todo: 'Begin a new shift if somebody comes on again.',
  },
  'shift/not-ended': {
    happened: 'The shift has not ended.',
    safe: 'It goes on.',
    todo: 'Nothing needs to be done.',
  },
  'shift/time-order': {
    happened: 'The time does not fit: a shift can neither begin nor end after now, nor end before it began.',
    safe: 'Nothing has changed.',
    todo: 'Correct the time.',
  },
  'shift/handover-not-found': {
    happened: 'There is no such handover here.',
    safe: 'Nothing has changed.',
    todo: 'Start the handover again from the duty list.',
  },
  'shift/handover-settled': {
    happened: 'The handover has already been settled.',
    safe: 'What was signed stands.',
    todo: 'See the duty list for who is on duty.',
  },
  'shift/same-person': {
    happened: 'Whoever goes off and whoever comes on are the same person.',
    safe: 'The shift goes on.',
    todo: 'Choose who takes over.',
  },
  'shift/not-yours': {
    happened: 'Only {{name}} can sign here.',
    safe: 'Nothing is signed, and the text stands.',
    todo: 'Let {{name}} choose themselves under Settings at this seat, or sign from their own.',
  },
};
