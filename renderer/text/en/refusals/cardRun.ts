import type { cardRunRefusals } from '../../../../shared/domain/cardRun/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const cardRun: TextsOf<(typeof cardRunRefusals)[number]> = {
  'cardRun/not-found': {
    happened: 'The card is not open in this incident.',
    safe: 'Nothing was changed.',
    todo: 'Open the card from the list.',
  },
  'cardRun/already-running': {
    happened: 'The card “{{title}}” is open in this incident already.',
    safe: 'What was acknowledged stands.',
    todo: 'Go on in the card that is open.',
  },
  'cardRun/ended': {
    happened: 'The card “{{title}}” has been put away.',
    safe: 'What was acknowledged stands.',
    todo: 'Take the card up again before acknowledging more.',
  },
  'cardRun/not-ended': {
    happened: 'The card is in use already.',
    safe: 'What was acknowledged stands.',
    todo: 'Go on where you are.',
  },
  'cardRun/step-not-found': {
    happened: 'The step is not on this card.',
    safe: 'Nothing was changed.',
    todo: 'Choose a step on the card.',
  },
  'cardRun/value-missing': {
    happened: 'Step {{step}} is acknowledged with what you see, not with a tick.',
    safe: 'Nothing was acknowledged.',
    todo: 'Write the number, the place, the name or the time.',
  },
  'cardRun/reason-missing': {
    happened: 'The reason is missing.',
    safe: 'Nothing was changed.',
    todo: 'Write briefly why.',
  },
  'cardRun/already-answered': {
    happened: 'Step {{step}} has been acknowledged already.',
    safe: 'What was acknowledged stands.',
    todo: 'Undo it first if the answer is another one now.',
  },
  'cardRun/not-answered': {
    happened: 'Step {{step}} has not been acknowledged.',
    safe: 'Nothing was changed.',
    todo: 'Acknowledge it when it is done.',
  },
  'cardRun/hard-stop': {
    happened: 'Step {{step}} is a hard stop: “{{text}}”.',
    safe: 'Nothing has been acknowledged beyond it.',
    todo: 'Only the crisis leader can open the stop, with a decision and a reason.',
  },
  'cardRun/no-hard-stop': {
    happened: 'Step {{step}} is not a hard stop.',
    safe: 'Nothing was changed.',
    todo: 'Acknowledge the step as usual.',
  },
  'cardRun/pause-point-not-found': {
    happened: 'The pause point is not on this card.',
    safe: 'Nothing was changed.',
    todo: 'Choose a pause point on the card.',
  },
  'cardRun/active-threat': {
    happened: 'A card that leads out of the building, “{{title}}”, does not fit while somebody threatens people there. Outside they may walk into the danger.',
    safe: 'The card was not opened.',
    todo: 'Open the card for locking in. If there is a fire as well, open the fire card all the same.',
  },
  'cardRun/superseded': {
    happened: 'The version you chose of “{{title}}” is superseded by version {{version}}.',
    safe: 'The card was not opened.',
    todo: 'Open the version in force.',
  },
};
