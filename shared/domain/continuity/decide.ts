import { changedFields, type Said } from '../changedFields.ts';
import { decided, fact, refused, type Decision, type Moment } from '../fact.ts';
import {
  continuityFieldNames,
  type ContinuityFields,
  type ContinuityNodeId,
  type KnownNode,
  type NodeKind,
} from './continuity.ts';

export const continuityRefusals = [
  'continuity/name-empty',
  'continuity/already-there',
  'continuity/not-found',
  'continuity/nothing-changed',
  'continuity/not-removed',
  'continuity/leans-on-itself',
  'continuity/already-leans',
] as const;
export type ContinuityRefusal = (typeof continuityRefusals)[number];
type Code = ContinuityRefusal;

/** The node a command points at, and those it may be mistaken for. */
export interface AboutNode {
  readonly node: KnownNode | null;
  readonly nodes: readonly KnownNode[];
}

const nameKey = (name: string): string => name.trim().toLocaleLowerCase('nb');

/** The node of that name: two of one name could not be told apart in a list of what falls. */
export function nodeNamed(name: string, nodes: readonly KnownNode[]): KnownNode | undefined {
  return nodes.find(({ fields, removed }) => !removed && nameKey(fields.name) === nameKey(name));
}

/** Lists in one order and without doubles, so that the same said twice is the same. */
function tidy(said: Said<ContinuityFields>, before: ContinuityFields | null): Said<ContinuityFields> {
  const { eventIds } = said;
  const events = eventIds === undefined ? undefined : [...new Set(eventIds)].sort();
  return {
    ...said,
    name: said.name?.trim(),
    sector: said.sector?.trim(),
    minimumStaff: said.minimumStaff?.trim(),
    eventIds: events !== undefined && before !== null && events.join() === before.eventIds.join() ? before.eventIds : events,
  };
}

/** A node with what was said of it; the rest is empty. */
export function newNode(kind: NodeKind, said: Said<ContinuityFields> & Pick<ContinuityFields, 'name'>): ContinuityFields & { readonly kind: NodeKind } {
  const { name = '', sector = '', minimumStaff = '', eventIds = [] } = tidy(said, null);
  const { owner = null, toleratedHours = null, planId = null } = said;
  return { kind, name, sector, owner, toleratedHours, minimumStaff, planId, eventIds };
}

/** Writes a critical function, or what functions lean on. Only the name is needed. */
export function addNode(
  input: { readonly kind: NodeKind; readonly name: string } & Said<ContinuityFields>,
  known: Pick<AboutNode, 'nodes'>,
  moment: Moment,
): Decision<{ readonly nodeId: ContinuityNodeId }, Code> {
  const node = newNode(input.kind, input);
  if (node.name === '') return refused('continuity/name-empty');
  if (nodeNamed(node.name, known.nodes) !== undefined) return refused('continuity/already-there', { name: node.name });
  const nodeId = moment.newId<'continuityNode'>();
  return decided({ nodeId }, fact('ContinuityNodeAdded', nodeId, 'workspace', node));
}

/** Changes the fields that are given; `was` puts back what was changed. */
export function changeNode(
  input: { readonly nodeId: ContinuityNodeId } & Said<ContinuityFields>,
  { node, nodes }: AboutNode,
): Decision<{ readonly was: Partial<ContinuityFields> }, Code> {
  if (node === null || node.removed) return refused('continuity/not-found');
  const said = tidy(input, node.fields);
  if (said.name === '') return refused('continuity/name-empty');
  const changed = changedFields(continuityFieldNames, said, node.fields);
  if (changed === null) return refused('continuity/nothing-changed');
  const twin = changed.is.name === undefined ? undefined : nodeNamed(changed.is.name, nodes);
  if (twin !== undefined && twin.id !== node.id) return refused('continuity/already-there', { name: twin.fields.name });
  return decided({ was: changed.was }, fact('ContinuityNodeChanged', node.id, 'workspace', { fields: changed.is }));
}

/** Takes a node out, and from sight every dependence on it; restoring it brings them back. */
export function removeNode(_input: { readonly nodeId: ContinuityNodeId }, { node }: Pick<AboutNode, 'node'>): Decision<null, Code> {
  if (node === null || node.removed) return refused('continuity/not-found');
  return decided(null, fact('ContinuityNodeRemoved', node.id, 'workspace', {}));
}

export function restoreNode(_input: { readonly nodeId: ContinuityNodeId }, { node, nodes }: AboutNode): Decision<null, Code> {
  if (node === null) return refused('continuity/not-found');
  if (!node.removed) return refused('continuity/not-removed');
  const { name } = node.fields;
  if (nodeNamed(name, nodes) !== undefined) return refused('continuity/already-there', { name });
  return decided(null, fact('ContinuityNodeRestored', node.id, 'workspace', {}));
}
