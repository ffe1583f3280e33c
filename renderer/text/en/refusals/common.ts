import type { commonRefusals } from '../../../../shared/contract/errors.ts';
import type { TextsOf } from '../../refusalText.ts';

export const common: TextsOf<(typeof commonRefusals)[number]> = {
  'request/invalid': {
    happened: 'Beredt did not understand what was sent.',
    safe: 'Nothing has been changed.',
    todo: 'Look over the fields and try again.',
  },
  'request/unknown': {
    happened: 'The running version does not know this action.',
    safe: 'Nothing has been changed.',
    todo: 'Restart Beredt so that every window has the same version.',
  },
  'request/too-large': {
    happened: 'What was sent is too large.',
    safe: 'Your text is still in the field.',
    todo: 'Split it into smaller parts.',
  },
  'access/not-allowed': {
    happened: 'You do not have the right to do this.',
    safe: 'Nothing has been changed.',
    todo: 'Say who sits here under Settings, or ask somebody who has the right to do it.',
  },
  'access/locked': {
    happened: 'Beredt is locked.',
    safe: 'Everything saved is safe. What you wrote is kept as a draft.',
    todo: 'Unlock it and try again.',
  },
  'access/no-seat': {
    happened: 'This window has lost its seat in Beredt.',
    safe: 'Everything saved is safe. What you wrote is kept as a draft.',
    todo: 'Open Beredt again from the start link.',
  },
  'store/corrupt': {
    happened: 'The data file is damaged.',
    safe: 'The file has not been touched further. The backups are untouched.',
    todo: 'Go over to paper, and restore from the last backup.',
  },
  'store/locked': {
    happened: 'The data file is in use by another program.',
    safe: 'Nothing has been changed. What you wrote is waiting to be saved.',
    todo: 'Close other windows of Beredt and programs that copy the file.',
  },
  'store/read-only': {
    happened: 'The data file can be read but not written.',
    safe: 'Everything saved can be read. What you wrote is waiting to be saved.',
    todo: 'Ask whoever runs the machine for write access to the folder.',
  },
  'store/full': {
    happened: 'The disk is full, so Beredt cannot save.',
    safe: 'Everything saved is safe. What you wrote is waiting to be saved.',
    todo: 'Write on paper until there is room. Delete files you do not need from the disk.',
  },
  'store/wrong-key': {
    happened: 'The key does not fit the data file.',
    safe: 'The file is untouched.',
    todo: 'Try the passphrase again, or use the printed recovery key.',
  },
  'store/newer-schema': {
    happened: 'The data file was made by a newer version of Beredt.',
    safe: 'The file is untouched.',
    todo: 'Install the newest version on this machine.',
  },
  'store/broken-history': {
    happened: 'The version history of the data file does not add up.',
    safe: 'The file is untouched.',
    todo: 'Restore from the last backup, and tell whoever runs Beredt.',
  },
  internal: {
    happened: 'Something went wrong in Beredt. Fault number {{id}}.',
    safe: 'Everything saved is safe. What you wrote is still in the field.',
    todo: 'Try again. If that does not help, give the fault number to whoever runs Beredt.',
  },
  'access/person-unknown': {
    happened: 'Beredt does not know who is sitting here.',
    safe: 'Nothing has been changed.',
    todo: 'Choose who you are, and try again.',
  },
  'access/passphrase-needed': {
    happened: 'This right needs a passphrase.',
    safe: 'Nothing has been changed.',
    todo: 'Unlock with your own passphrase, and try again.',
  },
  'request/command-reused': {
    happened: 'The same action was sent again with other content.',
    safe: 'The first one holds. Nothing has been changed.',
    todo: 'Reload the page and try again.',
  },
  'store/missing': {
    happened: 'The data file is not where it should be.',
    safe: 'Beredt has not made a new one instead.',
    todo: 'Insert the disk or connect the folder it lies in, or restore from a backup.',
  },
  'store/disk-failed': {
    happened: 'The disk did not answer as it should.',
    safe: 'Everything saved so far is safe. What you wrote is waiting to be saved.',
    todo: 'Write on paper until it is put right. Tell whoever runs the machine.',
  },
};
