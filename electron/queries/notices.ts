import type { QueryOutput, QueryParsed } from '../../shared/contract/api.ts';
import type { IncidentId, IncidentType, Level } from '../../shared/domain/incident/incident.ts';
import type { KnownMatrix } from '../../shared/domain/notice/due.ts';
import type {
  KnownNotice,
  KnownNoticeRule,
  NoticeId,
  NoticeOccasion,
  NoticeRuleId,
  NoticeState,
} from '../../shared/domain/notice/notice.ts';
import { asId } from '../../shared/kernel/ids.ts';
import type { Instant } from '../../shared/kernel/time.ts';
import type { Reader } from '../store/database.ts';
import { ownerIn } from './evaluations.ts';
import { namesFrom } from './names.ts';

interface RuleRow {
  readonly id: string;
  readonly recipient: string;
  readonly told_by: string | null;
  readonly occasion: NoticeOccasion;
  readonly incident_type: Exclude<IncidentType, 'unknown'> | null;
  readonly from_level: Level | null;
  readonly within_minutes: number;
  readonly retired: number;
}

interface NoticeRow {
  readonly id: string;
  readonly incident_id: string;
  readonly rule_id: string;
  readonly recipient: string;
  readonly told_by: string | null;
  readonly required_at: Instant;
  readonly deadline: Instant;
  readonly call_out_id: string | null;
  readonly state: NoticeState;
  readonly acknowledged_at: Instant | null;
  readonly received_by: string | null;
  readonly reason: string | null;
  readonly entry_id: string | null;
}

const toKnownRule = (row: RuleRow): KnownNoticeRule => ({
  id: asId(row.id),
  fields: {
    recipient: ownerIn(row.recipient),
    by: row.told_by === null ? null : ownerIn(row.told_by),
    occasion: row.occasion,
    incidentType: row.incident_type,
    fromLevel: row.from_level,
    withinMinutes: row.within_minutes,
  },
  retired: row.retired === 1,
});

const toKnownNotice = (row: NoticeRow): KnownNotice => ({
  id: asId(row.id),
  incidentId: asId(row.incident_id),
  ruleId: asId(row.rule_id),
  recipient: ownerIn(row.recipient),
  deadline: row.deadline,
  callOutId: row.call_out_id === null ? null : asId(row.call_out_id),
  state: row.state,
  entryId: row.entry_id === null ? null : asId(row.entry_id),
});

/** Every row of the matrix: by when it applies, then by how soon. */
export function knownNoticeRules(read: Reader): readonly KnownNoticeRule[] {
  const order = 'occasion, incident_type, from_level, within_minutes, id';
  return read.all<RuleRow>(`SELECT * FROM notice_rule WHERE recipient IS NOT NULL ORDER BY ${order}`).map(toKnownRule);
}

export function knownNoticeRule(read: Reader, ruleId: NoticeRuleId): KnownNoticeRule | null {
  const row = read.one<RuleRow>('SELECT * FROM notice_rule WHERE id = ? AND recipient IS NOT NULL', ruleId);
  return row === undefined ? null : toKnownRule(row);
}

function rowsOf(read: Reader, incidentId: IncidentId): readonly NoticeRow[] {
  return read.all<NoticeRow>(
    'SELECT * FROM notice WHERE incident_id = ? AND recipient IS NOT NULL ORDER BY deadline, id',
    incidentId,
  );
}

export function knownNotices(read: Reader, incidentId: IncidentId): readonly KnownNotice[] {
  return rowsOf(read, incidentId).map(toKnownNotice);
}

export function knownNotice(read: Reader, noticeId: NoticeId): KnownNotice | null {
  const row = read.one<NoticeRow>('SELECT * FROM notice WHERE id = ? AND recipient IS NOT NULL', noticeId);
  return row === undefined ? null : toKnownNotice(row);
}

/** The matrix and what has come of it in an incident. */
export function knownMatrix(read: Reader, incidentId: IncidentId): KnownMatrix {
  return { rules: knownNoticeRules(read), notices: knownNotices(read, incidentId) };
}

const NOBODY = { kind: 'name', id: null, label: '' } as const;

/** The notice matrix; see the contract. */
export function allNoticeRules(read: Reader, { retired }: QueryParsed<'noticeRule.all'>): QueryOutput<'noticeRule.all'> {
  const names = namesFrom(read);
  const rules = knownNoticeRules(read).filter((rule) => retired || !rule.retired);
  const views = rules.map(({ id, fields: { recipient, by, ...when }, retired: isOut }) => ({
    id,
    recipient: names.owner(recipient) ?? NOBODY,
    by: names.owner(by),
    ...when,
    retired: isOut,
  }));
  return { rules: views.sort((one, other) => Number(one.retired) - Number(other.retired)) };
}

/** What an incident has asked to be told; see the contract. What was taken back with its call-out is left out. */
export function allNotices(read: Reader, incidentId: IncidentId): QueryOutput<'notice.all'> {
  const names = namesFrom(read);
  const rows = rowsOf(read, incidentId).filter(({ state, entry_id: entry }) => state !== 'dropped' || entry !== null);
  return {
    notices: rows.map((row) => ({
      id: asId(row.id),
      recipient: names.owner(ownerIn(row.recipient)) ?? NOBODY,
      by: row.told_by === null ? null : names.owner(ownerIn(row.told_by)),
      requiredAt: row.required_at,
      deadline: row.deadline,
      fromCallOut: row.call_out_id !== null,
      state: row.state,
      acknowledged: row.acknowledged_at === null ? null : { at: row.acknowledged_at, receivedBy: row.received_by ?? '' },
      droppedBecause: row.state === 'dropped' ? row.reason : null,
    })),
  };
}
