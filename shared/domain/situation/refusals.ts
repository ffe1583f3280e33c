/** Why something about the shared understanding was not done. */
export const situationRefusals = [
  'situation/text-empty',
  'situation/statement-not-found',
  'situation/statement-retired',
  'situation/statement-not-retired',
  'situation/nothing-changed',
  'situation/number-not-found',
  'situation/assessment-not-found',
  'situation/already-withdrawn',
  'situation/round-not-latest',
  'situation/not-scored',
] as const;
export type SituationRefusal =
  | (typeof situationRefusals)[number]
  | 'incident/not-found'
  | 'incident/closed'
  | 'log/entry-not-found';
