import type { seatRefusals } from '../../../../shared/domain/seat/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const seat: TextsOf<(typeof seatRefusals)[number]> = {
  'network/already-open': {
    happened: 'The network is already open to seats.',
    safe: 'Nothing has been changed.',
    todo: 'You need not do anything.',
  },
  'network/already-closed': {
    happened: 'The network is already closed.',
    safe: 'Nothing has been changed.',
    todo: 'You need not do anything.',
  },
  'network/not-listening': {
    happened: 'This machine does not take seats from the network now.',
    safe: 'No code has been made.',
    todo: 'Turn on «Seats on the network» first, and see whether the machine is on a network.',
  },
  'network/offers-full': {
    happened: 'Many unused codes are out already.',
    safe: 'No new code has been made.',
    todo: 'Wait five minutes, or withdraw the codes.',
  },
  'seat/label-empty': {
    happened: 'The seat has no name.',
    safe: 'No code has been made.',
    todo: 'Write what the seat is, for example “the tablet in the office”.',
  },
  'seat/not-found': {
    happened: 'There is no such seat.',
    safe: 'Nothing has been changed.',
    todo: 'Load the page again.',
  },
  'seat/already-revoked': {
    happened: '{{label}} is already shut out.',
    safe: 'The seat cannot come in.',
    todo: 'You need not do anything.',
  },
};
