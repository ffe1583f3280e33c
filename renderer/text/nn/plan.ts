import type { plan as nb } from '../nb/plan.ts';

/** Contingency plans. */
export const plan: typeof nb = {
  page: 'Beredskapsplanar',
  words: 'plan, beredskapsplan, delplan',
  kind: { overall: 'Overordna beredskapsplan', sub: 'Delplan' },
  inForce: 'Gjeld frå {{date}}, godkjend av {{by}}',
  draft: 'Utkast, versjon {{version}}',
  review: 'Skal sjåast på innan {{date}}',
  overdue: 'Skulle vore sett på innan {{date}}',
  version: 'Versjon {{version}}',
  superseded: 'Avløyst versjon. Han kan lesast, ikkje brukast.',
  newer: 'Eit nyare utkast finst: versjon {{version}}.',
  versions: 'Versjonar',
  empty: 'Her kjem beredskapsplanane. Ein plan har versjonar: utkast, godkjend, avløyst.',
};
