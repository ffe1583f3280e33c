import type { paperRefusals } from '../../../../shared/domain/paper/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const paper: TextsOf<(typeof paperRefusals)[number]> = {
  'paper/sheet-wrong': {
    happened: 'The sheet number is not one that Beredt prints.',
    safe: 'Nothing has been written.',
    todo: 'Write what stands at the top of the sheet, for example A-S0001.',
  },
  'paper/sheet-unprinted': {
    happened: 'Sheet {{sheet}} was not printed from here.',
    safe: 'Nothing has changed.',
    todo: 'See whether the number is right.',
  },
  'paper/rows-empty': {
    happened: 'No rows have been copied.',
    safe: 'Nothing has been written.',
    todo: 'Copy at least one row.',
  },
  'paper/row-wrong': {
    happened: 'There is no row {{row}} on the sheet.',
    safe: 'Nothing has been written.',
    todo: 'A sheet has rows 1 to {{most}}.',
  },
  'paper/row-twice': {
    happened: 'Row {{row}} of sheet {{sheet}} is in the log already.',
    safe: 'Nothing has been written again.',
    todo: 'Look in the log, and take the row away here.',
  },
  'paper/text-empty': {
    happened: 'Row {{row}} has no text.',
    safe: 'Nothing has been written.',
    todo: 'Write what the row says.',
  },
  'paper/text-too-long': {
    happened: 'Row {{row}} is too long.',
    safe: 'Nothing has been written.',
    todo: 'Split it in two.',
  },
  'paper/printed-meanwhile': {
    happened: 'Somebody else made a pack at the same moment.',
    safe: 'That pack holds.',
    todo: 'Make the pack again if you still need one.',
  },
};
