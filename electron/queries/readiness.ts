import type { QueryOutput } from '../../shared/contract/api.ts';
import type { ContactId } from '../../shared/domain/contact/contact.ts';
import type { Owner } from '../../shared/domain/owner.ts';
import { criteria, type Criterion, type CriterionId } from '../../shared/domain/readiness/criteria.ts';
import { judge } from '../../shared/domain/readiness/judge.ts';
import type { KnownTie } from '../../shared/domain/readiness/known.ts';
import { NOTHING_SAID, type Claimed, type KnownAssessment, type Tie } from '../../shared/domain/readiness/readiness.ts';
import type { Instant } from '../../shared/kernel/time.ts';
import type { Reader } from '../store/database.ts';
import { namesFrom } from './names.ts';
import { knownPreparedness } from './preparedness.ts';
import { councilMembers } from './readinessSettings.ts';
import { contactNames } from './roles.ts';
import { resolveTies } from './ties.ts';

type CriterionView = QueryOutput<'readiness.all'>['criteria'][number];

interface AssessmentRow {
  readonly id: CriterionId;
  readonly standing: Claimed | null;
  readonly judged_on: string | null;
  readonly judged_by: string | null;
  readonly text: string;
  readonly next_on: string | null;
  readonly owner: string | null;
  readonly ties: string;
}

function toKnown(row: AssessmentRow): KnownAssessment {
  return {
    id: row.id,
    standing: row.standing,
    judgedOn: row.judged_on,
    text: row.text,
    nextOn: row.next_on,
    owner: row.owner === null ? null : (JSON.parse(row.owner) as Owner),
    ties: JSON.parse(row.ties) as Tie[],
  };
}

/** What has been said of a criterion; of one nobody has spoken of, nothing. */
export function knownAssessment(read: Reader, criterionId: CriterionId): KnownAssessment {
  const row = read.one<AssessmentRow>('SELECT * FROM criterion_assessment WHERE id = ?', criterionId);
  return row === undefined ? { id: criterionId, ...NOTHING_SAID } : toKnown(row);
}

/** Every criterion as it stands now; see the contract. */
export function allReadiness(
  read: Reader,
  _input: Readonly<Record<never, never>>,
  { now }: { readonly now: Instant },
): QueryOutput<'readiness.all'> {
  const rows = new Map(read.all<AssessmentRow>('SELECT * FROM criterion_assessment').map((row) => [row.id, row]));
  const known = knownPreparedness(read, now);
  const said = new Map([...rows].map(([id, row]) => [id, toKnown(row)]));
  const ties = new Map<CriterionId, readonly KnownTie[]>(
    [...said].map(([id, { ties: tied }]) => [id, resolveTies(read, tied, known.plans)]),
  );
  const names = namesFrom(read);
  const people = contactNames(read);
  const nameOf = (id: string | null): string | null => (id === null ? null : (people.get(id as ContactId) ?? null));

  const view = (criterion: Criterion): CriterionView => {
    const assessment = said.get(criterion.id) ?? { id: criterion.id, ...NOTHING_SAID };
    const tied = ties.get(criterion.id) ?? [];
    const { standing, claimed, evidenced, isOverclaimed, verdict, judgeAgainOn } = judge(criterion, known, { ...assessment, ties: tied });
    return {
      id: criterion.id,
      group: criterion.group,
      how: criterion.how,
      norms: criterion.norms,
      inWriting: criterion.inWriting === true,
      standing,
      claimed,
      evidenced,
      isOverclaimed,
      reasons: verdict.reasons.map(({ code, params }) => (params === undefined ? { code } : { code, params: { ...params } })),
      evidence: verdict.evidence,
      text: assessment.text,
      judgedOn: assessment.judgedOn,
      judgedBy: nameOf(rows.get(criterion.id)?.judged_by ?? null),
      nextOn: assessment.nextOn,
      judgeAgainOn,
      owner: names.owner(assessment.owner),
      ties: assessment.ties.map((tie, at) => ({ ...tie, title: tied[at]?.title ?? '', stands: tied[at]?.stands ?? false })),
    };
  };
  return {
    today: known.today,
    intervals: known.intervals,
    council: councilMembers(read).flatMap((id) => {
      const name = nameOf(id);
      return name === null ? [] : [{ id, name }];
    }),
    criteria: criteria.map((criterion) => view(criterion)),
  };
}
