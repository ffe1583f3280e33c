import { changedFields, type Said } from '../changedFields.ts';
import { decided, fact, refused, type Decision, type Moment, type NewFact } from '../fact.ts';
import type {
  AlternativeFields,
  AlternativeId,
  ContinuityNodeId,
  DependenceId,
  InputKind,
  KnownAlternative,
  KnownDependence,
  KnownNode,
} from './continuity.ts';
import { newNode, nodeNamed, type ContinuityRefusal } from './decide.ts';

type Code = ContinuityRefusal;

export interface AboutDependence {
  readonly dependence: KnownDependence | null;
  /** What the same node leans on. */
  readonly siblings: readonly KnownDependence[];
}

/**
 * Says that a node leans on another, named in words: one that is there already by that name, else a new input of the
 * kind. `addedNodeId` is the new one, which taking this back takes out too.
 */
export function addDependence(
  input: { readonly nodeId: ContinuityNodeId; readonly name: string; readonly kind: InputKind },
  known: { readonly node: KnownNode | null; readonly nodes: readonly KnownNode[]; readonly siblings: readonly KnownDependence[] },
  moment: Moment,
): Decision<{ readonly dependenceId: DependenceId; readonly addedNodeId: ContinuityNodeId | null }, Code> {
  const { node, nodes, siblings } = known;
  if (node === null || node.removed) return refused('continuity/not-found');
  if (input.name.trim() === '') return refused('continuity/name-empty');
  const there = nodeNamed(input.name, nodes);
  if (there?.id === node.id) return refused('continuity/leans-on-itself');
  if (siblings.some(({ onId, removed }) => !removed && onId === there?.id)) return refused('continuity/already-leans');
  const addedNodeId = there === undefined ? moment.newId<'continuityNode'>() : null;
  const onId = there?.id ?? addedNodeId!;
  const dependenceId = moment.newId<'dependence'>();
  const added: readonly NewFact[] =
    addedNodeId === null ? [] : [fact('ContinuityNodeAdded', addedNodeId, 'workspace', newNode(input.kind, { name: input.name }))];
  return decided({ dependenceId, addedNodeId }, ...added, fact('DependenceAdded', dependenceId, 'workspace', { nodeId: node.id, onId }));
}

export function removeDependence(
  _input: { readonly dependenceId: DependenceId },
  { dependence }: Pick<AboutDependence, 'dependence'>,
): Decision<null, Code> {
  if (dependence === null || dependence.removed) return refused('continuity/not-found');
  return decided(null, fact('DependenceRemoved', dependence.id, 'workspace', {}));
}

/** Back with its alternatives, unless the same has been said anew since. */
export function restoreDependence(
  _input: { readonly dependenceId: DependenceId },
  { dependence, siblings }: AboutDependence,
): Decision<null, Code> {
  if (dependence === null) return refused('continuity/not-found');
  if (!dependence.removed) return refused('continuity/not-removed');
  if (siblings.some(({ onId, removed }) => !removed && onId === dependence.onId)) return refused('continuity/already-leans');
  return decided(null, fact('DependenceRestored', dependence.id, 'workspace', {}));
}

/** A way to go on for a time without what one leans on. */
export function addAlternative(
  input: { readonly dependenceId: DependenceId } & AlternativeFields,
  { dependence }: Pick<AboutDependence, 'dependence'>,
  moment: Moment,
): Decision<{ readonly alternativeId: AlternativeId }, Code> {
  if (dependence === null || dependence.removed) return refused('continuity/not-found');
  const text = input.text.trim();
  if (text === '') return refused('continuity/name-empty');
  const alternativeId = moment.newId<'alternative'>();
  const { dependenceId, hours } = input;
  return decided({ alternativeId }, fact('AlternativeAdded', alternativeId, 'workspace', { dependenceId, text, hours }));
}

interface AboutAlternative {
  readonly alternative: KnownAlternative | null;
}

export function changeAlternative(
  input: { readonly alternativeId: AlternativeId } & Said<AlternativeFields>,
  { alternative }: AboutAlternative,
): Decision<{ readonly was: Partial<AlternativeFields> }, Code> {
  if (alternative === null || alternative.removed) return refused('continuity/not-found');
  const said = { text: input.text?.trim(), hours: input.hours };
  if (said.text === '') return refused('continuity/name-empty');
  const changed = changedFields<AlternativeFields>(['text', 'hours'], said, alternative);
  if (changed === null) return refused('continuity/nothing-changed');
  return decided({ was: changed.was }, fact('AlternativeChanged', alternative.id, 'workspace', { fields: changed.is }));
}

export function removeAlternative(_input: { readonly alternativeId: AlternativeId }, { alternative }: AboutAlternative): Decision<null, Code> {
  if (alternative === null || alternative.removed) return refused('continuity/not-found');
  return decided(null, fact('AlternativeRemoved', alternative.id, 'workspace', {}));
}

export function restoreAlternative(_input: { readonly alternativeId: AlternativeId }, { alternative }: AboutAlternative): Decision<null, Code> {
  if (alternative === null) return refused('continuity/not-found');
  if (!alternative.removed) return refused('continuity/not-removed');
  return decided(null, fact('AlternativeRestored', alternative.id, 'workspace', {}));
}
