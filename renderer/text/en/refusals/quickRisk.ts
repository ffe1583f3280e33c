import type { quickRiskRefusals } from '../../../../shared/domain/quickRisk/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const quickRisk: TextsOf<(typeof quickRiskRefusals)[number]> = {
  'quickRisk/about-empty': {
    happened: 'It is not said what we are about to do.',
    safe: 'Nothing is recorded.',
    todo: 'Write it in one line.',
  },
  'quickRisk/no-danger': {
    happened: 'It is not said what can go wrong.',
    safe: 'Nothing is recorded.',
    todo: 'Write at least one thing that can go wrong.',
  },
  'quickRisk/no-measure': {
    happened: '“Do it with measures” is chosen, but no measure is written.',
    safe: 'Nothing is recorded.',
    todo: 'Write a measure, or choose something else.',
  },
  'quickRisk/not-found': {
    happened: 'The assessment is not here.',
    safe: 'Nothing has changed.',
    todo: 'Choose one in the list.',
  },
  'quickRisk/withdrawn': {
    happened: 'The assessment of “{{about}}” is withdrawn.',
    safe: 'It can still be read.',
    todo: 'Make a new one.',
  },
};
