import type { emergency as source } from '../nb/emergency.ts';

export const emergency: typeof source = {
  words: 'naudlogg, naudmodus, låst, føre inn, skrive før opplåsing',
  start: 'Start naudlogg',
  startLead:
    'Skriv med ein gong, utan passfrase. Linjene blir forsegla på disken og førte i loggen når Beredt er låst opp.',
  notReady: 'Naudlogg kan ikkje startast her: lageret må ha vore opna éin gong først. Skriv på papir.',
  line: 'Linje i naudloggen',
  hint: 'Enter forseglar linja på disken. Ingen kan lese ho før Beredt er låst opp, og ho kan ikkje endrast her.',
  saved: 'forsegla {{clock}}, linje {{number}}',
  waits: 'ventar på lagring',
  refused: 'ikkje lagra',
  before_one: '{{count}} linje frå før ligg forsegla og kan ikkje visast no.',
  before_other: '{{count}} linjer frå før ligg forsegla og kan ikkje visast no.',
  lines: 'Skrive i dette vindauget',
  waiting_one: '{{count}} linje ventar på å bli ført i loggen',
  waiting_other: '{{count}} linjer ventar på å bli førte i loggen',
  lead:
    'Skrive før nokon kunne låse opp. Kvar linje blir ført som eiga innføring med tida ho blei skriven, merkt som etterført.',
  none:
    'Naudloggen er tom. Han blir skriven når ingen får låst opp Beredt; linjene blir førte inn i ei hending herfrå etterpå.',
  number: 'Linje',
  written: 'Skriven',
  text: 'Tekst',
  unreadable:
    'Desse linjene manglar eller er endra etter at dei blei forsegla, og kan ikkje lesast: {{numbers}}. Det som er att av dei, blir liggjande i datamappa.',
  into: 'Før inn i',
  newIncident: 'Ny hending',
  newExercise: 'Ny øving',
  exercise: '{{title}} (øving)',
  nameless: 'Hending {{when}}',
  takeIn: 'Før i loggen',
  reason: 'naudlogg',
};
