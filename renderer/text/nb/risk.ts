/** Risk and vulnerability analyses. */
export const risk = {
  page: 'ROS-analyser',
  words: 'ros, risiko, sårbarhet, uønsket hendelse',
  empty: 'Her kommer de uønskede hendelsene i ROS-analysen, med sannsynlighet og konsekvens.',
  event: 'Hendelse',
  likelihood: 'Sannsynlighet',
  consequence: { life: 'Liv og helse', stability: 'Stabilitet', environment: 'Natur og miljø', material: 'Materielle verdier' },
  notJudged: 'ikke vurdert',
  futureRisk: 'Forventes å øke',
  sector: 'Sektor',
  where: 'Hvor',
  localTraits: 'Hvorfor her',
};
