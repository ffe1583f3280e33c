import type { KnownTie } from '../../shared/domain/readiness/known.ts';
import type { KnownPreparedness } from '../../shared/domain/readiness/known.ts';
import type { Tie, TiedKind } from '../../shared/domain/readiness/readiness.ts';
import { osloDay } from '../../shared/kernel/osloDay.ts';
import type { Instant } from '../../shared/kernel/time.ts';
import type { Reader } from '../store/database.ts';

interface TiedRow {
  readonly title: string | null;
  /** 1 while it may be leant on. */
  readonly stands: number;
  readonly day: string | null;
  readonly at: Instant | null;
}

/** One look by primary key per kind: what it is called now, whether it still stands, and how old it is. */
const LOOK: Readonly<Record<Exclude<TiedKind, 'document'>, string>> = {
  plan: `SELECT v.title, p.retired = 0 AS stands, NULL AS day, v.written_at AS at FROM plan p JOIN plan_version v ON v.plan_id = p.id
      AND v.stamp = (SELECT max(stamp) FROM plan_version WHERE plan_id = p.id) WHERE p.id = ?`,
  card: `SELECT json_extract(v.content, '$.title') AS title, c.retired = 0 AS stands, NULL AS day, v.published_at AS at
    FROM card c JOIN card_version v ON v.card_id = c.id
      AND v.stamp = (SELECT max(stamp) FROM card_version WHERE card_id = c.id) WHERE c.id = ?`,
  alertList: 'SELECT title, superseded = 0 AS stands, NULL AS day, changed_at AS at FROM alert_list WHERE id = ? AND title IS NOT NULL',
  hazardEvent: 'SELECT title, retired = 0 AS stands, NULL AS day, NULL AS at FROM hazard_event WHERE id = ? AND title IS NOT NULL',
  incident: `SELECT coalesce(title, '') AS title, 1 AS stands, NULL AS day, coalesce(closed_at, started_at) AS at
    FROM incident WHERE id = ? AND kind IS NOT NULL`,
  evaluation: `SELECT coalesce(e.title, i.title, '') AS title, e.discarded = 0 AS stands, NULL AS day,
      coalesce(e.finished_at, e.opened_at) AS at
    FROM evaluation e LEFT JOIN incident i ON i.id = e.incident_id WHERE e.id = ? AND e.opened_at IS NOT NULL`,
  activity: `SELECT title, dropped = 0 AND held_on IS NOT NULL AS stands, coalesce(held_on, planned_on) AS day, NULL AS at
    FROM activity WHERE id = ? AND title IS NOT NULL`,
};

function look(read: Reader, { kind, id }: Tie): TiedRow | undefined {
  return kind === 'document' || id === null ? undefined : read.one<TiedRow>(LOOK[kind], id);
}

/** Whether Beredt keeps what somebody wants to tie. */
export function tiedExists(read: Reader, tie: Tie): boolean {
  return look(read, tie) !== undefined;
}

/** What was tied, as it stands now. What is gone altogether no longer stands. */
export function resolveTies(read: Reader, ties: readonly Tie[], plans: KnownPreparedness['plans']): readonly KnownTie[] {
  return ties.map((tie): KnownTie => {
    const { kind, id, words, on } = tie;
    if (kind === 'document') return { kind, id: '', title: words, on, stands: true, plan: null };
    const row = look(read, tie);
    const plan = kind === 'plan' ? (plans.find((one) => one.id === id) ?? null) : null;
    return {
      kind,
      id: id ?? '',
      title: row?.title ?? '',
      on: plan?.approvedOn ?? row?.day ?? (row?.at == null ? null : osloDay(row.at)),
      stands: row?.stands === 1,
      plan,
    };
  });
}
