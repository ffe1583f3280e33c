import type { importRefusals } from '../../../../shared/domain/contact/importRefusals.ts';
import type { TextsOf } from '../../refusalText.ts';

export const importing: TextsOf<(typeof importRefusals)[number]> = {
  'import/file-empty': {
    happened: 'The file is empty.',
    safe: 'Nothing has been read in.',
    todo: 'Choose a file with contacts.',
  },
  'import/file-too-large': {
    happened: 'The file is larger than Beredt reads.',
    safe: 'Nothing has been read in.',
    todo: 'Remove sheets and columns that are not needed and try again.',
  },
  'import/unknown-format': {
    happened: 'The file is not a contact list Beredt can read ({{found}}).',
    safe: 'Nothing has been read in.',
    todo: 'Save the list as Excel (.xlsx), CSV or vCard.',
  },
  'import/old-excel': {
    happened: 'The file is in an old Excel format (.xls).',
    safe: 'Nothing has been read in.',
    todo: 'Open it in Excel and save it as .xlsx.',
  },
  'import/password-protected': {
    happened: 'The file is protected by a password.',
    safe: 'Nothing has been read in.',
    todo: 'Open it, remove the password, save and try again.',
  },
  'import/zip-bomb': {
    happened: 'The file unpacks to more than a contact list can be.',
    safe: 'Nothing has been read in.',
    todo: 'Do not open it. Ask whoever sent it.',
  },
  'import/xlsx-damaged': {
    happened: 'The Excel file is damaged.',
    safe: 'Nothing has been read in.',
    todo: 'Open it in Excel and save it again, or ask for a new copy.',
  },
  'import/sheet-missing': {
    happened: 'The sheet “{{sheet}}” is not in the file.',
    safe: 'Nothing has been read in.',
    todo: 'Choose another sheet.',
  },
  'import/too-many-sheets': {
    happened: 'The file has more than {{limit}} sheets.',
    safe: 'Nothing has been read in.',
    todo: 'Save the sheet with contacts as a file of its own.',
  },
  'import/too-many-rows': {
    happened: 'The file has more than {{limit}} rows.',
    safe: 'Nothing has been read in.',
    todo: 'Split it into several files.',
  },
  'import/too-many-columns': {
    happened: 'The file has more than {{limit}} columns.',
    safe: 'Nothing has been read in.',
    todo: 'Remove columns that are not needed.',
  },
  'import/too-many-cells': {
    happened: 'The file has more than {{limit}} cells.',
    safe: 'Nothing has been read in.',
    todo: 'Remove rows and columns that are not needed.',
  },
  'import/quotes-broken': {
    happened: 'A quotation mark in row {{row}} is never closed, so the rest of the file cannot be read safely.',
    safe: 'Nothing has been read in.',
    todo: 'Correct the row, or save the list as Excel instead.',
  },
  'import/no-rows': {
    happened: 'The file has no rows with contacts.',
    safe: 'Nothing has been read in.',
    todo: 'Choose another file or another sheet.',
  },
};
