import type { numberRoundRefusals } from '../../../../shared/domain/numberRound/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const numberRound: TextsOf<(typeof numberRoundRefusals)[number]> = {
  'numberRound/nobody': {
    happened: 'Nobody is asked.',
    safe: 'Nothing is changed.',
    todo: 'Choose a list with people on it, or fill the register.',
  },
  'numberRound/already-open': {
    happened: 'Such a round is open already.',
    safe: 'Nothing is changed.',
    todo: 'Enter the answers there, or close it first.',
  },
  'numberRound/due-past': {
    happened: 'The date for answers has passed.',
    safe: 'Nothing is changed.',
    todo: 'Choose a date ahead.',
  },
  'numberRound/not-found': {
    happened: 'The round does not exist.',
    safe: 'Nothing is changed.',
    todo: 'Look at the rounds again.',
  },
  'numberRound/closed': {
    happened: 'The round is closed.',
    safe: 'Nothing is changed.',
    todo: 'Open it again to enter more answers.',
  },
  'numberRound/not-closed': {
    happened: 'The round is open.',
    safe: 'Nothing is changed.',
    todo: 'You need not do anything.',
  },
  'numberRound/withdrawn': {
    happened: 'The round has been taken away.',
    safe: 'Nothing is changed.',
    todo: 'Start a new one.',
  },
  'numberRound/answered': {
    happened: 'Somebody has answered in the round.',
    safe: 'The answers stand.',
    todo: 'Close the round instead.',
  },
  'numberRound/person-not-found': {
    happened: 'This person is not in the round.',
    safe: 'Nothing is changed.',
    todo: 'Correct the number in the register.',
  },
  'numberRound/already-answered': {
    happened: 'The answer from {{name}} has been entered.',
    safe: 'The answer stands.',
    todo: 'Take it back with A before entering another.',
  },
  'numberRound/nothing-to-undo': {
    happened: 'No answer has been entered.',
    safe: 'Nothing is changed.',
    todo: 'You need not do anything.',
  },
  'numberRound/no-number': {
    happened: '{{name}} has no telephone number.',
    safe: 'Nothing is changed.',
    todo: 'Choose Changed and write the number.',
  },
};
