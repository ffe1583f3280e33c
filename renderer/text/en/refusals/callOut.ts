import type { callOutRefusals } from '../../../../shared/domain/callOut/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const callOut: TextsOf<(typeof callOutRefusals)[number]> = {
  'callOut/list-superseded': {
    happened: '“{{title}}” has been superseded and cannot be used for calling.',
    safe: 'Nothing has changed.',
    todo: 'Start the call-out from the list that is valid now.',
  },
  'callOut/already-running': {
    happened: 'A call-out over “{{title}}” is already under way.',
    safe: 'Nothing has changed.',
    todo: 'Continue on the one that has been started.',
  },
  'callOut/not-found': {
    happened: 'The call-out is not here.',
    safe: 'Nothing has changed.',
    todo: 'Go to Calling and choose it again.',
  },
  'callOut/withdrawn': {
    happened: 'The call-out has been taken back.',
    safe: 'Nothing has changed.',
    todo: 'Start it again if somebody is to be called.',
  },
  'callOut/member-not-found': {
    happened: 'The person is not on this call-out.',
    safe: 'Nothing has changed.',
    todo: 'Choose a row on the sheet.',
  },
  'callOut/nobody-to-call': {
    happened: 'There is nobody to call on this row.',
    safe: 'Nothing has changed.',
    todo: 'Name a holder or deputy, or call somebody outside the list.',
  },
  'callOut/nothing-changed': {
    happened: 'The row already has this result.',
    safe: 'Nothing has changed.',
    todo: 'There is nothing you need to do.',
  },
  'callOut/nothing-to-undo': {
    happened: 'There is no result to undo on this row.',
    safe: 'Nothing has changed.',
    todo: 'There is nothing you need to do.',
  },
  'callOut/already-called': {
    happened: 'Somebody has already been called on this call-out.',
    safe: 'Nothing has changed.',
    todo: 'Undo the results first if the whole call-out was a mistake.',
  },
};
