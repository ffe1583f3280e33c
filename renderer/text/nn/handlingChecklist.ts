import type { handlingChecklist as source } from '../nb/handlingChecklist.ts';

export const handlingChecklist: typeof source = {
  words: 'sjekklister, krisehandtering, delplan, steg, punkt',
  lead: 'Sjekklistene i delplanen for krisehandtering, slik denne kommunen vil ha dei. Ei hending held på lista ho byrja på; endringar gjeld frå neste.',
  asDelivered: 'slik Beredt leverer ho',
  version: 'Versjon {{version}}',
  edit: 'Endre',
  editTitle: 'Sjekkliste: {{step}}',
  lines: 'Punkta, eitt per linje',
  linesHint: 'Flytt, skriv om, legg til eller ta bort. Fem til ni punkt kan lesast høgt under press.',
  many: '{{count}} punkt er mange å lese høgt under press. Ni er nok.',
  save: 'Lagre ny versjon',
  saved: 'Sjekklista for {{step}} er versjon {{version}}',
  versions: 'Versjonar ({{count}})',
};
