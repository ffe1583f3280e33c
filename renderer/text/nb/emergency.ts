/** What is written before anybody can unlock, and entering it afterwards. */
export const emergency = {
  words: 'nødlogg, nødmodus, låst, føre inn, skrive før opplåsing',
  start: 'Start nødlogg',
  startLead:
    'Skriv med en gang, uten passfrase. Linjene forsegles på disken og føres i loggen når Beredt er låst opp.',
  notReady: 'Nødlogg kan ikke startes her: lageret må ha vært åpnet én gang først. Skriv på papir.',
  line: 'Linje i nødloggen',
  hint: 'Enter forsegler linjen på disken. Ingen kan lese den før Beredt er låst opp, og den kan ikke endres her.',
  saved: 'forseglet {{clock}}, linje {{number}}',
  waits: 'venter på lagring',
  refused: 'ikke lagret',
  before_one: '{{count}} linje fra før ligger forseglet og kan ikke vises nå.',
  before_other: '{{count}} linjer fra før ligger forseglet og kan ikke vises nå.',
  lines: 'Skrevet i dette vinduet',
  waiting_one: '{{count}} linje venter på å bli ført i loggen',
  waiting_other: '{{count}} linjer venter på å bli ført i loggen',
  lead:
    'Skrevet før noen kunne låse opp. Hver linje føres som egen innføring med tiden den ble skrevet, merket som etterført.',
  none:
    'Nødloggen er tom. Den skrives når ingen får låst opp Beredt; linjene føres inn i en hendelse herfra etterpå.',
  number: 'Linje',
  written: 'Skrevet',
  text: 'Tekst',
  unreadable:
    'Disse linjene mangler eller er endret etter at de ble forseglet, og kan ikke leses: {{numbers}}. Det som er igjen av dem, blir liggende i datamappen.',
  into: 'Før inn i',
  newIncident: 'Ny hendelse',
  newExercise: 'Ny øvelse',
  exercise: '{{title}} (øvelse)',
  nameless: 'Hendelse {{when}}',
  takeIn: 'Før i loggen',
  reason: 'nødlogg',
};
