import type { Projection } from './projection.ts';
import { stampOf } from './registers.ts';

/** What was to be sent, and every try. Rows only ever come. */
export const sendings: Projection = {
  name: 'sendings',
  version: 1,
  tables: ['sending', 'sending_message', 'sending_try', 'sending_answer', 'sending_stop', 'sending_settled'],
  schema: `
    CREATE TABLE sending (
      id          TEXT PRIMARY KEY,
      scope       TEXT NOT NULL,
      stamp       TEXT NOT NULL,
      origin      TEXT NOT NULL,
      epoch       INTEGER NOT NULL,
      channel     TEXT NOT NULL,
      text        TEXT NOT NULL,
      subject     TEXT,
      call_out_id TEXT,
      queued_at   TEXT NOT NULL,
      person      TEXT
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX sending_in_order ON sending (scope, stamp);
    CREATE INDEX sending_newest ON sending (stamp);
    CREATE TABLE sending_message (
      id         TEXT PRIMARY KEY,
      sending_id TEXT NOT NULL,
      place      INTEGER NOT NULL,
      member_ids TEXT NOT NULL,
      name       TEXT,
      address    TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX sending_message_in_order ON sending_message (sending_id, place);
    CREATE TABLE sending_try (
      message_id TEXT NOT NULL,
      attempt    INTEGER NOT NULL,
      tried_at   TEXT NOT NULL,
      PRIMARY KEY (message_id, attempt)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE sending_answer (
      message_id     TEXT NOT NULL,
      attempt        INTEGER NOT NULL,
      result         TEXT NOT NULL,
      status         INTEGER,
      reference      TEXT,
      retry_after_ms INTEGER,
      PRIMARY KEY (message_id, attempt)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE sending_stop (sending_id TEXT PRIMARY KEY, stopped_at TEXT NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE sending_settled (sending_id TEXT PRIMARY KEY, settled_at TEXT NOT NULL) STRICT, WITHOUT ROWID`,
  on: {
    MessagesQueued: (tx, fact) => {
      const { channel, text, subject, callOutId, recipients } = fact.data;
      const { origin, epoch, recordedAt, actor } = fact.header;
      tx.run(
        'INSERT OR IGNORE INTO sending VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
        fact.subject, fact.scope, stampOf(fact), origin, epoch, channel, text, subject, callOutId, recordedAt, actor.person,
      );
      recipients.forEach(({ messageId, memberIds, name, to }, place) => {
        tx.run(
          'INSERT OR IGNORE INTO sending_message VALUES (?, ?, ?, ?, ?, ?)',
          messageId, fact.subject, place, JSON.stringify(memberIds), name, to,
        );
      });
    },
    MessageAttempted: (tx, fact) => {
      tx.run('INSERT OR IGNORE INTO sending_try VALUES (?, ?, ?)', fact.subject, fact.data.attempt, fact.header.recordedAt);
    },
    MessageAnswered: (tx, fact) => {
      const { attempt, result, status, reference, retryAfterMs } = fact.data;
      tx.run('INSERT OR IGNORE INTO sending_answer VALUES (?, ?, ?, ?, ?, ?)', fact.subject, attempt, result, status, reference, retryAfterMs);
    },
    SendingStopped: (tx, fact) => {
      tx.run('INSERT OR IGNORE INTO sending_stop VALUES (?, ?)', fact.subject, fact.header.recordedAt);
    },
    SendingSettled: (tx, fact) => {
      tx.run('INSERT OR IGNORE INTO sending_settled VALUES (?, ?)', fact.subject, fact.header.recordedAt);
    },
  },
};
