import type { wall as nb } from '../nb/wall.ts';

/** The wall display: few words, each large. */
export const wall: typeof nb = {
  open: 'Show the wall display in this window',
  words: 'wall, display, large screen, projector, room',
  nothing: 'No incident is under way.',
  closed: 'Closed',
  frozen: 'FROZEN {{time}} – contact lost {{age}}',
  known: 'We know',
  assumed: 'We assume',
  unknown: 'We do not know',
  goals: 'Goals',
  decisions: 'Latest decisions',
  meeting: 'Status meeting {{time}}',
  noMeeting: 'No meeting time set',
  report: 'Report {{time}}',
  noReport: 'No report time set',
  pageOf: 'Page {{page}} of {{pages}}',
  pagePaused: 'Page {{page}} of {{pages}}, standing still',
};
