/**
 * The steps of the preparedness wheel (beredskapshjulet), and what stands beside it: the criterion over all of them,
 * the county governor's seven questions, internal control after the Local Government Act § 25-1, and the eight duties
 * of the internal control regulation.
 */
export const criterionGroups = [
  'overall', 'organise', 'analyse', 'follow-up', 'plan', 'improve', 'question', 'control', 'hse',
] as const;
export type CriterionGroup = (typeof criterionGroups)[number];

/** The five steps, in the wheel's own order. */
export const wheelSteps = ['organise', 'analyse', 'follow-up', 'plan', 'improve'] as const satisfies readonly CriterionGroup[];

/** Where a criterion comes from; the words are in renderer/text. References, not legal advice. */
export const norms = [
  'governor', 'duty2', 'duty3', 'duty4', 'duty6', 'duty7', 'duty8', 'health', 'infection', 'publicHealth', 'localGovernment', 'hse5',
] as const;
export type Norm = (typeof norms)[number];

/**
 * `auto`: follows from what is recorded. `manual`: a person judges, with evidence. `question`: a person answers in
 * words, with evidence.
 */
export type CriterionHow = 'auto' | 'manual' | 'question';

interface CriterionShape {
  readonly id: string;
  readonly group: CriterionGroup;
  readonly how: CriterionHow;
  readonly norms: readonly Norm[];
  /** Asked for in writing: a claim without a document or a plan behind it is never more than half. */
  readonly inWriting?: true;
}

