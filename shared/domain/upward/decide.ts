import { decided, fact, refused, type Decision, type Moment, type NewFact } from '../fact.ts';
import { holdsIdentityNumber } from '../identityNumber.ts';
import type { Owner } from '../owner.ts';
import { upwardStates, type KnownUpwardItem, type UpwardFields, type UpwardItemId, type UpwardOutcome } from './upward.ts';

export const upwardRefusals = [
  'upward/text-empty',
  'upward/identity-number',
  'upward/not-found',
  'upward/already-there',
  'upward/decided',
  'upward/note-missing',
  'upward/reason-missing',
  'upward/nameless',
  'upward/nothing-to-undo',
  'upward/not-withdrawn',
] as const;
type Code = (typeof upwardRefusals)[number];

export interface AboutUpwardItem {
  readonly item: KnownUpwardItem | null;
}

/** The one maker of what is sent upward, so that everything sent upward stands in one queue. */
export function upwardFact(id: UpwardItemId, fields: UpwardFields): NewFact<'UpwardItemSent'> {
  return fact<'UpwardItemSent'>('UpwardItemSent', id, 'workspace', fields);
}

function standing({ item }: AboutUpwardItem) {
  return item === null || item.withdrawn ? refused('upward/not-found') : { ok: true as const, value: item };
}

/** Sends something upward: a need, a question, something that cannot be solved here. */
export function sendUpward(
  input: { readonly text: string; readonly sender: string; readonly receiver: Owner },
  _known: null,
  moment: Moment,
): Decision<{ readonly upwardItemId: UpwardItemId }, Code> {
  const [text, sender] = [input.text.trim(), input.sender.trim()];
  if (text === '') return refused('upward/text-empty');
  if (holdsIdentityNumber([text, sender])) return refused('upward/identity-number');
  const upwardItemId = moment.newId<'upwardItem'>();
  return decided({ upwardItemId }, upwardFact(upwardItemId, { text, sender, receiver: input.receiver, about: null }));
}

export function receiveUpward(_input: { readonly upwardItemId: UpwardItemId }, known: AboutUpwardItem): Decision<null, Code> {
  const found = standing(known);
  if (!found.ok) return found;
  if (found.value.state !== 'sent') return refused('upward/already-there');
  return decided(null, fact('UpwardItemReceived', found.value.id, 'workspace', {}));
}

/** Says what is being weighed, and may be said again as it goes on. */
export function considerUpward(
  input: { readonly upwardItemId: UpwardItemId; readonly note: string },
  known: AboutUpwardItem,
): Decision<null, Code> {
  const found = standing(known);
  if (!found.ok) return found;
  if (found.value.state === 'decided') return refused('upward/decided');
  const note = input.note.trim();
  if (note === '') return refused('upward/note-missing');
  if (holdsIdentityNumber([note])) return refused('upward/identity-number');
  return decided(null, fact('UpwardItemConsidered', found.value.id, 'workspace', { note }));
}

/** Decides, with the reason the sender gets back. By somebody named. */
export function decideUpward(
  input: { readonly upwardItemId: UpwardItemId; readonly outcome: UpwardOutcome; readonly reason: string },
  known: AboutUpwardItem,
  moment: Moment,
): Decision<null, Code> {
  const found = standing(known);
  if (!found.ok) return found;
  if (found.value.state === 'decided') return refused('upward/decided');
  if (moment.actor.person === null) return refused('upward/nameless');
  const reason = input.reason.trim();
  if (reason === '') return refused('upward/reason-missing');
  if (holdsIdentityNumber([reason])) return refused('upward/identity-number');
  return decided(null, fact('UpwardItemDecided', found.value.id, 'workspace', { outcome: input.outcome, reason }));
}

/** Takes the last step back, one state down. */
export function stepBackUpward(_input: { readonly upwardItemId: UpwardItemId }, known: AboutUpwardItem): Decision<null, Code> {
  const found = standing(known);
  if (!found.ok) return found;
  const to = upwardStates[upwardStates.indexOf(found.value.state) - 1];
  if (to === undefined) return refused('upward/nothing-to-undo');
  return decided(null, fact('UpwardItemSteppedBack', found.value.id, 'workspace', { to }));
}

export function withdrawUpward(
  input: { readonly upwardItemId: UpwardItemId; readonly reason: string },
  known: AboutUpwardItem,
): Decision<null, Code> {
  const found = standing(known);
  if (!found.ok) return found;
  if (found.value.state === 'decided') return refused('upward/decided');
  const reason = input.reason.trim();
  if (holdsIdentityNumber([reason])) return refused('upward/identity-number');
  return decided(null, fact('UpwardItemWithdrawn', found.value.id, 'workspace', { reason }));
}

export function restoreUpward(_input: { readonly upwardItemId: UpwardItemId }, { item }: AboutUpwardItem): Decision<null, Code> {
  if (item === null) return refused('upward/not-found');
  if (!item.withdrawn) return refused('upward/not-withdrawn');
  return decided(null, fact('UpwardItemRestored', item.id, 'workspace', {}));
}
