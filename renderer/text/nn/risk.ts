import type { risk as nb } from '../nb/risk.ts';

/** Risk and vulnerability analyses. */
export const risk: typeof nb = {
  page: 'ROS-analysar',
  words: 'ros, risiko, sårbarheit, uønskt hending',
  empty: 'Her kjem dei uønskte hendingane i ROS-analysen, med sannsyn og konsekvens.',
  event: 'Hending',
  likelihood: 'Sannsyn',
  consequence: { life: 'Liv og helse', stability: 'Stabilitet', environment: 'Natur og miljø', material: 'Materielle verdiar' },
  notJudged: 'ikkje vurdert',
  futureRisk: 'Ventar at det aukar',
  sector: 'Sektor',
  where: 'Kvar',
  localTraits: 'Kvifor her',
};
