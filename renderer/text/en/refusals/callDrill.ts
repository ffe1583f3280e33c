import type { callDrillRefusals } from '../../../../shared/domain/callDrill/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const callDrill: TextsOf<(typeof callDrillRefusals)[number]> = {
  'callDrill/list-superseded': {
    happened: '“{{title}}” is no longer in use.',
    safe: 'The drill has not started.',
    todo: 'Drill the valid list.',
  },
  'callDrill/already-running': {
    happened: '“{{title}}” is being drilled already.',
    safe: 'That drill goes on.',
    todo: 'Open it, or end it first.',
  },
  'callDrill/not-found': {
    happened: 'The drill does not exist.',
    safe: 'Nothing is changed.',
    todo: 'Look at the lists again.',
  },
  'callDrill/withdrawn': {
    happened: 'The drill does not count.',
    safe: 'Nothing is changed.',
    todo: 'Start a new one.',
  },
  'callDrill/not-withdrawn': {
    happened: 'The drill counts.',
    safe: 'Nothing is changed.',
    todo: 'You need not do anything.',
  },
  'callDrill/finished': {
    happened: 'The drill has ended.',
    safe: 'The result stands.',
    todo: 'Resume the drill to enter more.',
  },
  'callDrill/not-finished': {
    happened: 'The drill is running.',
    safe: 'Nothing is changed.',
    todo: 'You need not do anything.',
  },
  'callDrill/nobody-called': {
    happened: 'Nobody has been called.',
    safe: 'The watch goes on.',
    todo: 'Enter at least one result, or take the drill away.',
  },
  'callDrill/member-not-found': {
    happened: 'The row is not on the sheet.',
    safe: 'Nothing is changed.',
    todo: 'Look at the sheet again.',
  },
  'callDrill/nobody-to-call': {
    happened: 'Nobody fills {{title}} now.',
    safe: 'Nothing is changed.',
    todo: 'Give the role to somebody.',
  },
  'callDrill/nothing-changed': {
    happened: 'This result stands already.',
    safe: 'Nothing is changed.',
    todo: 'You need not do anything.',
  },
  'callDrill/nothing-to-undo': {
    happened: 'The row has no result.',
    safe: 'Nothing is changed.',
    todo: 'You need not do anything.',
  },
};
