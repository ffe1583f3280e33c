import type { incidentRefusals } from '../../../../shared/domain/incident/decide.ts';
import type { TextsOf } from '../../refusalText.ts';

export const incident: TextsOf<(typeof incidentRefusals)[number]> = {
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
};
