import type { resourceRefusals } from '../../../../shared/domain/resource/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const resource: TextsOf<(typeof resourceRefusals)[number]> = {
  'resource/name-empty': {
    happened: 'It is not said what it is.',
    safe: 'What you wrote is in the form.',
    todo: 'Write a name, in a few words.',
  },
  'resource/already-there': {
    happened: '“{{name}}” is in the register already, at the same place.',
    safe: 'Nothing is changed.',
    todo: 'Find it in the list, or write what tells them apart.',
  },
  'resource/not-found': {
    happened: 'The resource is not in the register.',
    safe: 'Nothing is changed.',
    todo: 'Look for another.',
  },
  'resource/nothing-changed': {
    happened: 'It is the same as what stands.',
    safe: 'Nothing is changed.',
    todo: 'Change something, or close.',
  },
  'resource/not-removed': {
    happened: 'The resource has not been taken out.',
    safe: 'Nothing is changed.',
    todo: 'Nothing needs to be done.',
  },
  'resource/verified-in-future': {
    happened: 'The date has not come yet.',
    safe: 'Nothing is changed.',
    todo: 'Write the day somebody saw it.',
  },
};
