/** The wall display: few words, each large. */
export const wall = {
  open: 'Vis veggskjermen i dette vinduet',
  words: 'vegg, veggskjerm, storskjerm, projektor, rommet',
  nothing: 'Ingen hendelse pågår.',
  closed: 'Avsluttet',
  frozen: 'FRYST {{time}} – mistet kontakten {{age}}',
  known: 'Vi vet',
  assumed: 'Vi antar',
  unknown: 'Vi vet ikke',
  goals: 'Mål',
  decisions: 'Siste beslutninger',
  meeting: 'Statusmøte {{time}}',
  noMeeting: 'Ingen møtetid satt',
  report: 'Rapport {{time}}',
  noReport: 'Ingen rapporttid satt',
  pageOf: 'Side {{page}} av {{pages}}',
  pagePaused: 'Side {{page}} av {{pages}}, står stille',
};
