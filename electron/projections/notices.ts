import type { NoticeRuleFields } from '../../shared/domain/notice/notice.ts';
import type { Projection } from './projection.ts';
import { writeFields, type FieldValue } from './registers.ts';

function columnsOf(fields: Partial<NoticeRuleFields>): Record<string, FieldValue> {
  const { recipient, by, occasion, incidentType, fromLevel, withinMinutes } = fields;
  return {
    ...(recipient === undefined ? {} : { recipient: JSON.stringify(recipient) }),
    ...(by === undefined ? {} : { told_by: by === null ? null : JSON.stringify(by) }),
    ...(occasion === undefined ? {} : { occasion }),
    ...(incidentType === undefined ? {} : { incident_type: incidentType }),
    ...(fromLevel === undefined ? {} : { from_level: fromLevel }),
    ...(withinMinutes === undefined ? {} : { within_minutes: withinMinutes }),
  };
}

/** The notice matrix, and the notices that are due or given in each incident. */
export const notices: Projection = {
  name: 'notices',
  version: 1,
  tables: ['notice_rule', 'notice'],
  schema: `
    CREATE TABLE notice_rule (
      id             TEXT PRIMARY KEY,
      recipient      TEXT,
      told_by        TEXT,
      occasion       TEXT,
      incident_type  TEXT,
      from_level     INTEGER,
      within_minutes INTEGER NOT NULL DEFAULT 0,
      retired        INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE TABLE notice (
      id              TEXT PRIMARY KEY,
      incident_id     TEXT,
      rule_id         TEXT,
      recipient       TEXT,
      told_by         TEXT,
      required_at     TEXT,
      deadline        TEXT,
      call_out_id     TEXT,
      state           TEXT NOT NULL DEFAULT 'waiting',
      acknowledged_at TEXT,
      received_by     TEXT,
      reason          TEXT,
      entry_id        TEXT
    ) STRICT;
    CREATE INDEX notice_of_incident ON notice (incident_id);`,
  on: {
    NoticeRuleDefined: (tx, fact) => {
      writeFields(tx, fact, 'notice_rule', fact.subject, columnsOf(fact.data));
    },
    NoticeRuleChanged: (tx, fact) => {
      writeFields(tx, fact, 'notice_rule', fact.subject, columnsOf(fact.data));
    },
    NoticeRuleRetired: (tx, fact) => {
      writeFields(tx, fact, 'notice_rule', fact.subject, { retired: 1 });
    },
    NoticeRuleReinstated: (tx, fact) => {
      writeFields(tx, fact, 'notice_rule', fact.subject, { retired: 0 });
    },
    NoticeRequired: (tx, fact) => {
      const { ruleId, recipient, by, deadline, callOutId } = fact.data;
      writeFields(tx, fact, 'notice', fact.subject, {
        incident_id: fact.scope,
        rule_id: ruleId,
        recipient: JSON.stringify(recipient),
        told_by: by === null ? null : JSON.stringify(by),
        required_at: fact.header.recordedAt,
        deadline,
        call_out_id: callOutId,
      });
    },
    NoticeAcknowledged: (tx, fact) => {
      const { acknowledgedAt, receivedBy, entryId } = fact.data;
      writeFields(tx, fact, 'notice', fact.subject, {
        state: 'acknowledged',
        acknowledged_at: acknowledgedAt,
        received_by: receivedBy,
        reason: null,
        entry_id: entryId,
      });
    },
    NoticeDropped: (tx, fact) => {
      const { reason, entryId } = fact.data;
      writeFields(tx, fact, 'notice', fact.subject, {
        state: 'dropped',
        acknowledged_at: null,
        received_by: null,
        reason,
        entry_id: entryId,
      });
    },
    NoticeReopened: (tx, fact) => {
      writeFields(tx, fact, 'notice', fact.subject, {
        state: 'waiting',
        acknowledged_at: null,
        received_by: null,
        reason: null,
        entry_id: null,
      });
    },
  },
};
