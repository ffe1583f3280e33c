import type { alertListRefusals } from '../../../../shared/domain/alertList/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const alertList: TextsOf<(typeof alertListRefusals)[number]> = {
  'alertList/title-empty': {
    happened: 'The list has no title.',
    safe: 'What you wrote is still in the fields.',
    todo: 'Write what the list is called.',
  },
  'alertList/no-members': {
    happened: 'There is nobody on the list.',
    safe: 'What you wrote is still in the fields.',
    todo: 'Add at least one person or role.',
  },
  'alertList/member-twice': {
    happened: 'The same person or role stands twice on the list.',
    safe: 'What you wrote is still in the fields.',
    todo: 'Remove one of them.',
  },
  'alertList/member-unknown': {
    happened: 'Somebody on the list is no longer in the register, or is their own deputy.',
    safe: 'What you wrote is still in the fields.',
    todo: 'Remove the person or role from the list.',
  },
  'alertList/already-valid': {
    happened: '“{{title}}” is already the valid list for this incident type and level. There can be only one.',
    safe: 'What you wrote is still in the fields.',
    todo: 'Change the valid list, or let the new one supersede it.',
  },
  'alertList/not-found': {
    happened: 'The alert list is not here.',
    safe: 'Nothing has changed.',
    todo: 'Go to Alert lists and choose it again.',
  },
  'alertList/superseded': {
    happened: '“{{title}}” has been superseded and cannot be used.',
    safe: 'Nothing has changed.',
    todo: 'Use the list that is valid now.',
  },
  'alertList/not-superseded': {
    happened: '“{{title}}” is in use.',
    safe: 'Nothing has changed.',
    todo: 'There is nothing you need to do.',
  },
  'alertList/nothing-changed': {
    happened: 'There was no change to save.',
    safe: 'Nothing has changed.',
    todo: 'There is nothing you need to do.',
  },
};
