import type { KeysRefusalCode } from '../../../../shared/domain/keys/refusals.ts';
import type { TextsOf } from '../../refusalText.ts';

export const keys: TextsOf<KeysRefusalCode> = {
  'keys/not-set-up': {
    happened: 'Beredt has no keys set up in this folder.',
    safe: 'Nothing has been changed.',
    todo: 'Restart Beredt and follow the set-up.',
  },
  'keys/already-set-up': {
    happened: 'The keys are already set up.',
    safe: 'Nothing has been changed. Starting afresh would have shut the data out.',
    todo: 'Unlock with the passphrase or the recovery key.',
  },
  'keys/file-corrupt': {
    happened: 'The key file is damaged, and so is its copy.',
    safe: 'The data file is untouched.',
    todo: 'Fetch keys.json from the backup and unlock again.',
  },
  'keys/file-newer': {
    happened: 'The key file was written by a newer version of Beredt ({{version}}).',
    safe: 'Everything is untouched.',
    todo: 'Install the newest version on this machine.',
  },
  'keys/disk-failed': {
    happened: 'The key file could not be written to the disk.',
    safe: 'The old key file still holds.',
    todo: 'Check that the disk has room and the folder can be written to, then try again.',
  },
  'keys/no-such-slot': {
    happened: 'There is no such way in.',
    safe: 'Nothing has been changed.',
    todo: 'Try another way to unlock.',
  },
  'keys/wrong-passphrase': {
    happened: 'The passphrase is wrong.',
    safe: 'The data is untouched.',
    todo: 'Try again. If you have forgotten it, use the printed recovery key.',
  },
  'keys/wait': {
    happened: 'The passphrase has been tried too many times.',
    safe: 'The data is untouched. This try did not count.',
    todo: 'Wait {{wait}} and try again. The recovery key works too.',
  },
  'keys/passphrase-weak': {
    happened: 'The passphrase is too easy to guess.',
    safe: 'The old passphrase still holds.',
    todo: 'Choose at least {{needed}} characters, for instance four words that do not belong together.',
  },
  'keys/recovery-mistyped': {
    happened: 'Group {{group}} of the recovery key is mistyped.',
    safe: 'The data is untouched.',
    todo: 'Look at the sheet again and correct that group.',
  },
  'keys/recovery-wrong': {
    happened: 'This is not the recovery key that is valid now.',
    safe: 'The data is untouched.',
    todo: 'Find the newest sheet. When a new key is made, the old one stops working.',
  },
  'keys/keychain-unavailable': {
    happened: 'The key chain of this machine is not available.',
    safe: 'Nothing has been changed.',
    todo: 'Unlock with the passphrase instead.',
  },
  'keys/keychain-refused': {
    happened: 'The key chain no longer gives back what it was given.',
    safe: 'The data is untouched.',
    todo: 'Unlock with the passphrase and store the key in the key chain again under Settings.',
  },
  'keys/keychain-alone': {
    happened: 'The key chain cannot be the only way in.',
    safe: 'Nothing has been changed.',
    todo: 'Set a passphrase or make a recovery key first.',
  },
  'keys/device-key-lost': {
    happened: 'The device key is missing or damaged.',
    safe: 'The data file is untouched.',
    todo: 'Unlock with the passphrase or the recovery key, or fetch device.key from the backup.',
  },
  'keys/slot-altered': {
    happened: 'A way in was changed by somebody without the key.',
    safe: 'The data is untouched, and that way is closed.',
    todo: 'Unlock another way, and tell whoever runs Beredt.',
  },
  'keys/last-slot': {
    happened: 'This is the last way in and cannot be removed.',
    safe: 'Nothing has been changed.',
    todo: 'Make another way in first.',
  },
  'keys/other-key': {
    happened: 'The key belongs to another data file.',
    safe: 'Nothing has been changed.',
    todo: 'Check that key file and data file come from the same backup.',
  },
  'keys/locked': {
    happened: 'Beredt was locked meanwhile.',
    safe: 'Nothing has been changed.',
    todo: 'Unlock and try again.',
  },
  'keys/rotating': {
    happened: 'The data is being encrypted anew right now.',
    safe: 'Everything is safe, and the log can be used meanwhile.',
    todo: 'Wait until it is done and try again.',
  },
  'keys/not-rotating': {
    happened: 'No new encryption is under way.',
    safe: 'Nothing has been changed.',
    todo: 'You need not do anything.',
  },
  'keys/passphrase-first': {
    happened: 'Nobody has a passphrase yet.',
    safe: 'The key is as before.',
    todo: 'Set a passphrase, and try again.',
  },
  'keys/busy': {
    happened: 'The store was busy: something was being written, copied or checked all the time.',
    safe: 'Everything is saved, and the key is as before.',
    todo: 'Try again when it is quieter.',
  },
  'keys/copy-failed': {
    happened: 'The store could not be encrypted anew.',
    safe: 'The store is untouched, and the key is as before.',
    todo: 'See that the disk has room for the store once more, and try again.',
  },
  'keys/change-unfinished': {
    happened: 'The store has a new key, but the change was not quite finished.',
    safe: 'Nothing is lost. The store is locked.',
    todo: 'See that the disk has room, and unlock with the passphrase: that does the rest. Then make a new recovery key.',
  },
  'keys/way-in-replaced': {
    happened: 'The store got a new key, and the change was cut short before it was quite finished.',
    safe: 'Nothing is lost. The recovery key from before no longer works.',
    todo: 'Unlock with a passphrase. That finishes the change.',
  },
};
