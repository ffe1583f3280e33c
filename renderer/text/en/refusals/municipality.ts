import type { municipalityRefusals } from '../../../../shared/domain/municipality/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const municipality: TextsOf<(typeof municipalityRefusals)[number]> = {
  'municipality/name-empty': {
    happened: 'The municipality must have a name.',
    safe: 'What was there before stands.',
    todo: "Write the municipality's name.",
  },
  'municipality/number-wrong': {
    happened: 'A municipality number has four digits.',
    safe: 'Nothing was changed.',
    todo: 'Write it as in the register of municipalities, for example 0301.',
  },
  'municipality/centre-wrong': {
    happened: 'The centre is not a place on earth.',
    safe: 'Nothing has changed.',
    todo: 'Write the coordinates again, for example 61.70, 6.10.',
  },
  'municipality/nothing-said': {
    happened: 'Nothing new was said about the municipality.',
    safe: 'Nothing was changed.',
    todo: 'Fill in name, number or written language.',
  },
  'municipality/not-empty': {
    happened: 'The example was not loaded: something has already been written here.',
    safe: 'Nothing was changed.',
    todo: 'Start Beredt on an empty folder to see the example municipality.',
  },
  'municipality/example-stopped': {
    happened: 'The example stopped on its way, at {{at}} ({{why}}).',
    safe: 'What was loaded before it is there, and everything is marked as an example.',
    todo: 'Start Beredt on a new, empty folder and try again.',
  },
};
