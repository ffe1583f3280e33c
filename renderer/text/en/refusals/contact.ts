import type { contactRefusals } from '../../../../shared/domain/contact/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const contact: TextsOf<(typeof contactRefusals)[number]> = {
  'contact/name-missing': {
    happened: 'The name is missing.',
    safe: 'What you wrote is still in the fields.',
    todo: 'Write the name of the person or the duty desk.',
  },
  'contact/phone-unreadable': {
    happened: '“{{value}}” is not a number that can be called.',
    safe: 'What you wrote is still in the fields.',
    todo: 'Write eight digits, or + and a country code in front.',
  },
  'contact/email-unreadable': {
    happened: '“{{value}}” is not an e-mail address.',
    safe: 'What you wrote is still in the fields.',
    todo: 'Correct the address, or leave the field empty.',
  },
  'contact/not-found': {
    happened: 'The person is not in the register.',
    safe: 'Nothing has changed.',
    todo: 'Search again; somebody may have removed the contact.',
  },
  'contact/already-there': {
    happened: '{{name}} with the same mobile number is already in the register.',
    safe: 'What you wrote is still in the fields.',
    todo: 'Open the existing contact and change that one instead.',
  },
  'contact/nothing-changed': {
    happened: 'There was no change to save.',
    safe: 'Nothing has changed.',
    todo: 'There is nothing you need to do.',
  },
  'contact/already-removed': {
    happened: '{{name}} has already been removed.',
    safe: 'Nothing has changed.',
    todo: 'There is nothing you need to do.',
  },
  'contact/not-removed': {
    happened: '{{name}} has not been removed.',
    safe: 'Nothing has changed.',
    todo: 'There is nothing you need to do.',
  },
  'contact/confirmed-in-future': {
    happened: 'The day is in the future.',
    safe: 'Nothing has changed.',
    todo: 'Choose the day the number was tried.',
  },
  'contact/import-empty': {
    happened: 'The list holds nothing new.',
    safe: 'Nothing has been read in.',
    todo: 'Everything in the file is already in the register.',
  },
  'contact/import-too-many': {
    happened: 'The list has more than {{limit}} rows.',
    safe: 'Nothing has been read in.',
    todo: 'Split the file and read one part at a time.',
  },
  'contact/import-row-unreadable': {
    happened: 'Row {{row}} cannot be read.',
    safe: 'Nothing has been read in.',
    todo: 'Correct the row in the file, or leave the column out.',
  },
  'contact/import-not-found': {
    happened: 'That import does not exist.',
    safe: 'Nothing has changed.',
    todo: 'There is nothing you need to do.',
  },
  'contact/import-already-undone': {
    happened: 'The import has already been undone.',
    safe: 'Nothing has changed.',
    todo: 'Read the file in again if it is to be used after all.',
  },
};
