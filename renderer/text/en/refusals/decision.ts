import type { decisionRefusals } from '../../../../shared/domain/decision/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const decision: TextsOf<(typeof decisionRefusals)[number]> = {
  'decision/text-empty': {
    happened: 'It does not say what was decided.',
    safe: 'Nothing has been entered.',
    todo: 'Write the decision in the first field. The rest may be empty.',
  },
  'decision/not-found': {
    happened: 'The decision is not here.',
    safe: 'Nothing has been changed.',
    todo: 'Wait until the decisions have been fetched and try again.',
  },
  'decision/replaced-not-found': {
    happened: 'The decision to be replaced is not in this incident.',
    safe: 'Nothing has been entered. The text is still in the fields.',
    todo: 'Choose another decision to replace, or leave the field empty.',
  },
  'decision/withdrawn': {
    happened: 'Decision {{number}} has been withdrawn.',
    safe: 'It still stands in the log, struck through.',
    todo: 'Record a new decision instead.',
  },
  'decision/nothing-changed': {
    happened: 'The correction is the same as what stands.',
    safe: 'Nothing has been changed.',
    todo: 'Change something, or close the correction.',
  },
};
