import type { wall as nb } from '../nb/wall.ts';

/** The wall display: few words, each large. */
export const wall: typeof nb = {
  open: 'Vis veggskjermen i dette vindauget',
  words: 'vegg, veggskjerm, storskjerm, projektor, rommet',
  nothing: 'Inga hending går føre seg.',
  closed: 'Avslutta',
  frozen: 'FRYST {{time}} – mista kontakten {{age}}',
  known: 'Vi veit',
  assumed: 'Vi går ut frå',
  unknown: 'Vi veit ikkje',
  goals: 'Mål',
  decisions: 'Siste avgjerder',
  meeting: 'Statusmøte {{time}}',
  noMeeting: 'Inga møtetid sett',
  report: 'Rapport {{time}}',
  noReport: 'Inga rapporttid sett',
  pageOf: 'Side {{page}} av {{pages}}',
  pagePaused: 'Side {{page}} av {{pages}}, står stille',
};
