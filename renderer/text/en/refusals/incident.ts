import type { incidentRefusals } from '../../../../shared/domain/incident/decide.ts';
import type { incidentLinkRefusals } from '../../../../shared/domain/incident/decideLink.ts';
import type { TextsOf } from '../../refusalText.ts';

export const incident: TextsOf<(typeof incidentRefusals | typeof incidentLinkRefusals)[number]> = {
  'incident/not-found': {
    happened: 'The incident is not here.',
    safe: 'Nothing has been changed.',
    todo: 'Go to Incidents and open it from there.',
  },
  'incident/closed': {
    happened: 'The incident is closed and cannot be written in.',
    safe: 'Your text is kept as a draft.',
    todo: 'Reopen the incident, or start a new one.',
  },
  'incident/already-closed': {
    happened: 'The incident is already closed.',
    safe: 'Nothing has been changed.',
    todo: 'You need not do anything.',
  },
  'incident/not-closed': {
    happened: 'The incident is not closed.',
    safe: 'Nothing has been changed.',
    todo: 'You can write in it as before.',
  },
  'incident/reason-missing': {
    happened: 'The reason is missing.',
    safe: 'Nothing has been changed.',
    todo: 'Write a short reason and try again.',
  },
  'incident/nothing-said': {
    happened: 'There was no change to save.',
    safe: 'Nothing has been changed.',
    todo: 'Write a title, type or level first.',
  },
  'incident/same': {
    happened: 'An incident cannot be linked to itself.',
    safe: 'Nothing has changed.',
    todo: 'Choose another incident.',
  },
  'incident/kinds-differ': {
    happened: 'An exercise cannot be linked to a real incident.',
    safe: 'Nothing has changed.',
    todo: 'Choose one of the same kind.',
  },
  'incident/already-linked': {
    happened: 'The incidents are linked already.',
    safe: 'It stands in both logs.',
    todo: 'Nothing needs doing.',
  },
  'incident/not-linked': {
    happened: 'The incidents are not linked.',
    safe: 'Nothing has changed.',
    todo: 'Nothing needs doing.',
  },
};
