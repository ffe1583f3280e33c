import type { plan as nb } from '../nb/plan.ts';

/** Contingency plans. */
export const plan: typeof nb = {
  page: 'Contingency plans',
  words: 'plan, contingency plan, sub-plan',
  kind: { overall: 'Overall contingency plan', sub: 'Sub-plan' },
  inForce: 'In force from {{date}}, approved by {{by}}',
  draft: 'Draft, version {{version}}',
  review: 'To be reviewed by {{date}}',
  overdue: 'Should have been reviewed by {{date}}',
  version: 'Version {{version}}',
  superseded: 'Superseded version. It can be read, not used.',
  newer: 'There is a newer draft: version {{version}}.',
  versions: 'Versions',
  empty: 'Contingency plans appear here. A plan has versions: draft, approved, superseded.',
};
