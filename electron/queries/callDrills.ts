import type { QueryOutput, QueryParsed } from '../../shared/contract/api.ts';
import { callTimes, totalMs, type CallDrillId, type CallDrillMark, type KnownCallDrill } from '../../shared/domain/callDrill/callDrill.ts';
import type { CallOutMember, CallOutMemberId, CallResult } from '../../shared/domain/callOut/callOut.ts';
import { progressOf, sheetOf } from '../../shared/domain/callOut/sheet.ts';
import type { ContactId } from '../../shared/domain/contact/contact.ts';
import { asId } from '../../shared/kernel/ids.ts';
import type { Instant } from '../../shared/kernel/time.ts';
import type { Reader } from '../store/database.ts';

type DrillView = NonNullable<QueryOutput<'callDrill.one'>['drill']>;

interface Writer {
  readonly person: string | null;
  readonly initials: string | null;
  readonly name: string | null;
}

interface DrillRow extends Writer {
  readonly id: string;
  readonly list_id: string;
  readonly list_title: string;
  readonly started_at: Instant;
  readonly finished_at: Instant | null;
  readonly withdrawn: number;
}

interface MarkRow extends Writer {
  readonly id: string;
  readonly member_id: string;
  readonly result: CallResult;
  readonly struck_at: Instant;
  readonly deputy: string | null;
  readonly undone: number;
}

const SELECT = `SELECT d.*, c.initials, c.name FROM call_drill d LEFT JOIN contact c ON c.id = d.person
  WHERE d.started_at IS NOT NULL`;

interface SeenMark extends CallDrillMark {
  readonly by: { readonly person: ContactId | null; readonly initials: string; readonly name: string | null };
  readonly deputy: CallOutMemberId | null;
}

function writer({ person, initials, name }: Writer): SeenMark['by'] {
  return { person: person === null ? null : asId(person), initials: initials ?? '', name };
}

function membersOf(read: Reader, drillId: string): CallOutMember[] {
  return read
    .all<{ member: string }>('SELECT member FROM call_drill_member WHERE call_drill_id = ? ORDER BY ordering', drillId)
    .map(({ member }) => JSON.parse(member) as CallOutMember);
}

function marksOf(read: Reader, drillId: string): SeenMark[] {
  const rows = read.all<MarkRow>(
    `SELECT m.*, c.initials, c.name, u.mark_id IS NOT NULL AS undone FROM call_drill_mark m
     LEFT JOIN contact c ON c.id = m.person LEFT JOIN call_drill_undone u ON u.mark_id = m.id
     WHERE m.call_drill_id = ? ORDER BY m.stamp`,
    drillId,
  );
  return rows.map((row) => ({
    markId: asId(row.id),
    memberId: asId(row.member_id),
    result: row.result,
    at: row.struck_at,
    undone: row.undone === 1,
    by: writer(row),
    deputy: row.deputy === null ? null : asId(row.deputy),
  }));
}

function toKnown(read: Reader, row: DrillRow): KnownCallDrill {
  return {
    id: asId(row.id),
    listId: asId(row.list_id),
    startedAt: row.started_at,
    members: membersOf(read, row.id),
    marks: marksOf(read, row.id),
    finishedAt: row.finished_at,
    withdrawn: row.withdrawn === 1,
  };
}

export function knownDrill(read: Reader, drillId: CallDrillId): KnownCallDrill | null {
  const row = read.one<DrillRow>(`${SELECT} AND d.id = ?`, drillId);
  return row === undefined ? null : toKnown(read, row);
}

/** The drills whose watch runs. */
export function openDrills(read: Reader): readonly KnownCallDrill[] {
  return read.all<DrillRow>(`${SELECT} AND d.withdrawn = 0 AND d.finished_at IS NULL`).map((row) => toKnown(read, row));
}

function viewOf(read: Reader, row: DrillRow): DrillView {
  const marks = marksOf(read, row.id);
  const sheet = sheetOf(membersOf(read, row.id), marks);
  const times = callTimes(row.started_at, marks);
  return {
    id: asId(row.id),
    listId: asId(row.list_id),
    listTitle: row.list_title,
    startedAt: row.started_at,
    startedBy: writer(row),
    finishedAt: row.finished_at,
    totalMs: totalMs(row.started_at, marks),
    rows: sheet.map(({ member, mark }) => ({
      memberId: member.memberId,
      contactId: member.contactId,
      name: member.name,
      roleTitle: member.roleTitle,
      group: member.group,
      mobile: member.mobile,
      phone: member.phone,
      insteadOf: member.insteadOf,
      mark: mark === null ? null : markView(mark, times.get(mark.markId) ?? { tookMs: 0, sinceStartMs: 0 }),
    })),
    progress: progressOf(sheet),
  };
}

function markView(
  { result, at, by, deputy }: SeenMark,
  time: { readonly tookMs: number; readonly sinceStartMs: number },
): DrillView['rows'][number]['mark'] {
  return { result, at, by, deputy, ...time };
}

/** Every drill that counts, newest first; see the contract. */
export function allDrills(read: Reader): QueryOutput<'callDrill.all'> {
  const rows = read.all<DrillRow>(`${SELECT} AND d.withdrawn = 0 ORDER BY d.started_at DESC, d.id DESC`);
  return {
    drills: rows.map((row) => {
      const { rows: _rows, ...head } = viewOf(read, row);
      return head;
    }),
  };
}

export function oneDrill(read: Reader, { drillId }: QueryParsed<'callDrill.one'>): QueryOutput<'callDrill.one'> {
  const row = read.one<DrillRow>(`${SELECT} AND d.withdrawn = 0 AND d.id = ?`, drillId);
  return { drill: row === undefined ? null : viewOf(read, row) };
}

/** The day each list was last drilled to its end. */
export function lastDrills(read: Reader): ReadonlyMap<string, { readonly id: string; readonly at: Instant }> {
  const rows = read.all<{ id: string; list_id: string; started_at: Instant }>(
    `SELECT id, list_id, max(started_at) AS started_at FROM call_drill
     WHERE withdrawn = 0 AND finished_at IS NOT NULL AND started_at IS NOT NULL GROUP BY list_id`,
  );
  return new Map(rows.map(({ id, list_id: listId, started_at: at }) => [listId, { id, at }]));
}
