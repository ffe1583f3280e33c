import type { accessRefusals } from '../../../../shared/domain/access/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const access: TextsOf<(typeof accessRefusals)[number]> = {
  'access/last-administrator': {
    happened: '{{name}} is the only administrator.',
    safe: 'Nothing has changed.',
    todo: 'Give the right to somebody else first, so that there is always someone who can hand out rights.',
  },
  'access/nothing-changed': {
    happened: '{{name}} already has these rights.',
    safe: 'Nothing has changed.',
    todo: 'There is nothing you need to do.',
  },
};
