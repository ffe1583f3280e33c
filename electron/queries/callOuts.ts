import type { QueryOutput } from '../../shared/contract/api.ts';
import type {
  CallOutId, CallOutMark, CallOutMember, CallOutMemberId, CallResult, KnownCallOut, KnownReach,
} from '../../shared/domain/callOut/callOut.ts';
import { progressOf, sheetOf } from '../../shared/domain/callOut/sheet.ts';
import type { ContactId } from '../../shared/domain/contact/contact.ts';
import type { IncidentId } from '../../shared/domain/incident/incident.ts';
import { asId } from '../../shared/kernel/ids.ts';
import type { Instant } from '../../shared/kernel/time.ts';
import type { Reader } from '../store/database.ts';
import { knownAbsences, knownRoles } from './roles.ts';

interface CallOutRow {
  readonly id: string;
  readonly incident_id: string;
  readonly list_id: string;
  readonly list_title: string;
  readonly entry_id: string;
  readonly started_at: Instant;
  readonly person: string | null;
  readonly initials: string | null;
  readonly name: string | null;
  readonly withdrawn: number;
}

interface MarkRow {
  readonly id: string;
  readonly member_id: string;
  readonly result: CallResult;
  readonly note: string | null;
  readonly marked_at: Instant;
  readonly person: string | null;
  readonly initials: string | null;
  readonly name: string | null;
  readonly number: string | null;
  readonly deputy: string | null;
  readonly undone: number;
}

const SELECT = `SELECT o.*, c.initials, c.name, w.call_out_id IS NOT NULL AS withdrawn FROM call_out o
  LEFT JOIN contact c ON c.id = o.person LEFT JOIN call_out_withdrawn w ON w.call_out_id = o.id`;

interface SeenMark extends CallOutMark {
  readonly note: string | null;
  readonly markedAt: Instant;
  readonly by: { readonly person: ContactId | null; readonly initials: string; readonly name: string | null };
  readonly number: string | null;
  readonly deputy: CallOutMemberId | null;
}

function membersOf(read: Reader, callOutId: string): CallOutMember[] {
  return read
    .all<{ member: string }>('SELECT member FROM call_out_member WHERE call_out_id = ? ORDER BY ordering', callOutId)
    .map(({ member }) => JSON.parse(member) as CallOutMember);
}

function writer(row: {
  readonly person: string | null;
  readonly initials: string | null;
  readonly name: string | null;
}): SeenMark['by'] {
  return { person: row.person === null ? null : asId(row.person), initials: row.initials ?? '', name: row.name };
}

/** Every result in the order they were struck. */
function marksOf(read: Reader, callOutId: string): SeenMark[] {
  const rows = read.all<MarkRow>(
    `SELECT m.*, c.initials, c.name, e.number, u.mark_id IS NOT NULL AS undone FROM call_out_mark m
     LEFT JOIN contact c ON c.id = m.person LEFT JOIN log_entry e ON e.id = m.id
     LEFT JOIN call_out_undone u ON u.mark_id = m.id WHERE m.call_out_id = ? ORDER BY m.stamp`,
    callOutId,
  );
  return rows.map((row) => ({
    markId: asId(row.id),
    memberId: asId(row.member_id),
    result: row.result,
    undone: row.undone === 1,
    note: row.note,
    markedAt: row.marked_at,
    by: writer(row),
    number: row.number,
    deputy: row.deputy === null ? null : asId(row.deputy),
  }));
}

function toKnown(read: Reader, row: CallOutRow): KnownCallOut {
  return {
    id: asId(row.id),
    incidentId: asId(row.incident_id),
    listId: asId(row.list_id),
    startEntryId: asId(row.entry_id),
    members: membersOf(read, row.id),
    marks: marksOf(read, row.id),
    withdrawn: row.withdrawn === 1,
  };
}

export function knownCallOut(read: Reader, callOutId: CallOutId): KnownCallOut | null {
  const row = read.one<CallOutRow>(`${SELECT} WHERE o.id = ?`, callOutId);
  return row === undefined ? null : toKnown(read, row);
}

export function knownCallOuts(read: Reader, incidentId: IncidentId): readonly KnownCallOut[] {
  return read
    .all<CallOutRow>(`${SELECT} WHERE o.incident_id = ? ORDER BY o.ordering`, incidentId)
    .map((row) => toKnown(read, row));
}

/** Who can be called, on which number, and who stands in for whom. */
export function knownReach(read: Reader): KnownReach {
  const people = read.all<{ id: string; name: string; mobile: string | null; phone: string | null }>(
    'SELECT id, name, mobile, phone FROM contact WHERE removed = 0 AND name IS NOT NULL',
  );
  return {
    people: new Map(people.map(({ id, name, mobile, phone }) => [asId<'contact'>(id), { name, mobile, phone }])),
    roles: knownRoles(read),
    absences: knownAbsences(read),
  };
}

/** The call-outs of an incident, newest first; those taken back are not shown. */
export function callOutsOf(read: Reader, incidentId: IncidentId): QueryOutput<'callOut.ofIncident'> {
  const found = read.all<CallOutRow>(
    `${SELECT} WHERE o.incident_id = ? AND w.call_out_id IS NULL ORDER BY o.ordering DESC`,
    incidentId,
  );
  const callOuts = found.map((row) => {
    const marks = marksOf(read, row.id);
    const sheet = sheetOf(membersOf(read, row.id), marks);
    return {
      id: asId<'callOut'>(row.id),
      incidentId,
      listId: asId<'alertList'>(row.list_id),
      listTitle: row.list_title,
      startedAt: row.started_at,
      startedBy: writer(row),
      rows: sheet.map(({ member, mark }) => ({
        memberId: member.memberId,
        contactId: member.contactId,
        name: member.name,
        roleTitle: member.roleTitle,
        group: member.group,
        mobile: member.mobile,
        phone: member.phone,
        insteadOf: member.insteadOf,
        mark:
          mark === null
            ? null
            : {
                result: mark.result, note: mark.note, deputy: mark.deputy,
                markedAt: mark.markedAt, by: mark.by, number: mark.number,
              },
        earlier: marks.filter((other) => other.memberId === member.memberId && other !== mark).length,
      })),
      progress: progressOf(sheet),
    };
  });
  return { callOuts };
}
