import type { Projection } from './projection.ts';
import { writeFields } from './registers.ts';

/** Situation reports upwards, as they were sent. */
export const situationReports: Projection = {
  name: 'situationReports',
  version: 1,
  tables: ['situation_report'],
  schema: `
    CREATE TABLE situation_report (
      id               TEXT PRIMARY KEY,
      incident_id      TEXT,
      number           INTEGER NOT NULL DEFAULT 0,
      addressee        TEXT,
      channel          TEXT,
      text             TEXT,
      sent_at          TEXT,
      read_back_by     TEXT,
      read_back_at     TEXT,
      withdrawn_reason TEXT,
      withdrawn_at     TEXT
    ) STRICT;
    CREATE INDEX situation_report_of_incident ON situation_report (incident_id);`,
  on: {
    SituationReportSent: (tx, fact) => {
      const { number, to, channel, text, sentAt } = fact.data;
      writeFields(tx, fact, 'situation_report', fact.subject, {
        incident_id: fact.scope,
        number,
        addressee: to,
        channel,
        text,
        sent_at: sentAt,
      });
    },
    SituationReportReadBack: (tx, fact) => {
      writeFields(tx, fact, 'situation_report', fact.subject, {
        read_back_by: fact.data.by,
        read_back_at: fact.header.recordedAt,
      });
    },
    SituationReportWithdrawn: (tx, fact) => {
      writeFields(tx, fact, 'situation_report', fact.subject, {
        withdrawn_reason: fact.data.reason,
        withdrawn_at: fact.header.recordedAt,
      });
    },
  },
};
