import type { QueryOutput, QueryParsed } from '../../shared/contract/api.ts';
import type { CrisisPart, KnownPlan, PlanContent, PlanId, PlanKind } from '../../shared/domain/plan/plan.ts';
import { stateOfVersion, versionInForce, type VersionState } from '../../shared/domain/plan/planState.ts';
import { asId } from '../../shared/kernel/ids.ts';
import { osloDay } from '../../shared/kernel/osloDay.ts';
import type { Instant } from '../../shared/kernel/time.ts';
import type { Reader } from '../store/database.ts';
import { readingsIn } from './planReaders.ts';

type PlanView = QueryOutput<'plan.all'>['plans'][number];
type ApprovalView = NonNullable<PlanView['coming']>;

interface PlanRow {
  readonly id: string;
  readonly retired: number;
  readonly version: number;
  readonly title: string;
  readonly kind: PlanKind;
  readonly also_covers: string;
  readonly parts: string;
}

/** Everything but the words, which are many: 150 plans are listed without reading one. */
const SELECT = `SELECT p.id, p.retired, v.version, v.title, v.kind, v.also_covers, v.parts FROM plan p
  JOIN plan_version v ON v.plan_id = p.id AND v.stamp = (SELECT max(stamp) FROM plan_version WHERE plan_id = p.id)`;

/** How a plan and each version of it stands on a day. */
interface PlanStanding {
  readonly row: PlanRow;
  readonly approvals: readonly ApprovalView[];
  readonly hearing: PlanView['hearing'];
  readonly openComments: number;
  readonly inForce: number | null;
  stateOf(version: number): VersionState;
}

function standingOf(read: Reader, row: PlanRow, now: Instant): PlanStanding {
  const approvals = read.all<ApprovalView>(
    `SELECT version, approved_by AS approvedBy, approved_on AS approvedOn, in_force_from AS inForceFrom,
       review_by AS reviewBy FROM plan_approval WHERE plan_id = ? AND stands = 1 ORDER BY version`,
    row.id,
  );
  const today = osloDay(now);
  const inForce = versionInForce({ approvals, today });
  const approved = approvals.at(-1)?.version ?? 0;
  // What has been approved is no longer on hearing, whether somebody closed it or not.
  const hearing = read.one<NonNullable<PlanView['hearing']>>(
    `SELECT version, until_day AS until FROM plan_hearing WHERE plan_id = ? AND is_open = 1 AND version > ?
     ORDER BY version DESC LIMIT 1`,
    row.id,
    approved,
  );
  const open = read.one<{ count: number }>(
    `SELECT count(*) AS count FROM plan_comment
     WHERE plan_id = ? AND text IS NOT NULL AND outcome IS NULL AND withdrawn = 0 AND version > ?`,
    row.id,
    approved,
  );
  const standing = { newest: row.version, approvals, hearing: hearing?.version ?? null, today };
  return {
    row,
    approvals,
    hearing: hearing ?? null,
    openComments: open?.count ?? 0,
    inForce,
    stateOf: (version) => stateOfVersion(version, standing),
  };
}

function toView(
  { row, approvals, hearing, openComments, inForce }: PlanStanding,
  readingOf: ReturnType<typeof readingsIn>,
): PlanView {
  const approval = approvals.find(({ version }) => version === inForce);
  return {
    id: asId(row.id),
    title: row.title,
    kind: row.kind,
    alsoCovers: JSON.parse(row.also_covers) as PlanKind[],
    parts: JSON.parse(row.parts) as CrisisPart[],
    version: row.version,
    approved: inForce,
    approvedBy: approval?.approvedBy ?? null,
    approvedOn: approval?.approvedOn ?? null,
    reviewBy: approval?.reviewBy ?? null,
    coming: approvals.filter(({ version }) => version > (inForce ?? 0)).at(-1) ?? null,
    hearing,
    openComments,
    reading: inForce === null ? null : readingOf(asId(row.id), inForce),
    retired: row.retired === 1,
  };
}

/** Every plan, the overall one first, then by title. */
export function allPlans(read: Reader, _: QueryParsed<'plan.all'>, { now }: { readonly now: Instant }): QueryOutput<'plan.all'> {
  const readingOf = readingsIn(read);
  const plans = read.all<PlanRow>(SELECT).map((row) => toView(standingOf(read, row, now), readingOf));
  const rank = (plan: PlanView): number => (plan.kind === 'overall' ? 0 : 1);
  return { plans: plans.sort((a, b) => rank(a) - rank(b) || a.title.localeCompare(b.title, 'nb')) };
}

/** A plan in the version asked for, else the one in force, else the newest. */
export function onePlan(
  read: Reader,
  { planId, version }: QueryParsed<'plan.one'>,
  { now }: { readonly now: Instant },
): QueryOutput<'plan.one'> {
  const row = read.one<PlanRow>(`${SELECT} WHERE p.id = ?`, planId);
  if (row === undefined) return { plan: null, shown: null, state: null, content: null, versions: [] };
  const standing = standingOf(read, row, now);
  const versions = read.all<{ version: number; written_at: Instant; initials: string | null }>(
    `SELECT v.version, v.written_at, c.initials FROM plan_version v LEFT JOIN contact c ON c.id = v.person
     WHERE v.plan_id = ? ORDER BY v.stamp DESC`,
    planId,
  );
  const wanted = version ?? standing.inForce ?? row.version;
  const content = contentOf(read, planId, wanted);
  return {
    plan: toView(standing, readingsIn(read)),
    shown: content === null ? null : wanted,
    state: content === null ? null : standing.stateOf(wanted),
    content,
    versions: versions.map((one) => ({
      version: one.version,
      writtenAt: one.written_at,
      by: one.initials ?? '',
      state: standing.stateOf(one.version),
      approval: standing.approvals.find((approval) => approval.version === one.version) ?? null,
    })),
  };
}

/** The words of one version; null when there is none of that number. */
export function contentOf(read: Reader, planId: PlanId, version: number): PlanContent | null {
  const row = read.one<{ content: string }>(
    'SELECT content FROM plan_version WHERE plan_id = ? AND version = ? ORDER BY stamp DESC LIMIT 1',
    planId,
    version,
  );
  return row === undefined ? null : (JSON.parse(row.content) as PlanContent);
}

/** What the rules need to know of a plan; null when there is none of that id. */
export function knownPlan(read: Reader, planId: PlanId, now: Instant): KnownPlan | null {
  const row = read.one<PlanRow>(`${SELECT} WHERE p.id = ?`, planId);
  if (row === undefined) return null;
  const { approvals, hearing, openComments, inForce } = standingOf(read, row, now);
  return {
    id: planId,
    title: row.title,
    version: row.version,
    approved: approvals.at(-1)?.version ?? null,
    inForce,
    hearing: hearing?.version ?? null,
    openComments,
    retired: row.retired === 1,
  };
}
