import type { QueryOutput } from '../../shared/contract/api.ts';
import {
  flagsOf,
  type AlternativeId,
  type ContinuityNodeId,
  type DependenceId,
  type KnownAlternative,
  type KnownDependence,
  type KnownNode,
  type NodeKind,
} from '../../shared/domain/continuity/continuity.ts';
import type { HazardEventId } from '../../shared/domain/risk/risk.ts';
import type { Owner } from '../../shared/domain/owner.ts';
import { asId } from '../../shared/kernel/ids.ts';
import { osloDay } from '../../shared/kernel/osloDay.ts';
import type { Instant } from '../../shared/kernel/time.ts';
import type { Reader } from '../store/database.ts';
import { namesFrom } from './names.ts';
import { knownPlanStates } from './planStates.ts';

type Graph = QueryOutput<'continuity.graph'>;

interface NodeRow {
  readonly id: string;
  readonly kind: NodeKind;
  readonly name: string;
  readonly sector: string;
  readonly owner: string | null;
  readonly tolerated_hours: number | null;
  readonly minimum_staff: string;
  readonly plan_id: string | null;
  readonly event_ids: string;
  readonly removed: number;
}

interface DependenceRow {
  readonly id: string;
  readonly node_id: string;
  readonly on_id: string;
  readonly removed: number;
}

interface AlternativeRow {
  readonly id: string;
  readonly dependence_id: string;
  readonly text: string;
  readonly hours: number | null;
  readonly removed: number;
}

const NODES = 'SELECT * FROM continuity_node WHERE kind IS NOT NULL AND name IS NOT NULL';
const DEPENDENCES = 'SELECT * FROM dependence WHERE node_id IS NOT NULL AND on_id IS NOT NULL';
const ALTERNATIVES = 'SELECT * FROM alternative WHERE dependence_id IS NOT NULL AND text IS NOT NULL';

function toNode(row: NodeRow): KnownNode {
  return {
    id: asId(row.id),
    kind: row.kind,
    fields: {
      name: row.name,
      sector: row.sector,
      owner: row.owner === null ? null : (JSON.parse(row.owner) as Owner | null),
      toleratedHours: row.tolerated_hours,
      minimumStaff: row.minimum_staff,
      planId: row.plan_id === null ? null : asId(row.plan_id),
      eventIds: JSON.parse(row.event_ids) as HazardEventId[],
    },
    removed: row.removed === 1,
  };
}

const toDependence = (row: DependenceRow): KnownDependence => ({
  id: asId(row.id), nodeId: asId(row.node_id), onId: asId(row.on_id), removed: row.removed === 1,
});

const toAlternative = (row: AlternativeRow): KnownAlternative => ({
  id: asId(row.id), dependenceId: asId(row.dependence_id), text: row.text, hours: row.hours, removed: row.removed === 1,
});

export function knownNode(read: Reader, nodeId: ContinuityNodeId): KnownNode | null {
  const row = read.one<NodeRow>(`${NODES} AND id = ?`, nodeId);
  return row === undefined ? null : toNode(row);
}

/** Every node, removed ones too. */
export function knownNodes(read: Reader): readonly KnownNode[] {
  return read.all<NodeRow>(`${NODES} ORDER BY id`).map(toNode);
}

export function knownDependence(read: Reader, dependenceId: DependenceId): KnownDependence | null {
  const row = read.one<DependenceRow>(`${DEPENDENCES} AND id = ?`, dependenceId);
  return row === undefined ? null : toDependence(row);
}

/** What a node leans on, what was taken away too. */
export function knownDependencesOf(read: Reader, nodeId: ContinuityNodeId): readonly KnownDependence[] {
  return read.all<DependenceRow>(`${DEPENDENCES} AND node_id = ? ORDER BY id`, nodeId).map(toDependence);
}

export function knownAlternative(read: Reader, alternativeId: AlternativeId): KnownAlternative | null {
  const row = read.one<AlternativeRow>(`${ALTERNATIVES} AND id = ?`, alternativeId);
  return row === undefined ? null : toAlternative(row);
}

/** Who leans on what; see the contract. */
export function continuityGraph(read: Reader, _input: Readonly<Record<never, never>>, { now }: { readonly now: Instant }): Graph {
  const names = namesFrom(read);
  const plans = new Map(knownPlanStates(read, osloDay(now)).map((plan) => [plan.id, plan]));
  const titles = new Map(
    read.all<{ id: string; title: string }>('SELECT id, title FROM hazard_event WHERE title IS NOT NULL AND retired = 0').map(({ id, title }) => [id, title]),
  );
  const nodes = knownNodes(read)
    .filter(({ removed }) => !removed)
    .sort((one, other) => Number(one.kind !== 'function') - Number(other.kind !== 'function') || one.fields.name.localeCompare(other.fields.name, 'nb'));
  const standing = new Set(nodes.map(({ id }) => id));
  const alternatives = Map.groupBy(
    read.all<AlternativeRow>(`${ALTERNATIVES} AND removed = 0 ORDER BY hours DESC, id`).map(toAlternative),
    ({ dependenceId }) => dependenceId,
  );
  const dependences = read
    .all<DependenceRow>(`${DEPENDENCES} AND removed = 0 ORDER BY id`)
    .map(toDependence)
    .filter(({ nodeId, onId }) => standing.has(nodeId) && standing.has(onId))
    .map(({ id, nodeId, onId }) => ({
      id, nodeId, onId, alternatives: (alternatives.get(id) ?? []).map(({ id: alternativeId, text, hours }) => ({ id: alternativeId, text, hours })),
    }));
  const leaning = Map.groupBy(dependences, ({ nodeId }) => nodeId);
  return {
    nodes: nodes.map(({ id, kind, fields }) => {
      const plan = fields.planId === null ? undefined : plans.get(fields.planId);
      const state = plan === undefined ? 'none' : plan.approvedOn === null ? 'written' : 'in-force';
      return {
        id,
        kind,
        ...fields,
        owner: names.owner(fields.owner),
        plan: plan === undefined ? null : { title: plan.title, isInForce: plan.approvedOn !== null },
        events: fields.eventIds.flatMap((eventId) => {
          const title = titles.get(eventId);
          return title === undefined ? [] : [{ id: eventId, title }];
        }),
        flags: kind === 'function' ? flagsOf(fields, leaning.get(id) ?? [], state) : [],
      };
    }),
    dependences,
  };
}
