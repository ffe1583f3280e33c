import { decided, fact, refused, type Decision, type Moment } from '../fact.ts';
import { holdsIdentityNumber } from '../identityNumber.ts';
import type { Owner } from '../owner.ts';
import type { KnownUnownedTask, UnownedTaskFields, UnownedTaskId } from './unowned.ts';

export const unownedTaskRefusals = [
  'unownedTask/text-empty',
  'unownedTask/identity-number',
  'unownedTask/sectors-missing',
  'unownedTask/not-found',
  'unownedTask/decided',
  'unownedTask/not-decided',
  'unownedTask/not-the-leader',
  'unownedTask/reason-missing',
  'unownedTask/not-withdrawn',
] as const;
type Code = (typeof unownedTaskRefusals)[number];

export interface AboutUnownedTask {
  readonly task: KnownUnownedTask | null;
}

/** Registers what nobody owns, with the leader who must decide and by when. */
export function registerUnowned(
  input: UnownedTaskFields,
  _known: null,
  moment: Moment,
): Decision<{ readonly unownedTaskId: UnownedTaskId }, Code> {
  const text = input.text.trim();
  const sectors = [...new Set(input.sectors.map((sector) => sector.trim()).filter((sector) => sector !== ''))];
  if (text === '') return refused('unownedTask/text-empty');
  if (sectors.length === 0) return refused('unownedTask/sectors-missing');
  if (holdsIdentityNumber([text, ...sectors])) return refused('unownedTask/identity-number');
  const unownedTaskId = moment.newId<'unownedTask'>();
  const { decider, decideBy } = input;
  return decided({ unownedTaskId }, fact('UnownedTaskRegistered', unownedTaskId, 'workspace', { text, sectors, decider, decideBy }));
}

function standing({ task }: AboutUnownedTask) {
  return task === null || task.withdrawn ? refused('unownedTask/not-found') : { ok: true as const, value: task };
}

/** Only the leader it was given to decides whose it is – or that it is not to be done – and why. */
export function decideUnowned(
  input: { readonly unownedTaskId: UnownedTaskId; readonly owner: Owner | null; readonly reason: string },
  known: AboutUnownedTask,
  moment: Moment,
): Decision<null, Code> {
  const found = standing(known);
  if (!found.ok) return found;
  const { id, decided: isDecided, deciders } = found.value;
  if (isDecided) return refused('unownedTask/decided');
  const { person } = moment.actor;
  if (person === null || !deciders.includes(person)) return refused('unownedTask/not-the-leader');
  const reason = input.reason.trim();
  if (reason === '') return refused('unownedTask/reason-missing');
  if (holdsIdentityNumber([reason])) return refused('unownedTask/identity-number');
  return decided(null, fact('UnownedTaskDecided', id, 'workspace', { owner: input.owner, reason }));
}

export function reopenUnowned(
  input: { readonly unownedTaskId: UnownedTaskId; readonly reason: string },
  known: AboutUnownedTask,
): Decision<null, Code> {
  const found = standing(known);
  if (!found.ok) return found;
  if (!found.value.decided) return refused('unownedTask/not-decided');
  return decided(null, fact('UnownedTaskReopened', found.value.id, 'workspace', { reason: input.reason.trim() }));
}

export function withdrawUnowned(_input: { readonly unownedTaskId: UnownedTaskId }, known: AboutUnownedTask): Decision<null, Code> {
  const found = standing(known);
  if (!found.ok) return found;
  if (found.value.decided) return refused('unownedTask/decided');
  return decided(null, fact('UnownedTaskWithdrawn', found.value.id, 'workspace', {}));
}

export function restoreUnowned(_input: { readonly unownedTaskId: UnownedTaskId }, { task }: AboutUnownedTask): Decision<null, Code> {
  if (task === null) return refused('unownedTask/not-found');
  if (!task.withdrawn) return refused('unownedTask/not-withdrawn');
  return decided(null, fact('UnownedTaskRestored', task.id, 'workspace', {}));
}
