import type { attestRefusals } from '../../../../shared/domain/log/attest.ts';
import type { logRefusals } from '../../../../shared/domain/log/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const log: TextsOf<(typeof logRefusals)[number] | (typeof attestRefusals)[number]> = {
  'log/text-empty': {
    happened: 'The line is empty.',
    safe: 'Nothing has been entered.',
    todo: 'Write something and press Enter.',
  },
  'log/text-too-long': {
    happened: 'The text is longer than {{max}} characters.',
    safe: 'The whole text is still in the field.',
    todo: 'Split it into several entries, or attach it as a file.',
  },
  'log/entry-not-found': {
    happened: 'The entry is not here.',
    safe: 'Nothing has been changed.',
    todo: 'Wait until the log has been fetched and try again.',
  },
  'log/entry-withdrawn': {
    happened: 'Entry {{number}} has been withdrawn.',
    safe: 'It still stands in the log, struck through.',
    todo: 'Make a new entry instead.',
  },
  'log/nothing-changed': {
    happened: 'The correction is the same as what stands.',
    safe: 'Nothing has been changed.',
    todo: 'Change the text or the time, or close the correction.',
  },
  'log/attest-nameless': {
    happened: 'Nobody has said who sits here.',
    safe: 'The log is as it was.',
    todo: 'Choose who you are under Settings, and attest again.',
  },
  'log/attest-nothing': {
    happened: 'Every entry has been read back and attested.',
    safe: 'The log is as it was.',
    todo: 'Go on; new entries are attested next time.',
  },
  'log/attest-other-lines': {
    happened: 'Entries came while you were reading: {{now}} against {{read}}.',
    safe: 'Nothing is attested, and nothing is gone.',
    todo: 'Read the new ones aloud too, and attest again.',
  },
};
