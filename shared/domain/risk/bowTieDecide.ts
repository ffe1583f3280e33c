import { decided, fact, refused, type Decision, type Moment } from '../fact.ts';
import { sameOwner } from '../owner.ts';
import type { BarrierFields, BarrierId, BranchId, BranchSide, KnownBarrier, KnownBranch } from './bowTie.ts';
import type { HazardEventId, KnownHazardEvent } from './risk.ts';

export const bowTieRefusals = [
  'bowTie/text-empty',
  'bowTie/branch-not-found',
  'bowTie/barrier-not-found',
  'bowTie/removed',
  'bowTie/not-removed',
  'bowTie/nothing-changed',
] as const;
type Code = (typeof bowTieRefusals)[number] | 'risk/not-found' | 'risk/retired';

interface AboutEvent {
  readonly event: KnownHazardEvent | null;
  /** The last place taken on that side, or on that branch; 0 when none is. */
  readonly lastPlace: number;
}
interface AboutBranch {
  readonly branch: KnownBranch | null;
}
interface AboutBarrier {
  readonly barrier: KnownBarrier | null;
}

/** Draws one more cause or consequence, last on its side. */
export function addBranch(
  input: { readonly eventId: HazardEventId; readonly side: BranchSide; readonly text: string },
  { event, lastPlace }: AboutEvent,
  moment: Moment,
): Decision<{ readonly branchId: BranchId }, Code> {
  if (event === null) return refused('risk/not-found');
  if (event.retired) return refused('risk/retired', { title: event.title });
  const text = input.text.trim();
  if (text === '') return refused('bowTie/text-empty');
  const branchId = moment.newId<'bowTieBranch'>();
  const { eventId, side } = input;
  return decided({ branchId }, fact('BowTieBranchAdded', branchId, 'workspace', { eventId, side, text, place: lastPlace + 1 }));
}

interface BranchChange {
  readonly branchId: BranchId;
  readonly text?: string | undefined;
  readonly place?: number | undefined;
}

/** Other words, or another place among those on its side. */
export function changeBranch(input: BranchChange, { branch }: AboutBranch): Decision<null, Code> {
  if (branch === null) return refused('bowTie/branch-not-found');
  if (branch.removed) return refused('bowTie/removed');
  const text = input.text?.trim() ?? branch.text;
  const place = input.place ?? branch.place;
  if (text === '') return refused('bowTie/text-empty');
  if (text === branch.text && place === branch.place) return refused('bowTie/nothing-changed');
  const changed = { ...(text === branch.text ? {} : { text }), ...(place === branch.place ? {} : { place }) };
  return decided(null, fact('BowTieBranchChanged', branch.id, 'workspace', changed));
}

/** Takes a branch out of the drawing, with the barriers on it. */
export function removeBranch(_input: { readonly branchId: BranchId }, { branch }: AboutBranch): Decision<null, Code> {
  if (branch === null) return refused('bowTie/branch-not-found');
  if (branch.removed) return refused('bowTie/removed');
  return decided(null, fact('BowTieBranchRemoved', branch.id, 'workspace', {}));
}

/** Puts it back, with its barriers. */
export function restoreBranch(_input: { readonly branchId: BranchId }, { branch }: AboutBranch): Decision<null, Code> {
  if (branch === null) return refused('bowTie/branch-not-found');
  if (!branch.removed) return refused('bowTie/not-removed');
  return decided(null, fact('BowTieBranchRestored', branch.id, 'workspace', {}));
}

type GivenBarrier = { readonly [F in keyof BarrierFields]?: BarrierFields[F] | undefined };

/** Puts a barrier on a branch, nearest the event. What is not said is unknown, not good. */
export function addBarrier(
  input: { readonly branchId: BranchId } & GivenBarrier,
  { branch, event, lastPlace }: AboutBranch & AboutEvent,
  moment: Moment,
): Decision<{ readonly barrierId: BarrierId }, Code> {
  if (branch === null || event === null) return refused('bowTie/branch-not-found');
  if (event.retired) return refused('risk/retired', { title: event.title });
  if (branch.removed) return refused('bowTie/removed');
  const { text = '', owner = null, state = 'unknown', effect = null, note = '', checkedOn = null } = input;
  if (text.trim() === '') return refused('bowTie/text-empty');
  const barrierId = moment.newId<'barrier'>();
  const fields: BarrierFields = { text: text.trim(), owner, state, effect, note: note.trim(), checkedOn };
  const where = { branchId: branch.id, eventId: branch.eventId, place: lastPlace + 1 };
  return decided({ barrierId }, fact('BarrierAdded', barrierId, 'workspace', { ...fields, ...where }));
}

/** Owner, state, judged effect, words or place; only what differs becomes part of the fact. */
export function changeBarrier(
  input: { readonly barrierId: BarrierId; readonly place?: number | undefined } & GivenBarrier,
  { barrier }: AboutBarrier,
): Decision<null, Code> {
  if (barrier === null) return refused('bowTie/barrier-not-found');
  if (barrier.removed) return refused('bowTie/removed');
  const { text, owner, state, effect, note, checkedOn, place } = input;
  if (text?.trim() === '') return refused('bowTie/text-empty');
  const changed = {
    ...(text === undefined || text.trim() === barrier.text ? {} : { text: text.trim() }),
    ...(owner === undefined || sameOwner(owner, barrier.owner) ? {} : { owner }),
    ...(state === undefined || state === barrier.state ? {} : { state }),
    ...(effect === undefined || effect === barrier.effect ? {} : { effect }),
    ...(note === undefined || note.trim() === barrier.note ? {} : { note: note.trim() }),
    ...(checkedOn === undefined || checkedOn === barrier.checkedOn ? {} : { checkedOn }),
    ...(place === undefined || place === barrier.place ? {} : { place }),
  };
  if (Object.keys(changed).length === 0) return refused('bowTie/nothing-changed');
  return decided(null, fact('BarrierChanged', barrier.id, 'workspace', changed));
}

export function removeBarrier(_input: { readonly barrierId: BarrierId }, { barrier }: AboutBarrier): Decision<null, Code> {
  if (barrier === null) return refused('bowTie/barrier-not-found');
  if (barrier.removed) return refused('bowTie/removed');
  return decided(null, fact('BarrierRemoved', barrier.id, 'workspace', {}));
}

export function restoreBarrier(_input: { readonly barrierId: BarrierId }, { barrier }: AboutBarrier): Decision<null, Code> {
  if (barrier === null) return refused('bowTie/barrier-not-found');
  if (!barrier.removed) return refused('bowTie/not-removed');
  return decided(null, fact('BarrierRestored', barrier.id, 'workspace', {}));
}