/** Every criterion once, in the order an inspection reads them (ids of the county governor's list, and A10). */
export const criteria = [
  { id: 'GN-0', group: 'overall', how: 'manual', norms: ['governor'] },
  { id: 'GN-1.1', group: 'organise', how: 'manual', norms: ['governor', 'duty3'] },
  { id: 'GN-1.2', group: 'organise', how: 'auto', norms: ['governor', 'duty4'] },
  { id: 'GN-1.3', group: 'organise', how: 'manual', norms: ['governor'] },
  { id: 'GN-1.4', group: 'organise', how: 'manual', norms: ['governor', 'localGovernment'] },
  { id: 'GN-1.5', group: 'organise', how: 'auto', norms: ['governor'] },
  { id: 'GN-2.1', group: 'analyse', how: 'auto', norms: ['governor', 'duty2'] },
  { id: 'GN-2.2', group: 'analyse', how: 'auto', norms: ['governor', 'health'] },
  { id: 'GN-2.3', group: 'analyse', how: 'auto', norms: ['governor', 'health'] },
  { id: 'GN-2.4', group: 'analyse', how: 'auto', norms: ['governor', 'infection'] },
  { id: 'GN-2.5', group: 'analyse', how: 'auto', norms: ['governor', 'publicHealth'] },
  { id: 'GN-2.6', group: 'analyse', how: 'manual', norms: ['governor', 'duty2'] },
  { id: 'GN-2.7', group: 'analyse', how: 'auto', norms: ['governor', 'duty2'] },
  { id: 'GN-2.8', group: 'analyse', how: 'auto', norms: ['governor', 'health'] },
  { id: 'GN-2.9', group: 'analyse', how: 'auto', norms: ['governor', 'duty2'] },
  { id: 'GN-2.10', group: 'analyse', how: 'auto', norms: ['governor', 'duty2'] },
  { id: 'GN-2.11', group: 'analyse', how: 'auto', norms: ['governor', 'duty2'] },
  { id: 'GN-2.12', group: 'analyse', how: 'auto', norms: ['governor', 'health'] },
  { id: 'GN-2.13', group: 'analyse', how: 'auto', norms: ['governor', 'duty2'] },
  { id: 'GN-3.1', group: 'follow-up', how: 'manual', norms: ['governor', 'duty3'], inWriting: true },
  { id: 'GN-3.2', group: 'follow-up', how: 'manual', norms: ['governor', 'duty3'], inWriting: true },
  { id: 'GN-3.3', group: 'follow-up', how: 'manual', norms: ['governor', 'duty3'], inWriting: true },
  { id: 'GN-3.4', group: 'follow-up', how: 'auto', norms: ['governor', 'duty3'] },
  { id: 'GN-3.5', group: 'follow-up', how: 'auto', norms: ['governor', 'duty3'] },
  { id: 'GN-3.6', group: 'follow-up', how: 'auto', norms: ['governor', 'duty3'] },
  { id: 'GN-3.7', group: 'follow-up', how: 'auto', norms: ['governor', 'duty3'] },
  { id: 'GN-3.8', group: 'follow-up', how: 'auto', norms: ['governor', 'duty4'] },
  { id: 'GN-4.1', group: 'plan', how: 'auto', norms: ['governor', 'duty4'] },
  { id: 'GN-4.2', group: 'plan', how: 'auto', norms: ['governor', 'health'] },
  { id: 'GN-4.3', group: 'plan', how: 'auto', norms: ['governor', 'health'] },
  { id: 'GN-4.4', group: 'plan', how: 'auto', norms: ['governor', 'health'] },
  { id: 'GN-4.5', group: 'plan', how: 'auto', norms: ['governor', 'health'] },
  { id: 'GN-4.6', group: 'plan', how: 'auto', norms: ['governor', 'health'] },
  { id: 'GN-4.7', group: 'plan', how: 'auto', norms: ['governor', 'infection'] },
  { id: 'GN-4.8', group: 'plan', how: 'auto', norms: ['governor', 'publicHealth'] },
  { id: 'GN-4.9', group: 'plan', how: 'auto', norms: ['governor', 'duty4'] },
  { id: 'GN-4.10', group: 'plan', how: 'auto', norms: ['governor', 'health'] },
  { id: 'GN-4.11', group: 'plan', how: 'auto', norms: ['governor', 'health'] },
  { id: 'GN-4.12', group: 'plan', how: 'auto', norms: ['governor', 'duty4'] },
  { id: 'GN-4.13', group: 'plan', how: 'auto', norms: ['governor', 'duty4'] },
  { id: 'GN-4.14', group: 'plan', how: 'auto', norms: ['governor', 'duty4'] },
  { id: 'GN-4.15', group: 'plan', how: 'auto', norms: ['governor', 'duty4'] },
  { id: 'GN-4.16', group: 'plan', how: 'auto', norms: ['governor', 'duty4'] },
  { id: 'GN-4.17', group: 'plan', how: 'manual', norms: ['governor', 'duty4'] },
  { id: 'GN-4.18', group: 'plan', how: 'manual', norms: ['governor', 'duty4'] },
  { id: 'GN-5.1', group: 'improve', how: 'auto', norms: ['governor', 'duty4'] },
  { id: 'GN-5.2', group: 'improve', how: 'auto', norms: ['governor', 'duty4'] },
  { id: 'GN-5.3', group: 'improve', how: 'auto', norms: ['governor', 'duty4'] },
  { id: 'GN-5.4', group: 'improve', how: 'auto', norms: ['governor', 'duty4'] },
  { id: 'GN-5.5', group: 'improve', how: 'auto', norms: ['governor', 'duty7'] },
  { id: 'GN-5.6', group: 'improve', how: 'auto', norms: ['governor', 'duty7'] },
  { id: 'GN-6.1', group: 'improve', how: 'auto', norms: ['governor', 'duty2'] },
  { id: 'GN-6.2', group: 'improve', how: 'auto', norms: ['governor', 'duty7'] },
  { id: 'GN-6.3', group: 'improve', how: 'auto', norms: ['governor', 'duty6'] },
  { id: 'GN-6.4', group: 'improve', how: 'auto', norms: ['governor', 'duty8'] },
  { id: 'GN-6.5', group: 'improve', how: 'auto', norms: ['governor', 'duty8'] },
  { id: 'GN-6.6', group: 'improve', how: 'manual', norms: ['governor', 'localGovernment'] },
  { id: 'GN-7.1', group: 'question', how: 'question', norms: ['governor', 'health'] },
  { id: 'GN-7.2', group: 'question', how: 'question', norms: ['governor', 'health'] },
  { id: 'GN-7.3', group: 'question', how: 'question', norms: ['governor', 'health'] },
  { id: 'GN-7.4', group: 'question', how: 'question', norms: ['governor', 'health'] },
  { id: 'GN-7.5', group: 'question', how: 'question', norms: ['governor', 'health'] },
  { id: 'GN-7.6', group: 'question', how: 'question', norms: ['governor', 'infection'] },
  { id: 'GN-7.7', group: 'question', how: 'question', norms: ['governor', 'health'] },
  { id: 'A10-02a', group: 'control', how: 'manual', norms: ['localGovernment'] },
  { id: 'A10-02b', group: 'control', how: 'manual', norms: ['localGovernment'] },
  { id: 'A10-02c', group: 'control', how: 'manual', norms: ['localGovernment'] },
  { id: 'A10-02d', group: 'control', how: 'manual', norms: ['localGovernment'] },
  { id: 'A10-02e', group: 'control', how: 'manual', norms: ['localGovernment'] },
  { id: 'A10-06.1', group: 'hse', how: 'manual', norms: ['hse5'] },
  { id: 'A10-06.2', group: 'hse', how: 'manual', norms: ['hse5'] },
  { id: 'A10-06.3', group: 'hse', how: 'manual', norms: ['hse5'] },
  { id: 'A10-06.4', group: 'hse', how: 'manual', norms: ['hse5'], inWriting: true },
  { id: 'A10-06.5', group: 'hse', how: 'manual', norms: ['hse5'], inWriting: true },
  { id: 'A10-06.6', group: 'hse', how: 'manual', norms: ['hse5'], inWriting: true },
  { id: 'A10-06.7', group: 'hse', how: 'manual', norms: ['hse5'], inWriting: true },
  { id: 'A10-06.8', group: 'hse', how: 'manual', norms: ['hse5'], inWriting: true },
] as const satisfies readonly CriterionShape[];

export type CriterionId = (typeof criteria)[number]['id'];
/** Those that follow from what is recorded. */
export type AutoCriterionId = Extract<(typeof criteria)[number], { how: 'auto' }>['id'];

export interface Criterion extends CriterionShape {
  readonly id: CriterionId;
}

export const criterionIds = criteria.map(({ id }) => id) as readonly CriterionId[];

const byId: ReadonlyMap<string, Criterion> = new Map(criteria.map((one: Criterion) => [one.id, one]));

/** The criterion of that id; null when there is none. */
export function criterionOf(id: string): Criterion | null {
  return byId.get(id) ?? null;
}
