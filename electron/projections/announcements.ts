import type { AnnouncementFields } from '../../shared/domain/announcement/announcement.ts';
import type { Projection } from './projection.ts';
import { writeFields, type FieldValue } from './registers.ts';

function columnsOf(fields: Partial<AnnouncementFields>): Record<string, FieldValue> {
  const { channels, audience, text } = fields;
  return {
    ...(audience === undefined ? {} : { audience }),
    ...(text === undefined ? {} : { text }),
    ...(channels === undefined ? {} : { channels: JSON.stringify(channels) }),
  };
}

/** Messages to those outside the room, and the answers the switchboard reads from. */
export const announcements: Projection = {
  name: 'announcements',
  version: 2,
  tables: ['announcement', 'answer'],
  schema: `
    CREATE TABLE announcement (
      id               TEXT PRIMARY KEY,
      incident_id      TEXT,
      number           INTEGER NOT NULL DEFAULT 0,
      audience         TEXT,
      text             TEXT,
      channels         TEXT NOT NULL DEFAULT '[]',
      replaces         TEXT,
      written_at       TEXT,
      approved_by      TEXT,
      approved_at      TEXT,
      authority        TEXT,
      published_at     TEXT,
      next_update_at   TEXT,
      withdrawn_reason TEXT,
      withdrawn_at     TEXT
    ) STRICT;
    CREATE INDEX announcement_of_incident ON announcement (incident_id);
    CREATE TABLE answer (
      id          TEXT PRIMARY KEY,
      incident_id TEXT,
      question    TEXT,
      text        TEXT,
      written_at  TEXT,
      changed_at  TEXT,
      retired     INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX answer_of_incident ON answer (incident_id);`,
  on: {
    AnnouncementWritten: (tx, fact) => {
      const { number, replaces, ...fields } = fact.data;
      writeFields(tx, fact, 'announcement', fact.subject, {
        incident_id: fact.scope,
        number,
        replaces,
        written_at: fact.header.recordedAt,
        ...columnsOf(fields),
      });
    },
    AnnouncementChanged: (tx, fact) => {
      // The approval was of other words.
      const unapproved = { approved_by: null, approved_at: null, authority: null };
      writeFields(tx, fact, 'announcement', fact.subject, { ...columnsOf(fact.data), ...unapproved });
    },
    AnnouncementApproved: (tx, fact) => {
      writeFields(tx, fact, 'announcement', fact.subject, {
        approved_by: JSON.stringify(fact.data.approvedBy),
        approved_at: fact.header.recordedAt,
        authority: fact.data.authority ?? null,
      });
    },
    AnnouncementPublished: (tx, fact) => {
      writeFields(tx, fact, 'announcement', fact.subject, { published_at: fact.data.publishedAt });
    },
    AnnouncementUpdatePromised: (tx, fact) => {
      writeFields(tx, fact, 'announcement', fact.subject, { next_update_at: fact.data.nextUpdateAt });
    },
    AnnouncementWithdrawn: (tx, fact) => {
      writeFields(tx, fact, 'announcement', fact.subject, {
        withdrawn_reason: fact.data.reason,
        withdrawn_at: fact.header.recordedAt,
      });
    },
    AnswerWritten: (tx, fact) => {
      const { question, text } = fact.data;
      const { recordedAt } = fact.header;
      writeFields(tx, fact, 'answer', fact.subject, {
        incident_id: fact.scope,
        question,
        text,
        written_at: recordedAt,
        changed_at: recordedAt,
      });
    },
    AnswerChanged: (tx, fact) => {
      const { question, text } = fact.data;
      writeFields(tx, fact, 'answer', fact.subject, { question, text, changed_at: fact.header.recordedAt });
    },
    AnswerRetired: (tx, fact) => {
      writeFields(tx, fact, 'answer', fact.subject, { retired: 1 });
    },
    AnswerReinstated: (tx, fact) => {
      writeFields(tx, fact, 'answer', fact.subject, { retired: 0 });
    },
  },
};
