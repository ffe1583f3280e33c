import type { CommandInput, QueryOutput } from '../../../shared/contract/api.ts';

export type EvaluationView = NonNullable<QueryOutput<'evaluation.one'>['evaluation']>;
export type QuestionView = EvaluationView['questions'][number];
export type FindingView = EvaluationView['findings'][number];
export type LearningPointView = QueryOutput<'learningPoint.all'>['learningPoints'][number];
type OwnerView = LearningPointView['owner'];
type OwnerInput = CommandInput<'evaluation.invite'>['who'];

/** An owner as it was read, said back to a command. */
export function sameAsRead({ kind, id, label }: OwnerView): OwnerInput {
  return kind === 'name' || id === null ? { kind: 'name', name: label } : ({ kind, id });
}
