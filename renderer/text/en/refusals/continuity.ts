import type { continuityRefusals } from '../../../../shared/domain/continuity/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const continuity: TextsOf<(typeof continuityRefusals)[number]> = {
  'continuity/name-empty': {
    happened: 'Nothing is written.',
    safe: 'What you wrote is in the form.',
    todo: 'Write what it is, in a few words.',
  },
  'continuity/already-there': {
    happened: '“{{name}}” is there already.',
    safe: 'Nothing is changed.',
    todo: 'Use the one that is there, or give this a name that tells them apart.',
  },
  'continuity/not-found': {
    happened: 'It is not here.',
    safe: 'Nothing is changed.',
    todo: 'Choose something else in the list.',
  },
  'continuity/nothing-changed': {
    happened: 'It is the same as what stands.',
    safe: 'Nothing is changed.',
    todo: 'Change something, or close.',
  },
  'continuity/not-removed': {
    happened: 'It has not been taken away.',
    safe: 'Nothing is changed.',
    todo: 'Nothing needs to be done.',
  },
  'continuity/leans-on-itself': {
    happened: 'Something cannot depend on itself.',
    safe: 'Nothing is changed.',
    todo: 'Write the other thing it needs.',
  },
  'continuity/already-leans': {
    happened: 'That dependence is there already.',
    safe: 'Nothing is changed.',
    todo: 'Put the alternative on the one that is there.',
  },
};
