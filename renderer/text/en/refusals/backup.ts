import type { workRefusals } from '../../../../shared/contract/errors.ts';
import type { BackupRefusalCode } from '../../../../shared/domain/backup/refusals.ts';
import type { journalRefusals } from '../../../../shared/domain/journal/refusals.ts';
import type { TextsOf } from '../../refusalText.ts';

type Code = BackupRefusalCode | (typeof journalRefusals)[number] | (typeof workRefusals)[number];

export const backup: TextsOf<Code> = {
  'backup/not-configured': {
    happened: 'No folder has been chosen for backups.',
    safe: 'Nothing has been changed.',
    todo: 'Choose a folder on another disk under Settings.',
  },
  'backup/folder-missing': {
    happened: 'The folder {{folder}} does not exist.',
    safe: 'What is saved is safe on this machine, but no backup is being taken.',
    todo: 'Connect the disk or choose another folder.',
  },
  'backup/folder-not-writable': {
    happened: 'Beredt may not write in the folder {{folder}}.',
    safe: 'What is saved is safe on this machine, but no backup is being taken.',
    todo: 'Ask whoever runs the machine for write access, or choose another folder.',
  },
  'backup/folder-inside-data': {
    happened: 'The folder {{folder}} lies together with the data it is to secure.',
    safe: 'Nothing has been changed.',
    todo: 'Choose a folder on another disk: one accident must not take both.',
  },
  'backup/disk-full': {
    happened: 'There is no room for the backup in {{folder}}.',
    safe: 'What is saved is safe on this machine. Older backups are untouched.',
    todo: 'Make room on the disk or choose another folder.',
  },
  'backup/disk-failed': {
    happened: 'The disk in {{folder}} answered with an error.',
    safe: 'What is saved is safe on this machine. Older backups are untouched.',
    todo: 'Choose a folder on another disk.',
  },
  'backup/copy-damaged': {
    happened: 'The backup is damaged.',
    safe: 'It has not been used, and the data on the machine are untouched.',
    todo: 'Use another backup. If it was a new one, choose another disk and take one more.',
  },
  'backup/not-found': {
    happened: 'There is no backup called {{name}}.',
    safe: 'Nothing has been changed.',
    todo: 'Fetch the list of backups again, and choose one that is there.',
  },
  'backup/other-key': {
    happened: 'The backup is locked with another key.',
    safe: 'Nothing has been changed.',
    todo: 'Type the password or the recovery key that was valid when the backup was taken.',
  },
  'backup/busy': {
    happened: 'A backup or a restore is already under way.',
    safe: 'Nothing has been changed.',
    todo: 'Wait until it is done, then try again.',
  },
  'journal/file-exists': {
    happened: 'The file {{file}} exists already.',
    safe: 'It has not been overwritten.',
    todo: 'Choose another name.',
  },
  'journal/file-not-writable': {
    happened: 'Beredt cannot write the file {{file}}.',
    safe: 'Nothing has been changed.',
    todo: 'Choose a folder you may write in, with its full path.',
  },
  'journal/disk-full': {
    happened: 'There is no room for the file {{file}}.',
    safe: 'What had been begun has been taken away. Everything saved is safe.',
    todo: 'Make room on the disk or choose another.',
  },
  'work/stopped': {
    happened: 'The work was stopped.',
    safe: 'What had been begun has been taken away. Everything saved is safe.',
    todo: 'Start it again when it suits.',
  },
};
