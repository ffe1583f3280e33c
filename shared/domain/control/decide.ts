import { decided, fact, refused, type Decision, type Moment } from '../fact.ts';
import { holdsIdentityNumber } from '../identityNumber.ts';
import { sameOwner, type Owner } from '../owner.ts';
import {
  kindBelow,
  type ControlKind,
  type ControlLevel,
  type ControlNodeFields,
  type ControlNodeId,
  type KnownControlNode,
} from './control.ts';

export const controlRefusals = [
  'control/text-empty',
  'control/identity-number',
  'control/not-found',
  'control/wrong-place',
  'control/nothing-changed',
  'control/at-the-end',
  'control/not-removed',
] as const;
type Code = (typeof controlRefusals)[number];

/** The node that is pointed at, and those that hang where it hangs, in their order. */
export interface AboutControlNode {
  readonly node: KnownControlNode | null;
  readonly siblings: readonly KnownControlNode[];
}

/** Hangs a node on the one before it in the chain; a goal hangs on nothing. */
export function addControlNode(
  input: {
    readonly kind: ControlKind;
    readonly parentId: ControlNodeId | null;
    readonly level: ControlLevel;
    readonly text: string;
    readonly owner: Owner | null;
    readonly feedback: string;
  },
  known: { readonly parent: KnownControlNode | null; readonly siblings: readonly KnownControlNode[] },
  moment: Moment,
): Decision<{ readonly nodeId: ControlNodeId }, Code> {
  const { kind, parentId, owner } = input;
  const { parent, siblings } = known;
  const [text, feedback] = [input.text.trim(), input.feedback.trim()];
  if (text === '') return refused('control/text-empty');
  if (holdsIdentityNumber([text, feedback])) return refused('control/identity-number');
  if (parentId !== null && (parent === null || parent.removed)) return refused('control/not-found');
  const wanted = parent === null ? 'goal' : kindBelow(parent.kind);
  if (kind !== wanted) return refused('control/wrong-place');
  const nodeId = moment.newId<'controlNode'>();
  const place = (siblings.at(-1)?.place ?? 0) + 1;
  const level = parent?.level ?? input.level;
  return decided({ nodeId }, fact('ControlNodeAdded', nodeId, 'workspace', { kind, parentId, level, text, owner, feedback, place }));
}

function standing({ node }: Pick<AboutControlNode, 'node'>) {
  return node === null || node.removed ? refused('control/not-found') : { ok: true as const, value: node };
}

type Given = { readonly [Field in keyof ControlNodeFields]?: ControlNodeFields[Field] | undefined };

/** Changes words, owner or feedback; `was` puts back what was changed. */
export function changeControlNode(
  input: { readonly nodeId: ControlNodeId } & Given,
  known: AboutControlNode,
): Decision<{ readonly was: Partial<ControlNodeFields> }, Code> {
  const found = standing(known);
  if (!found.ok) return found;
  const { id, text, owner, feedback } = found.value;
  const after = {
    text: input.text?.trim() ?? text,
    owner: input.owner === undefined ? owner : input.owner,
    feedback: input.feedback?.trim() ?? feedback,
  };
  if (after.text === '') return refused('control/text-empty');
  if (holdsIdentityNumber([after.text, after.feedback])) return refused('control/identity-number');
  const was: Partial<ControlNodeFields> = {
    ...(after.text === text ? {} : { text }),
    ...(sameOwner(after.owner, owner) ? {} : { owner }),
    ...(after.feedback === feedback ? {} : { feedback }),
  };
  const fields: Partial<ControlNodeFields> = {
    ...('text' in was ? { text: after.text } : {}),
    ...('owner' in was ? { owner: after.owner } : {}),
    ...('feedback' in was ? { feedback: after.feedback } : {}),
  };
  if (Object.keys(was).length === 0) return refused('control/nothing-changed');
  return decided({ was }, fact('ControlNodeChanged', id, 'workspace', { fields }));
}

/** One step up or down among its siblings: the two change places. */
export function moveControlNode(
  input: { readonly nodeId: ControlNodeId; readonly by: 'up' | 'down' },
  known: AboutControlNode,
): Decision<null, Code> {
  const found = standing(known);
  if (!found.ok) return found;
  const step = input.by === 'up' ? -1 : 1;
  const { id, place } = found.value;
  const other = known.siblings[known.siblings.findIndex((one) => one.id === id) + step];
  if (other === undefined) return refused('control/at-the-end');
  // Two that were added without knowing of each other may stand in the same place.
  const to = other.place === place ? place + step : other.place;
  return decided(
    null,
    fact('ControlNodeMoved', id, 'workspace', { place: to }),
    ...(other.place === place ? [] : [fact('ControlNodeMoved', other.id, 'workspace', { place })]),
  );
}

/** Takes a node away, and from sight what hangs on it; restoring it brings all of it back. */
export function removeControlNode(_input: { readonly nodeId: ControlNodeId }, known: AboutControlNode): Decision<null, Code> {
  const found = standing(known);
  if (!found.ok) return found;
  return decided(null, fact('ControlNodeRemoved', found.value.id, 'workspace', {}));
}

export function restoreControlNode(_input: { readonly nodeId: ControlNodeId }, { node }: AboutControlNode): Decision<null, Code> {
  if (node === null) return refused('control/not-found');
  if (!node.removed) return refused('control/not-removed');
  return decided(null, fact('ControlNodeRestored', node.id, 'workspace', {}));
}
