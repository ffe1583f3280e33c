import type { roleRefusals } from '../../../../shared/domain/role/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const role: TextsOf<(typeof roleRefusals)[number]> = {
  'role/title-empty': {
    happened: 'The role has no title.',
    safe: 'What you wrote is still in the fields.',
    todo: 'Write what the role is called.',
  },
  'role/title-taken': {
    happened: 'There is already a role called “{{title}}”.',
    safe: 'What you wrote is still in the fields.',
    todo: 'Use that one, or choose another title.',
  },
  'role/not-found': {
    happened: 'The role is not here.',
    safe: 'Nothing has changed.',
    todo: 'Go to Contacts and roles and choose it again.',
  },
  'role/retired': {
    happened: 'The role “{{title}}” has been retired.',
    safe: 'Nothing has changed.',
    todo: 'Take it into use again first.',
  },
  'role/not-retired': {
    happened: 'The role “{{title}}” is in use.',
    safe: 'Nothing has changed.',
    todo: 'There is nothing you need to do.',
  },
  'role/nothing-changed': {
    happened: 'There was no change to save.',
    safe: 'Nothing has changed.',
    todo: 'There is nothing you need to do.',
  },
  'role/deputy-is-holder': {
    happened: 'The holder cannot be their own deputy.',
    safe: 'What you wrote is still in the fields.',
    todo: 'Choose another deputy.',
  },
  'role/deputy-twice': {
    happened: 'The same person stands twice among the deputies.',
    safe: 'What you wrote is still in the fields.',
    todo: 'Remove one of them.',
  },
  'role/nobody-acting': {
    happened: 'Nobody fills the role “{{title}}” now.',
    safe: 'Nothing has changed.',
    todo: 'Mark somebody available again, or name a new holder.',
  },
  'role/already-unavailable': {
    happened: '{{name}} is already marked unavailable.',
    safe: 'Nothing has changed.',
    todo: 'There is nothing you need to do.',
  },
  'role/not-unavailable': {
    happened: '{{name}} is not marked unavailable.',
    safe: 'Nothing has changed.',
    todo: 'There is nothing you need to do.',
  },
  'role/not-acting': {
    happened: 'Somebody else fills the role “{{title}}” now.',
    safe: 'Nothing has changed.',
    todo: 'Mark whoever has it unavailable first; then it moves and is logged.',
  },
  'role/gives-administrator': {
    happened: '“{{title}}” cannot give the right to be administrator.',
    safe: 'What you wrote is still in the fields.',
    todo: 'Give the right to a person under Contacts.',
  },
};
