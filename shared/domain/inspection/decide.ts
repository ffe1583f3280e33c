import { osloDay } from '../../kernel/osloDay.ts';
import { decided, fact, refused, type Decision, type Moment } from '../fact.ts';
import { changedFields, type Said } from '../changedFields.ts';
import type { Owner } from '../owner.ts';
import type { CriterionId } from '../readiness/criteria.ts';
import type {
  InspectionFindingFields,
  InspectionFindingId,
  InspectionFindingKind,
  InspectionFindingTopic,
  KnownInspectionFinding,
} from './inspection.ts';

export const inspectionRefusals = [
  'inspection/text-empty',
  'inspection/date-order',
  'inspection/not-found',
  'inspection/closed',
  'inspection/not-closed',
  'inspection/how-missing',
  'inspection/withdrawn',
  'inspection/not-withdrawn',
  'inspection/nothing-changed',
] as const;
type Code = (typeof inspectionRefusals)[number];

/** What the rules know when a finding is pointed at; null when there is none of that id. */
export interface AboutFinding {
  readonly finding: KnownInspectionFinding | null;
}

interface Noted {
  readonly kind: InspectionFindingKind;
  readonly topic: InspectionFindingTopic;
  readonly text: string;
  readonly legalBasis?: string | undefined;
  readonly by?: string | undefined;
  readonly foundOn: string;
  readonly dueOn: string;
  readonly owner?: Owner | null | undefined;
  readonly criterionId?: CriterionId | null | undefined;
}

/** Writes down what an inspection found, with the day it is to be put right by. */
export function noteFinding(
  input: Noted,
  _known: Readonly<Record<never, never>>,
  moment: Moment,
): Decision<{ readonly findingId: InspectionFindingId }, Code> {
  const text = input.text.trim();
  if (text === '') return refused('inspection/text-empty');
  if (input.dueOn < input.foundOn) return refused('inspection/date-order');
  const findingId = moment.newId<'inspectionFinding'>();
  const { kind, topic, foundOn, dueOn, owner = null, criterionId = null } = input;
  const legalBasis = (input.legalBasis ?? '').trim();
  const by = (input.by ?? '').trim();
  return decided(
    { findingId },
    fact('InspectionFindingNoted', findingId, 'workspace', {
      kind, topic, text, legalBasis, by, foundOn, dueOn, owner, criterionId,
    }),
  );
}

const fieldNames = [
  'kind', 'topic', 'text', 'legalBasis', 'by', 'foundOn', 'dueOn', 'owner', 'criterionId',
] as const satisfies (keyof InspectionFindingFields)[];

/** Another deadline, another owner; the answer holds what the changed fields were. */
export function changeFinding(
  input: { readonly findingId: InspectionFindingId } & Said<InspectionFindingFields>,
  { finding }: AboutFinding,
): Decision<{ readonly was: Partial<InspectionFindingFields> }, Code> {
  if (finding === null) return refused('inspection/not-found');
  if (finding.withdrawn) return refused('inspection/withdrawn');
  if (finding.closedOn !== null) return refused('inspection/closed');
  const text = input.text?.trim();
  if (text === '') return refused('inspection/text-empty');
  if ((input.dueOn ?? finding.dueOn) < (input.foundOn ?? finding.foundOn)) return refused('inspection/date-order');
  const change = changedFields(fieldNames, { ...input, text }, finding as InspectionFindingFields);
  if (change === null) return refused('inspection/nothing-changed');
  return decided({ was: change.was }, fact('InspectionFindingChanged', finding.id, 'workspace', change.is));
}

/** Closes it, saying what was done; where the proof lies may be said too. */
export function closeFinding(
  input: { readonly findingId: InspectionFindingId; readonly how: string; readonly proof?: string | undefined },
  { finding }: AboutFinding,
  moment: Moment,
): Decision<null, Code> {
  if (finding === null) return refused('inspection/not-found');
  if (finding.withdrawn) return refused('inspection/withdrawn');
  if (finding.closedOn !== null) return refused('inspection/closed');
  const how = input.how.trim();
  if (how === '') return refused('inspection/how-missing');
  const on = osloDay(moment.now);
  const proof = (input.proof ?? '').trim();
  return decided(null, fact('InspectionFindingClosed', finding.id, 'workspace', { on, how, proof }));
}

/** The inverse of closing it: it was not put right after all. */
export function reopenFinding(_input: { readonly findingId: InspectionFindingId }, { finding }: AboutFinding): Decision<null, Code> {
  if (finding === null) return refused('inspection/not-found');
  if (finding.closedOn === null) return refused('inspection/not-closed');
  return decided(null, fact('InspectionFindingReopened', finding.id, 'workspace', {}));
}

export function withdrawFinding(_input: { readonly findingId: InspectionFindingId }, { finding }: AboutFinding): Decision<null, Code> {
  if (finding === null) return refused('inspection/not-found');
  if (finding.withdrawn) return refused('inspection/withdrawn');
  return decided(null, fact('InspectionFindingWithdrawn', finding.id, 'workspace', {}));
}

/** The inverse of withdrawing it. */
export function restoreFinding(_input: { readonly findingId: InspectionFindingId }, { finding }: AboutFinding): Decision<null, Code> {
  if (finding === null) return refused('inspection/not-found');
  if (!finding.withdrawn) return refused('inspection/not-withdrawn');
  return decided(null, fact('InspectionFindingRestored', finding.id, 'workspace', {}));
}
