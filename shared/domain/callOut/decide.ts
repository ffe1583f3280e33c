import type { AlertListId, KnownAlertList } from '../alertList/alertList.ts';
import { decided, fact, refused, type Decision, type Moment } from '../fact.ts';
import { openIncident } from '../incident/decide.ts';
import type { IncidentId, KnownIncident } from '../incident/incident.ts';
import { withdrawEntry } from '../log/decide.ts';
import { logFact, type KnownLog } from '../log/logFact.ts';
import type { KnownLogEntry } from '../log/log.ts';
import { noticesDue, noticesGone, type KnownMatrix, type NoticeGround } from '../notice/due.ts';
import {
  type CallOutId,
  type CallOutMemberId,
  type CallResult,
  type KnownCallOut,
  type KnownReach,
} from './callOut.ts';
import { insteadOf, membersNow } from './reach.ts';
import { progressOf, sheetOf, standingMark } from './sheet.ts';

export const callOutRefusals = [
  'callOut/list-superseded',
  'callOut/already-running',
  'callOut/not-found',
  'callOut/withdrawn',
  'callOut/member-not-found',
  'callOut/nobody-to-call',
  'callOut/nothing-changed',
  'callOut/nothing-to-undo',
  'callOut/already-called',
] as const;
type Code = (typeof callOutRefusals)[number] | 'incident/not-found' | 'incident/closed' | 'alertList/not-found';

/**
 * Starts calling over a valid list: who is on it, and their numbers, are frozen as they are now. Whom the notice matrix
 * says to tell when the team is called in is asked for in the same moment (S0-03).
 */
export function startCallOut(
  input: { readonly incidentId: IncidentId; readonly listId: AlertListId },
  known: KnownReach & {
    readonly incident: KnownIncident | null;
    readonly log: KnownLog;
    readonly list: KnownAlertList | null;
    readonly callOuts: readonly KnownCallOut[];
    readonly matrix: KnownMatrix;
    readonly ground: NoticeGround;
  },
  moment: Moment,
): Decision<{ readonly callOutId: CallOutId }, Code> {
  const shut = openIncident(known.incident);
  if (shut !== null) return shut as Decision<never, 'incident/not-found' | 'incident/closed'>;
  const { list } = known;
  if (list === null) return refused('alertList/not-found');
  if (list.superseded) return refused('callOut/list-superseded', { title: list.title });
  const running = known.callOuts.some(
    ({ listId, withdrawn, members, marks }) =>
      listId === list.id && !withdrawn && progressOf(sheetOf(members, marks)).notCalled > 0,
  );
  if (running) return refused('callOut/already-running', { title: list.title });
  const members = membersNow(list.members, known, input.incidentId, moment);
  const callOutId = moment.newId<'callOut'>();
  const entryId = moment.newId<'logEntry'>();
  return decided(
    { callOutId },
    logFact(moment, known.log, input.incidentId, {
      entryId,
      kind: 'call-out',
      said: { code: 'call-out-started', title: list.title, members: members.length },
      about: { kind: 'callOut', id: callOutId },
    }),
    fact('CallOutStarted', callOutId, input.incidentId, { listId: list.id, listTitle: list.title, entryId, members }),
    ...noticesDue(known.matrix, { ...known.ground, callOutId }, input.incidentId, moment),
  );
}

interface KnownForMark extends KnownReach {
  readonly callOut: KnownCallOut | null;
  readonly incident: KnownIncident | null;
  readonly log: KnownLog;
}

