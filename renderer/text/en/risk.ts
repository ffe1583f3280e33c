import type { risk as nb } from '../nb/risk.ts';

/** Risk and vulnerability analyses. */
export const risk: typeof nb = {
  page: 'Risk analyses',
  words: 'risk, vulnerability, hazard, ros',
  empty: 'The unwanted events of the risk and vulnerability analysis appear here, with likelihood and consequence.',
  event: 'Event',
  likelihood: 'Likelihood',
  consequence: { life: 'Life and health', stability: 'Stability', environment: 'Nature and environment', material: 'Material values' },
  notJudged: 'not judged',
  futureRisk: 'Expected to grow',
  sector: 'Sector',
  where: 'Where',
  localTraits: 'Why here',
};
