import type { emergencyRefusals } from '../../../../shared/domain/emergency/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const emergency: TextsOf<(typeof emergencyRefusals)[number]> = {
  'emergency/text-empty': {
    happened: 'The line is empty.',
    safe: 'Nothing has been written.',
    todo: 'Write what is happening.',
  },
  'emergency/no-key': {
    happened: 'This machine has nothing to seal the emergency log with.',
    safe: 'The line stands in the window.',
    todo: 'Write on paper. Once Beredt has been unlocked, the emergency log can be used.',
  },
  'emergency/full': {
    happened: 'The emergency log is full.',
    safe: 'All that has been written is safe.',
    todo: 'Unlock Beredt, or go on paper.',
  },
  'emergency/disk-failed': {
    happened: 'The disk did not take the emergency log.',
    safe: 'What was written before is there.',
    todo: 'The line stands in the window. Write it on paper too, and look for room on the disk.',
  },
  'emergency/nothing-waits': {
    happened: 'Nothing in the emergency log waits to be entered.',
    safe: 'Nothing has been changed.',
    todo: 'Look in the log: the lines may have been entered from another seat.',
  },
};
