import { monthsAfter } from '../../kernel/calendarDay.ts';
import { osloDay } from '../../kernel/osloDay.ts';
import { decided, fact, refused, type Decision, type Moment } from '../fact.ts';
import { changedFields, type Said } from '../changedFields.ts';
import type { Owner } from '../owner.ts';
import type { ActivityFields, ActivityId, ActivityKind, KnownActivity, Party } from './activity.ts';

export const activityRefusals = [
  'activity/title-empty',
  'activity/not-found',
  'activity/dropped',
  'activity/not-dropped',
  'activity/held',
  'activity/not-held',
  'activity/in-future',
  'activity/nothing-changed',
] as const;
type Code = (typeof activityRefusals)[number];

/** What the rules know when an activity is pointed at; null when there is none of that id. */
export interface AboutActivity {
  readonly activity: KnownActivity | null;
}

interface Planned {
  readonly kind: ActivityKind;
  readonly title: string;
  readonly on: string;
  readonly everyMonths?: number | null | undefined;
  readonly owner?: Owner | null | undefined;
  readonly note?: string | undefined;
}

/** Puts something in the year: a review, an exercise, a meeting. Past days may be told too, and held at once. */
export function planActivity(
  input: Planned,
  _known: Readonly<Record<never, never>>,
  moment: Moment,
): Decision<{ readonly activityId: ActivityId }, Code> {
  const title = input.title.trim();
  if (title === '') return refused('activity/title-empty');
  const activityId = moment.newId<'activity'>();
  const { kind, on, everyMonths = null, owner = null, note = '' } = input;
  return decided(
    { activityId },
    fact('ActivityPlanned', activityId, 'workspace', {
      kind, title, on, everyMonths, owner, note: note.trim(), follows: null,
    }),
  );
}

const fieldNames = ['kind', 'title', 'on', 'everyMonths', 'owner', 'note'] as const satisfies (keyof ActivityFields)[];

/** Another day, another title, another owner; the answer holds what the changed fields were. */
export function changeActivity(
  input: { readonly activityId: ActivityId } & Said<ActivityFields>,
  { activity }: AboutActivity,
): Decision<{ readonly was: Partial<ActivityFields> }, Code> {
  if (activity === null) return refused('activity/not-found');
  if (activity.dropped) return refused('activity/dropped', { title: activity.title });
  const title = input.title?.trim();
  if (title === '') return refused('activity/title-empty');
  const change = changedFields(fieldNames, { ...input, title }, activity as ActivityFields);
  if (change === null) return refused('activity/nothing-changed');
  return decided({ was: change.was }, fact('ActivityChanged', activity.id, 'workspace', change.is));
}

/** It has been held. One that comes again is planned anew, counted from the day it was held. */
export function holdActivity(
  input: {
    readonly activityId: ActivityId;
    readonly on: string;
    readonly parties?: readonly Party[] | undefined;
    readonly outcome?: string | undefined;
  },
  { activity }: AboutActivity,
  moment: Moment,
): Decision<{ readonly nextId: ActivityId | null }, Code> {
  if (activity === null) return refused('activity/not-found');
  const { id, title, everyMonths, kind, owner, note } = activity;
  if (activity.dropped) return refused('activity/dropped', { title });
  if (activity.heldOn !== null) return refused('activity/held', { title });
  if (input.on > osloDay(moment.now)) return refused('activity/in-future');
  const held = fact('ActivityHeld', id, 'workspace', {
    on: input.on, parties: input.parties ?? [], outcome: (input.outcome ?? '').trim(),
  });
  if (everyMonths === null) return decided({ nextId: null }, held);
  const nextId = moment.newId<'activity'>();
  const on = monthsAfter(input.on, everyMonths);
  const next = fact('ActivityPlanned', nextId, 'workspace', { kind, title, on, everyMonths, owner, note, follows: id });
  return decided({ nextId }, held, next);
}

/** It was said too early, or of the wrong one; what was planned after it is dropped with it. */
export function undoHolding(
  _input: { readonly activityId: ActivityId },
  { activity, next }: AboutActivity & { readonly next: KnownActivity | null },
): Decision<null, Code> {
  if (activity === null) return refused('activity/not-found');
  if (activity.heldOn === null) return refused('activity/not-held', { title: activity.title });
  const undone = fact('ActivityHoldingUndone', activity.id, 'workspace', {});
  const isToGo = next !== null && !next.dropped && next.heldOn === null;
  return decided(null, undone, ...(isToGo ? [fact('ActivityDropped', next.id, 'workspace', {})] : []));
}

export function dropActivity(_input: { readonly activityId: ActivityId }, { activity }: AboutActivity): Decision<null, Code> {
  if (activity === null) return refused('activity/not-found');
  if (activity.dropped) return refused('activity/dropped', { title: activity.title });
  return decided(null, fact('ActivityDropped', activity.id, 'workspace', {}));
}

/** The inverse of dropping it. */
export function resumeActivity(_input: { readonly activityId: ActivityId }, { activity }: AboutActivity): Decision<null, Code> {
  if (activity === null) return refused('activity/not-found');
  if (!activity.dropped) return refused('activity/not-dropped', { title: activity.title });
  return decided(null, fact('ActivityResumed', activity.id, 'workspace', {}));
}
