import type { fileRefusals } from '../../../../shared/contract/errors.ts';
import type { TextsOf } from '../../refusalText.ts';

export const file: TextsOf<(typeof fileRefusals)[number]> = {
  'file/too-large': {
    happened: 'The file is larger than there is room for.',
    safe: 'Nothing has been read in.',
    todo: 'Choose a smaller file.',
  },
  'file/out-of-order': {
    happened: 'Part of the file did not arrive.',
    safe: 'Nothing has been read in.',
    todo: 'Choose the file again.',
  },
  'file/not-found': {
    happened: 'The file is no longer in memory.',
    safe: 'Nothing has been read in.',
    todo: 'Choose the file again.',
  },
  'file/too-many': {
    happened: 'Too many files are being read at once.',
    safe: 'Nothing has been read in.',
    todo: 'Wait a little, or close one import, and try again.',
  },
  'file/too-heavy': {
    happened: 'The file took too long or too much memory to read, and reading was stopped.',
    safe: 'Nothing has been read in.',
    todo: 'Save the list again as Excel or CSV with only what is needed.',
  },
};
