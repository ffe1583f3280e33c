import type { ContactId } from '../contact/contact.ts';
import { osloDay } from '../../kernel/osloDay.ts';
import { decided, fact, refused, type Decision, type Moment } from '../fact.ts';
import { changedFields, type Said } from '../changedFields.ts';
import type { Owner } from '../owner.ts';
import { criterionOf, type CriterionId } from './criteria.ts';
import { intervalNames, MAX_INTERVAL_MONTHS, type Intervals } from './intervals.ts';
import type { AssessmentFields, Claimed, KnownAssessment, Tie } from './readiness.ts';

export const readinessRefusals = [
  'readiness/answer-missing',
  'readiness/document-empty',
  'readiness/tied-unknown',
  'readiness/tied-twice',
  'readiness/in-future',
  'readiness/nothing-changed',
  'readiness/interval-wrong',
] as const;
type Code = (typeof readinessRefusals)[number];

const fieldNames = ['standing', 'judgedOn', 'text', 'nextOn', 'owner', 'ties'] as const satisfies (keyof AssessmentFields)[];

const tieKey = ({ kind, id, words, on }: Tie): string => (id === null ? `${kind} ${words.trim()} ${on ?? ''}` : `${kind} ${id}`);

/** What may be tied: everything Beredt keeps, by `kind id`. */
export interface KnownTied {
  readonly exists: (tie: Tie) => boolean;
}

function tieFault(ties: readonly Tie[], known: KnownTied): ReturnType<typeof refused<Code>> | null {
  if (ties.some(({ kind, words }) => kind === 'document' && words.trim() === '')) return refused('readiness/document-empty');
  if (new Set(ties.map(tieKey)).size !== ties.length) return refused('readiness/tied-twice');
  return ties.every((tie) => tie.kind === 'document' || known.exists(tie)) ? null : refused('readiness/tied-unknown');
}

/**
 * What a person says of a criterion: how it stands, why, what proves it, who answers for it and when it is looked at
 * again. Any of them; the answer holds what the changed ones were, so that it can be put back.
 */
export function assessCriterion(
  input: {
    readonly criterionId: CriterionId;
    readonly standing?: Claimed | null | undefined;
    /** Where it was judged another day than today, e.g. in a meeting last week. */
    readonly judgedOn?: string | undefined;
    readonly text?: string | undefined;
    readonly nextOn?: string | null | undefined;
    readonly owner?: Owner | null | undefined;
    readonly ties?: readonly Tie[] | undefined;
  },
  known: KnownTied & { readonly assessment: KnownAssessment },
  moment: Moment,
): Decision<{ readonly was: Partial<AssessmentFields> }, Code> {
  const { assessment } = known;
  const fault = input.ties === undefined ? null : tieFault(input.ties, known);
  if (fault !== null) return fault;
  const text = input.text?.trim();
  const standing = input.standing === undefined ? assessment.standing : input.standing;
  const isQuestion = criterionOf(input.criterionId)?.how === 'question';
  if (isQuestion && standing !== null && (text ?? assessment.text) === '') return refused('readiness/answer-missing');
  const today = osloDay(moment.now);
  if (input.judgedOn !== undefined && input.judgedOn > today) return refused('readiness/in-future');
  const judgedOn = input.standing === undefined ? undefined : input.standing === null ? null : (input.judgedOn ?? today);
  const isSameTies = input.ties?.map(tieKey).join('\n') === assessment.ties.map(tieKey).join('\n');
  const said = { ...input, text, judgedOn, ties: isSameTies ? undefined : input.ties };
  const change = changedFields(fieldNames, said, assessment as AssessmentFields);
  if (change === null) return refused('readiness/nothing-changed');
  return decided({ was: change.was }, fact('CriterionAssessed', input.criterionId, 'workspace', change.is));
}

/** How long things hold in this municipality, in months; the answer holds what those that changed were. */
export function setIntervals(
  input: { readonly intervals: Said<Intervals> },
  known: { readonly intervals: Intervals; readonly subject: string },
): Decision<{ readonly was: Partial<Intervals> }, Code> {
  const change = changedFields(intervalNames, input.intervals, known.intervals);
  if (change === null) return refused('readiness/nothing-changed');
  const isSound = (months: number): boolean => Number.isInteger(months) && months >= 1 && months <= MAX_INTERVAL_MONTHS;
  if (!Object.values(change.is).every(isSound)) return refused('readiness/interval-wrong', { months: MAX_INTERVAL_MONTHS });
  return decided({ was: change.was }, fact('ReadinessIntervalsSet', known.subject, 'workspace', change.is));
}

/** Who sits in the preparedness council. */
export function nameCouncil(
  input: { readonly members: readonly ContactId[] },
  known: { readonly members: readonly ContactId[]; readonly registered: ReadonlySet<ContactId>; readonly subject: string },
): Decision<{ readonly was: readonly ContactId[] }, Code | 'contact/not-found'> {
  const members = [...new Set(input.members)];
  if (!members.every((member) => known.registered.has(member))) return refused('contact/not-found');
  if (members.join(' ') === known.members.join(' ')) return refused('readiness/nothing-changed');
  return decided({ was: known.members }, fact('CouncilNamed', known.subject, 'workspace', { members }));
}