/** One key, one result, one line in the log. When nobody comes of it, whoever stands in gets a row of their own. */
export function markCall(
  input: {
    readonly callOutId: CallOutId;
    readonly memberId: CallOutMemberId;
    readonly result: CallResult;
    readonly note?: string | undefined;
  },
  known: KnownForMark,
  moment: Moment,
): Decision<{ readonly number: string; readonly surfaced: CallOutMemberId | null }, Code> {
  const { callOut } = known;
  if (callOut === null) return refused('callOut/not-found');
  if (callOut.withdrawn) return refused('callOut/withdrawn');
  const shut = openIncident(known.incident);
  if (shut !== null) return shut as Decision<never, 'incident/not-found' | 'incident/closed'>;
  const member = callOut.members.find(({ memberId }) => memberId === input.memberId);
  if (member === undefined) return refused('callOut/member-not-found');
  if (member.contactId === null) return refused('callOut/nobody-to-call', { title: member.roleTitle ?? '' });
  const note = input.note?.trim() ?? '';
  const standing = standingMark(callOut.marks, member.memberId);
  if (standing?.result === input.result && note === '') return refused('callOut/nothing-changed');

  const { deputy, onSheet, surfaced } = insteadOf(member, input.result, callOut, known, moment);
  const markId = moment.newId<'logEntry'>();
  const line = logFact(moment, known.log, callOut.incidentId, {
    entryId: markId,
    kind: 'call-out',
    said: {
      code: `call-out-${input.result}`,
      name: member.name,
      role: member.roleTitle,
      deputy: deputy === null ? null : (known.people.get(deputy)?.name ?? null),
      note: note === '' ? null : note,
    },
    about: { kind: 'callOut', id: callOut.id },
  });
  return decided(
    { number: line.data.number, surfaced: surfaced?.memberId ?? null },
    line,
    fact('CallOutMarked', callOut.id, callOut.incidentId, {
      markId,
      memberId: member.memberId,
      result: input.result,
      note: note === '' ? null : note,
      deputy: surfaced?.memberId ?? onSheet?.memberId ?? null,
    }),
    ...(surfaced === null ? [] : [fact('CallOutDeputySurfaced', callOut.id, callOut.incidentId, surfaced)]),
  );
}

/** A call-out, and the line in the log that would be withdrawn with what is taken back. */
interface KnownWithLine {
  readonly callOut: KnownCallOut | null;
  readonly incident: KnownIncident | null;
  readonly entry: KnownLogEntry | null;
}

/** Takes back the last result of a row: its line in the log is withdrawn, and what stood before holds again. */
export function undoMark(
  input: { readonly callOutId: CallOutId; readonly memberId: CallOutMemberId },
  known: KnownWithLine,
): Decision<null, Code> {
  const { callOut } = known;
  if (callOut === null) return refused('callOut/not-found');
  const shut = openIncident(known.incident);
  if (shut !== null) return shut as Decision<never, 'incident/not-found' | 'incident/closed'>;
  const mark = standingMark(callOut.marks, input.memberId);
  if (mark === null) return refused('callOut/nothing-to-undo');
  const line = withdrawEntry({ entryId: mark.markId }, known);
  return decided(
    null,
    fact('CallOutMarkUndone', callOut.id, callOut.incidentId, { markId: mark.markId }),
    // A log keeper may have withdrawn the line before; then there is nothing left to strike.
    ...(line.ok ? line.value.facts : []),
  );
}

/** Takes back a call-out nobody has been called in, and the notices it brought. */
export function withdrawCallOut(
  _input: { readonly callOutId: CallOutId },
  known: KnownWithLine & { readonly matrix: KnownMatrix },
): Decision<null, Code> {
  const { callOut } = known;
  if (callOut === null) return refused('callOut/not-found');
  if (callOut.withdrawn) return refused('callOut/withdrawn');
  const shut = openIncident(known.incident);
  if (shut !== null) return shut as Decision<never, 'incident/not-found' | 'incident/closed'>;
  if (callOut.marks.some((mark) => !mark.undone)) return refused('callOut/already-called');
  const line = withdrawEntry({ entryId: callOut.startEntryId }, known);
  return decided(
    null,
    fact('CallOutWithdrawn', callOut.id, callOut.incidentId, {}),
    ...noticesGone(known.matrix.notices, callOut.id),
    ...(line.ok ? line.value.facts : []),
  );
}
