import type { QueryOutput, QueryParsed } from '../../shared/contract/api.ts';
import type { KnownPlan, PlanContent, PlanId } from '../../shared/domain/plan/plan.ts';
import { asId } from '../../shared/kernel/ids.ts';
import type { Instant } from '../../shared/kernel/time.ts';
import type { Reader } from '../store/database.ts';

type PlanView = QueryOutput<'plan.all'>['plans'][number];

interface PlanRow {
  readonly id: string;
  readonly approved: number | null;
  readonly approved_by: string | null;
  readonly approved_on: string | null;
  readonly review_by: string | null;
  readonly retired: number;
  readonly version: number;
  readonly content: string;
}

const SELECT = `SELECT p.*, v.version, v.content FROM plan p JOIN plan_version v ON v.plan_id = p.id
  AND v.stamp = (SELECT max(stamp) FROM plan_version WHERE plan_id = p.id)`;

function toView(row: PlanRow): PlanView {
  const { title, kind } = JSON.parse(row.content) as PlanContent;
  return {
    id: asId(row.id),
    title,
    kind,
    version: row.version,
    approved: row.approved,
    approvedBy: row.approved_by,
    approvedOn: row.approved_on,
    reviewBy: row.review_by,
    retired: row.retired === 1,
  };
}

/** Every plan, the overall one first, then by title. */
export function allPlans(read: Reader): QueryOutput<'plan.all'> {
  const plans = read.all<PlanRow>(SELECT).map(toView);
  const rank = (plan: PlanView): number => (plan.kind === 'overall' ? 0 : 1);
  return { plans: plans.sort((a, b) => rank(a) - rank(b) || a.title.localeCompare(b.title, 'nb')) };
}

/** A plan in the version asked for, else the one in force, else the newest. */
export function onePlan(read: Reader, { planId, version }: QueryParsed<'plan.one'>): QueryOutput<'plan.one'> {
  const row = read.one<PlanRow>(`${SELECT} WHERE p.id = ?`, planId);
  if (row === undefined) return { plan: null, shown: null, content: null, versions: [] };
  const versions = read.all<{ version: number; content: string; written_at: Instant; initials: string | null }>(
    `SELECT v.version, v.content, v.written_at, c.initials FROM plan_version v LEFT JOIN contact c ON c.id = v.person
     WHERE v.plan_id = ? ORDER BY v.stamp DESC`,
    planId,
  );
  const wanted = version ?? row.approved ?? row.version;
  const shown = versions.find((one) => one.version === wanted);
  return {
    plan: toView(row),
    shown: shown?.version ?? null,
    content: shown === undefined ? null : (JSON.parse(shown.content) as PlanContent),
    versions: versions.map((one) => ({ version: one.version, writtenAt: one.written_at, by: one.initials ?? '' })),
  };
}

/** What the rules need to know of a plan; null when there is none of that id. */
export function knownPlan(read: Reader, planId: PlanId): KnownPlan | null {
  const row = read.one<PlanRow>(`${SELECT} WHERE p.id = ?`, planId);
  if (row === undefined) return null;
  const { title, version, approved, retired } = toView(row);
  return { id: planId, title, version, approved, retired };
}
