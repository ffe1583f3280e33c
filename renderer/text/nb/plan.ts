/** Contingency plans. */
export const plan = {
  page: 'Beredskapsplaner',
  words: 'plan, beredskapsplan, delplan',
  kind: { overall: 'Overordnet beredskapsplan', sub: 'Delplan' },
  inForce: 'Gjelder fra {{date}}, godkjent av {{by}}',
  draft: 'Utkast, versjon {{version}}',
  review: 'Ses på innen {{date}}',
  overdue: 'Skulle vært sett på innen {{date}}',
  version: 'Versjon {{version}}',
  superseded: 'Avløst versjon. Den kan leses, ikke brukes.',
  newer: 'Et nyere utkast finnes: versjon {{version}}.',
  versions: 'Versjoner',
  empty: 'Her kommer beredskapsplanene. En plan har versjoner: utkast, godkjent, avløst.',
};
