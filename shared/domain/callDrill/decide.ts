import type { Instant } from '../../kernel/time.ts';
import type { KnownAlertList } from '../alertList/alertList.ts';
import type { CallOutMemberId, CallResult, KnownReach } from '../callOut/callOut.ts';
import { insteadOf, membersNow } from '../callOut/reach.ts';
import { standingMark } from '../callOut/sheet.ts';
import { decided, fact, refused, type Decision, type Moment } from '../fact.ts';
import type { CallDrillId, KnownCallDrill } from './callDrill.ts';

export const callDrillRefusals = [
  'callDrill/list-superseded',
  'callDrill/already-running',
  'callDrill/not-found',
  'callDrill/withdrawn',
  'callDrill/not-withdrawn',
  'callDrill/finished',
  'callDrill/not-finished',
  'callDrill/nobody-called',
  'callDrill/member-not-found',
  'callDrill/nobody-to-call',
  'callDrill/nothing-changed',
  'callDrill/nothing-to-undo',
] as const;
type Code = (typeof callDrillRefusals)[number];

interface AboutDrill {
  readonly drill: KnownCallDrill | null;
}

function running({ drill }: AboutDrill): KnownCallDrill | ReturnType<typeof refused<Code>> {
  if (drill === null) return refused('callDrill/not-found');
  if (drill.withdrawn) return refused('callDrill/withdrawn');
  return drill.finishedAt === null ? drill : refused('callDrill/finished');
}

/** Begins calling over a valid list as an exercise: the watch runs from now, and who is on it is frozen. */
export function startDrill(
  _input: { readonly listId: KnownAlertList['id'] },
  known: KnownReach & { readonly list: KnownAlertList | null; readonly open: readonly KnownCallDrill[] },
  moment: Moment,
): Decision<{ readonly drillId: CallDrillId }, Code | 'alertList/not-found'> {
  const { list } = known;
  if (list === null) return refused('alertList/not-found');
  if (list.superseded) return refused('callDrill/list-superseded', { title: list.title });
  if (known.open.some(({ listId }) => listId === list.id)) return refused('callDrill/already-running', { title: list.title });
  const drillId = moment.newId<'callDrill'>();
  const members = membersNow(list.members, known, null, moment);
  return decided(
    { drillId },
    fact('CallDrillStarted', drillId, 'workspace', { listId: list.id, listTitle: list.title, startedAt: moment.now, members }),
  );
}

/** The moment the key was struck, as far as it can be true: a seat's clock may be wrong, the host's watch is what counts. */
function struckAt(given: Instant | undefined, { startedAt }: KnownCallDrill, now: Instant): Instant {
  return given !== undefined && given >= startedAt && given <= now ? given : now;
}

/** One key, one result, one time. When nobody comes of it, whoever stands in gets a row, as in the real thing. */
export function markDrill(
  input: {
    readonly drillId: CallDrillId;
    readonly memberId: CallOutMemberId;
    readonly result: CallResult;
    readonly at?: Instant | undefined;
  },
  known: KnownReach & AboutDrill,
  moment: Moment,
): Decision<{ readonly surfaced: CallOutMemberId | null }, Code> {
  const drill = running(known);
  if ('ok' in drill) return drill;
  const member = drill.members.find(({ memberId }) => memberId === input.memberId);
  if (member === undefined) return refused('callDrill/member-not-found');
  if (member.contactId === null) return refused('callDrill/nobody-to-call', { title: member.roleTitle ?? '' });
  if (standingMark(drill.marks, member.memberId)?.result === input.result) return refused('callDrill/nothing-changed');
  const sheet = { members: drill.members, incidentId: null };
  const { onSheet, surfaced } = insteadOf(member, input.result, sheet, known, moment);
  return decided(
    { surfaced: surfaced?.memberId ?? null },
    fact('CallDrillMarked', drill.id, 'workspace', {
      markId: moment.newId<'callDrillMark'>(),
      memberId: member.memberId,
      result: input.result,
      at: struckAt(input.at, drill, moment.now),
      deputy: surfaced?.memberId ?? onSheet?.memberId ?? null,
    }),
    ...(surfaced === null ? [] : [fact('CallDrillDeputySurfaced', drill.id, 'workspace', surfaced)]),
  );
}

/** Takes back the last result of a row. */
export function undoDrillMark(
  input: { readonly drillId: CallDrillId; readonly memberId: CallOutMemberId },
  known: AboutDrill,
): Decision<null, Code> {
  const drill = running(known);
  if ('ok' in drill) return drill;
  const mark = standingMark(drill.marks, input.memberId);
  if (mark === null) return refused('callDrill/nothing-to-undo');
  return decided(null, fact('CallDrillMarkUndone', drill.id, 'workspace', { markId: mark.markId }));
}

/** Stops the watch: what was reached, by when, stands as evidence. A drill in which nobody was called shows nothing. */
export function finishDrill(_input: { readonly drillId: CallDrillId }, known: AboutDrill, moment: Moment): Decision<null, Code> {
  const drill = running(known);
  if ('ok' in drill) return drill;
  if (!drill.marks.some(({ undone }) => !undone)) return refused('callDrill/nobody-called');
  return decided(null, fact('CallDrillFinished', drill.id, 'workspace', { at: moment.now }));
}

/** The inverse of finishing it. */
export function resumeDrill(_input: { readonly drillId: CallDrillId }, { drill }: AboutDrill): Decision<null, Code> {
  if (drill === null || drill.withdrawn) return refused('callDrill/not-found');
  if (drill.finishedAt === null) return refused('callDrill/not-finished');
  return decided(null, fact('CallDrillResumed', drill.id, 'workspace', {}));
}

/** The drill is not to count. */
export function withdrawDrill(_input: { readonly drillId: CallDrillId }, { drill }: AboutDrill): Decision<null, Code> {
  if (drill === null) return refused('callDrill/not-found');
  if (drill.withdrawn) return refused('callDrill/withdrawn');
  return decided(null, fact('CallDrillWithdrawn', drill.id, 'workspace', {}));
}

/** The inverse of withdrawing it. */
export function restoreDrill(_input: { readonly drillId: CallDrillId }, { drill }: AboutDrill): Decision<null, Code> {
  if (drill === null) return refused('callDrill/not-found');
  if (!drill.withdrawn) return refused('callDrill/not-withdrawn');
  return decided(null, fact('CallDrillRestored', drill.id, 'workspace', {}));
}
