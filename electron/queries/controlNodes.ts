import type { QueryOutput } from '../../shared/contract/api.ts';
import { controlLevels, gapsAt, type ControlNodeId, type KnownControlNode } from '../../shared/domain/control/control.ts';
import type { Owner } from '../../shared/domain/owner.ts';
import { asId } from '../../shared/kernel/ids.ts';
import type { Reader } from '../store/database.ts';
import { namesFrom } from './names.ts';

interface NodeRow {
  readonly id: string;
  readonly kind: KnownControlNode['kind'];
  readonly parent_id: string | null;
  readonly level: KnownControlNode['level'];
  readonly text: string;
  readonly owner: string | null;
  readonly feedback: string | null;
  readonly place: number;
  readonly removed: number;
}

function toKnown(row: NodeRow): KnownControlNode {
  return {
    id: asId(row.id),
    kind: row.kind,
    parentId: row.parent_id === null ? null : asId(row.parent_id),
    level: row.level,
    text: row.text,
    owner: row.owner === null ? null : (JSON.parse(row.owner) as Owner | null),
    feedback: row.feedback ?? '',
    place: row.place,
    removed: row.removed === 1,
  };
}

const SELECT = 'SELECT * FROM control_node WHERE kind IS NOT NULL AND text IS NOT NULL';

/** The whole structure, level by level, each node right before what hangs on it; see the contract. */
export function controlStructure(read: Reader): QueryOutput<'control.structure'> {
  const names = namesFrom(read);
  const nodes = read.all<NodeRow>(`${SELECT} AND removed = 0 ORDER BY place, id`).map(toKnown);
  const below = Map.groupBy(nodes, ({ parentId }) => parentId);
  const walk = (node: KnownControlNode): QueryOutput<'control.structure'>['nodes'] => {
    const children = below.get(node.id) ?? [];
    const { id, kind, parentId, level, text, owner, feedback } = node;
    const gaps = [...gapsAt(node, children.map((child) => child.kind))];
    return [{ id, kind, parentId, level, text, owner: names.owner(owner), feedback, gaps }, ...children.flatMap(walk)];
  };
  const goals = below.get(null) ?? [];
  return { nodes: controlLevels.flatMap((level) => goals.filter((goal) => goal.level === level).flatMap(walk)) };
}

/** One node; null when there is none of that id. */
export function knownControlNode(read: Reader, nodeId: ControlNodeId): KnownControlNode | null {
  const row = read.one<NodeRow>(`${SELECT} AND id = ?`, nodeId);
  return row === undefined ? null : toKnown(row);
}

/** What hangs on a node, or the goals of a level, in their order. */
export function knownChildren(read: Reader, of: Pick<KnownControlNode, 'parentId' | 'level'>): readonly KnownControlNode[] {
  return read
    .all<NodeRow>(`${SELECT} AND removed = 0 AND parent_id IS ? AND level = ? ORDER BY place, id`, of.parentId, of.level)
    .map(toKnown);
}
