import type { sendingRefusals } from '../../../../shared/domain/gateway/decideSending.ts';
import type { TextsOf } from '../../refusalText.ts';

export const sending: TextsOf<(typeof sendingRefusals)[number]> = {
  'sending/off': {
    happened: 'Sending such messages is not turned on.',
    safe: 'Nothing has been sent.',
    todo: 'Ring, or let an administrator turn sending on under Settings.',
  },
  'sending/exercise': {
    happened: 'This is an exercise. Nothing is ever sent out from an exercise.',
    safe: 'Nothing has been sent.',
    todo: 'Say it aloud or ring, as the exercise is planned.',
  },
  'sending/example': {
    happened: 'This is the example municipality. It never sends anything to anybody.',
    safe: 'Nothing has been sent.',
    todo: 'You need not do anything.',
  },
  'sending/text-empty': {
    happened: 'The message has no text.',
    safe: 'Nothing has been sent.',
    todo: 'Write what has happened and what they are to do.',
  },
  'sending/text-too-long': {
    happened: 'The message is longer than {{most}} characters.',
    safe: 'Nothing has been sent.',
    todo: 'Shorten it.',
  },
  'sending/nobody': {
    happened: 'None of those chosen has a number or an address to send to.',
    safe: 'Nothing has been sent.',
    todo: 'Ring them, or choose others.',
  },
  'sending/address-wrong': {
    happened: 'Nothing can be sent to that address.',
    safe: 'Nothing has been sent.',
    todo: 'Write a mobile number or an e-mail address.',
  },
  'sending/not-found': {
    happened: 'The sending is not here.',
    safe: 'Nothing has been changed.',
    todo: 'Load the page anew.',
  },
  'sending/ended': {
    happened: 'Everything in this sending has ended already.',
    safe: 'Nothing has been changed.',
    todo: 'You need not do anything.',
  },
};
