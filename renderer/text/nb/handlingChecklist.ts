/** The checklists of the handling sub-plan as the municipality wants them. */
export const handlingChecklist = {
  words: 'sjekklister, krisehåndtering, delplan, steg, punkter',
  lead: 'Sjekklistene i delplanen for krisehåndtering, slik denne kommunen vil ha dem. En hendelse beholder listen den begynte på; endringer gjelder fra neste.',
  asDelivered: 'slik Beredt leverer den',
  version: 'Versjon {{version}}',
  edit: 'Endre',
  editTitle: 'Sjekkliste: {{step}}',
  lines: 'Punktene, ett per linje',
  linesHint: 'Flytt, skriv om, legg til eller ta bort. Fem til ni punkter kan leses høyt under press.',
  many: '{{count}} punkter er mange å lese høyt under press. Ni er nok.',
  save: 'Lagre ny versjon',
  saved: 'Sjekklisten for {{step}} er versjon {{version}}',
  versions: 'Versjoner ({{count}})',
};
