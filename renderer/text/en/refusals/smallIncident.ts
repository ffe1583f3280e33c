import type { smallIncidentRefusals } from '../../../../shared/domain/smallIncident/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const smallIncident: TextsOf<(typeof smallIncidentRefusals)[number]> = {
  'smallIncident/not-found': {
    happened: 'The small incident does not exist.',
    safe: 'Nothing has changed.',
    todo: 'Open the list again.',
  },
  'smallIncident/what-empty': {
    happened: 'It does not say what happened.',
    safe: 'What you have written stands.',
    todo: 'Write briefly what happened.',
  },
  'smallIncident/done-empty': {
    happened: 'It does not say what was done.',
    safe: 'What you have written stands.',
    todo: 'Write briefly what was done.',
  },
  'smallIncident/time-order': {
    happened: 'That moment has not been yet.',
    safe: 'What you have written stands.',
    todo: 'Write when it happened, or leave the field empty.',
  },
  'smallIncident/nothing-changed': {
    happened: 'There was no change to save.',
    safe: 'Nothing has changed.',
    todo: 'Change one of the fields first.',
  },
  'smallIncident/withdrawn': {
    happened: 'It has been taken off the list.',
    safe: 'What was noted stands in the log.',
    todo: 'Undo, or note it again.',
  },
  'smallIncident/not-withdrawn': {
    happened: 'It stands on the list.',
    safe: 'Nothing has changed.',
    todo: 'You need not do anything.',
  },
  'smallIncident/evaluated': {
    happened: 'It has been evaluated, and stays.',
    safe: 'Nothing has changed.',
    todo: 'Put the fields right if something is wrong.',
  },
  'smallIncident/raised': {
    happened: 'It has already been raised to a full incident.',
    safe: 'All that was noted stands there.',
    todo: 'Open it under Incidents.',
  },
  'smallIncident/not-raised': {
    happened: 'It has not been raised.',
    safe: 'Nothing has changed.',
    todo: 'You need not do anything.',
  },
  'smallIncident/written-in': {
    happened: 'More has been written in the incident since it was raised.',
    safe: 'All that was written stands.',
    todo: 'Close it like any other incident.',
  },
};
