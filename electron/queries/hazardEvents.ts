import type { QueryOutput } from '../../shared/contract/api.ts';
import { ANALYSIS_HOLDS_MONTHS, type HazardEventFields, type HazardEventId, type KnownHazardEvent } from '../../shared/domain/risk/risk.ts';
import { riskFlagsOf } from '../../shared/domain/risk/riskFlags.ts';
import { riskLevelOf } from '../../shared/domain/risk/riskLevel.ts';
import { monthsAfter } from '../../shared/kernel/calendarDay.ts';
import { asId } from '../../shared/kernel/ids.ts';
import { osloDay } from '../../shared/kernel/osloDay.ts';
import type { Instant } from '../../shared/kernel/time.ts';
import type { Reader } from '../store/database.ts';

export type HazardEventView = QueryOutput<'risk.events'>['events'][number];

interface HazardRow {
  readonly id: string;
  readonly title: string;
  readonly sector: string | null;
  readonly unit: string | null;
  readonly who: string;
  readonly what: string;
  readonly place: string;
  readonly occasion: string;
  readonly local_traits: string;
  readonly vulnerable_groups: string;
  readonly infrastructure_effect: string;
  readonly service_effect: string;
  readonly future_risk: number;
  readonly likelihood: HazardEventFields['likelihood'];
  readonly consequences: string;
  readonly reasons: string;
  readonly uncertainty_level: HazardEventFields['uncertaintyLevel'];
  readonly uncertainty: string;
  readonly interactions: string;
  readonly acceptance: HazardEventFields['acceptance'];
  readonly acceptance_note: string;
  readonly depth: HazardEventFields['depth'];
  readonly prompt: HazardEventFields['prompt'];
  readonly prompt_note: string;
  readonly standing: HazardEventFields['standing'];
  readonly reviewed_on: string | null;
  readonly meeting_id: string | null;
  readonly part_of: string | null;
  readonly added_at: Instant | null;
  readonly retired: number;
}

/** What is counted for an event, once for all of them. */
interface Counts {
  readonly parts: number;
  readonly causes: number;
  readonly effects: number;
  readonly barriers: number;
  readonly weakBarriers: number;
  readonly holding: number;
  readonly measures: number;
  readonly openMeasures: number;
}

const NONE: Counts = { parts: 0, causes: 0, effects: 0, barriers: 0, weakBarriers: 0, holding: 0, measures: 0, openMeasures: 0 };

/** One pass per table, however many events there are. Barriers of a branch that was taken away do not count. */
function countsByEvent(read: Reader): ReadonlyMap<string, Counts> {
  const counts = new Map<string, Counts>();
  const add = (rows: readonly ({ readonly id: string | null } & Partial<Counts>)[]): void => {
    for (const { id, ...counted } of rows) if (id !== null) counts.set(id, { ...(counts.get(id) ?? NONE), ...counted });
  };
  add(read.all('SELECT part_of AS id, count(*) AS parts FROM hazard_event WHERE part_of IS NOT NULL AND retired = 0 GROUP BY part_of'));
  add(
    read.all(
      `SELECT event_id AS id, sum(side = 'cause') AS causes, sum(side = 'consequence') AS effects
       FROM bow_tie_branch WHERE removed = 0 AND text IS NOT NULL GROUP BY event_id`,
    ),
  );
  add(
    read.all(
      `SELECT b.event_id AS id, count(*) AS barriers, sum(b.state <> 'works') AS weakBarriers, sum(b.state IN ('works', 'weakened')) AS holding
       FROM barrier b JOIN bow_tie_branch r ON r.id = b.branch_id AND r.removed = 0 AND r.text IS NOT NULL
       WHERE b.removed = 0 AND b.text IS NOT NULL GROUP BY b.event_id`,
    ),
  );
  add(
    read.all(
      `SELECT m.event_id AS id, count(*) AS measures,
         sum(coalesce((SELECT ask_on IS NOT NULL FROM measure_report r WHERE r.measure_id = m.id AND r.taken_back = 0
           AND r.born IS NOT NULL ORDER BY r.born DESC LIMIT 1), 1)
           OR EXISTS (SELECT 1 FROM measure_task k WHERE k.measure_id = m.id
             AND coalesce((SELECT json_extract(f.data, '$.status') FROM picture_fact f WHERE f.subject = k.task_id
               AND f.type = 'TaskStatusSet' ORDER BY f.stamp DESC LIMIT 1), 'open') IN ('open', 'doing'))) AS openMeasures
       FROM measure m WHERE m.removed = 0 AND m.text IS NOT NULL GROUP BY m.event_id`,
    ),
  );
  return counts;
}

function toView(row: HazardRow, { holding, ...counts }: Counts, heldSince: string): HazardEventView {
  const judged = {
    likelihood: row.likelihood,
    consequences: JSON.parse(row.consequences) as HazardEventFields['consequences'],
    prompt: row.prompt,
    acceptance: row.acceptance,
  };
  const lookedAtOn = row.reviewed_on ?? (row.added_at === null ? heldSince : osloDay(row.added_at));
  return {
    ...judged,
    ...counts,
    id: asId(row.id),
    title: row.title,
    sector: row.sector,
    unit: row.unit,
    who: row.who,
    what: row.what,
    where: row.place,
    when: row.occasion,
    localTraits: row.local_traits,
    vulnerableGroups: row.vulnerable_groups,
    infrastructureEffect: row.infrastructure_effect,
    serviceEffect: row.service_effect,
    futureRisk: row.future_risk === 1,
    reasons: JSON.parse(row.reasons) as HazardEventFields['reasons'],
    uncertaintyLevel: row.uncertainty_level,
    uncertainty: row.uncertainty,
    interactions: row.interactions,
    acceptanceNote: row.acceptance_note,
    depth: row.depth,
    promptNote: row.prompt_note,
    standing: row.standing,
    reviewedOn: row.reviewed_on,
    meetingId: row.meeting_id === null ? null : asId(row.meeting_id),
    retired: row.retired === 1,
    partOf: row.part_of === null ? null : asId(row.part_of),
    level: riskLevelOf(judged),
    flags: riskFlagsOf({ event: judged, measures: counts.measures, holding, lookedAtOn, heldSince }),
  };
}

/** Every event in the register, by title; see the contract. */
export function allHazardEvents(read: Reader, _input: object, { now }: { readonly now: Instant }): QueryOutput<'risk.events'> {
  const counts = countsByEvent(read);
  const heldSince = monthsAfter(osloDay(now), -ANALYSIS_HOLDS_MONTHS);
  const rows = read.all<HazardRow>('SELECT * FROM hazard_event WHERE title IS NOT NULL');
  const events = rows.map((row) => toView(row, counts.get(row.id) ?? NONE, heldSince));
  const byTitle = new Intl.Collator('nb').compare;
  return { events: events.sort((a, b) => byTitle(a.title, b.title)) };
}

/** What the rules need to know of an event; null when there is none of that id. */
export function knownHazardEvent(read: Reader, eventId: HazardEventId): KnownHazardEvent | null {
  const row = read.one<Pick<HazardRow, 'title' | 'retired' | 'part_of'> & { readonly parts: number }>(
    `SELECT title, retired, part_of, (SELECT count(*) FROM hazard_event p WHERE p.part_of = e.id AND p.retired = 0) AS parts
     FROM hazard_event e WHERE id = ? AND title IS NOT NULL`,
    eventId,
  );
  if (row === undefined) return null;
  const { title, retired, part_of, parts } = row;
  return { id: eventId, title, retired: retired === 1, partOf: part_of === null ? null : asId(part_of), parts };
}
