import type { WarningRefusal } from '../../../../shared/domain/warning/refusals.ts';
import type { TextsOf } from '../../refusalText.ts';

export const warning: TextsOf<WarningRefusal> = {
  'warning/file-unknown': {
    happened: 'The file is not a warning in the CAP 1.2 format.',
    safe: 'Nothing was read in.',
    todo: 'Fetch the warning again from MET or NVE, as a CAP file.',
  },
  'warning/file-broken': {
    happened: 'The file is damaged or cut off.',
    safe: 'Nothing was read in.',
    todo: 'Fetch the warning again.',
  },
  'warning/file-external': {
    happened: 'The file points outside itself. A real warning does not.',
    safe: 'Nothing was read in and nothing was fetched.',
    todo: 'Do not use the file. Fetch the warning from MET or NVE.',
  },
  'warning/file-encoding': {
    happened: 'The file is not encoded as UTF-8.',
    safe: 'Nothing was read in.',
    todo: 'Fetch the warning again; another program may have saved it anew.',
  },
  'warning/file-too-large': {
    happened: 'The file is larger than {{most}} kB. Warnings are not that large.',
    safe: 'Nothing was read in.',
    todo: 'See whether it is the right file.',
  },
  'warning/field-missing': {
    happened: 'The warning lacks the field “{{field}}”.',
    safe: 'Nothing was read in.',
    todo: 'Fetch the warning again. If it is the same, tell the sender.',
  },
  'warning/field-wrong': {
    happened: 'The field “{{field}}” of the warning cannot be right.',
    safe: 'Nothing was read in.',
    todo: 'Fetch the warning again. If it is the same, tell the sender.',
  },
  'warning/not-a-warning': {
    happened: 'The message is a draft, a receipt or a message between systems, not a warning.',
    safe: 'Nothing was read in.',
    todo: 'Choose the file with the warning itself.',
  },
  'warning/differs': {
    happened: 'The warning {{identifier}} has been read in already, with other contents.',
    safe: 'What came first stands.',
    todo: 'Ask the sender which one is real.',
  },
  'warning/not-found': {
    happened: 'The warning is not here.',
    safe: 'Nothing has changed.',
    todo: 'Choose a warning in the list.',
  },
  'warning/already-tied': {
    happened: 'The warning is already in the log of this incident.',
    safe: 'The line stands as it is.',
    todo: 'Write a new line if there is something to add.',
  },
  'warning/folder-missing': {
    happened: 'The folder {{folder}} is not on this machine.',
    safe: 'No folder has been changed.',
    todo: 'Write the whole path of a folder on the machine or on a USB stick.',
  },
  'warning/folder-inside-data': {
    happened: 'The folder {{folder}} is Beredt’s own.',
    safe: 'No folder has been changed.',
    todo: 'Choose another folder.',
  },
};
