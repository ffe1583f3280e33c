import type { Projection } from './projection.ts';
import { stampOf, writeFields } from './registers.ts';

/** What was sent upward, and how far it has come: nothing here ever goes away by itself. */
export const upwardItems: Projection = {
  name: 'upwardItems',
  version: 1,
  tables: ['upward_item'],
  schema: `
    CREATE TABLE upward_item (
      id            TEXT PRIMARY KEY,
      born          TEXT,
      text          TEXT,
      sender        TEXT,
      receiver      TEXT,
      about         TEXT,
      sent_at       TEXT,
      sent_by       TEXT,
      state         TEXT NOT NULL DEFAULT 'sent',
      received_at   TEXT,
      considered_at TEXT,
      note          TEXT,
      decided_at    TEXT,
      decided_by    TEXT,
      outcome       TEXT,
      reason        TEXT,
      withdrawn     INTEGER NOT NULL DEFAULT 0
    ) STRICT`,
  on: {
    UpwardItemSent: (tx, fact) => {
      const { text, sender, receiver, about } = fact.data;
      writeFields(tx, fact, 'upward_item', fact.subject, {
        born: stampOf(fact),
        text,
        sender,
        receiver: JSON.stringify(receiver),
        about: about === null ? null : JSON.stringify(about),
        sent_at: fact.header.recordedAt,
        sent_by: fact.header.actor.person,
      });
    },
    UpwardItemReceived: (tx, fact) => {
      writeFields(tx, fact, 'upward_item', fact.subject, { state: 'received', received_at: fact.header.recordedAt });
    },
    UpwardItemConsidered: (tx, fact) => {
      const at = fact.header.recordedAt;
      writeFields(tx, fact, 'upward_item', fact.subject, { state: 'considered', considered_at: at, note: fact.data.note });
    },
    UpwardItemDecided: (tx, fact) => {
      const { outcome, reason } = fact.data;
      const { actor, recordedAt } = fact.header;
      writeFields(tx, fact, 'upward_item', fact.subject, {
        state: 'decided', decided_at: recordedAt, decided_by: actor.person, outcome, reason,
      });
    },
    UpwardItemSteppedBack: (tx, fact) => {
      writeFields(tx, fact, 'upward_item', fact.subject, { state: fact.data.to });
    },
    UpwardItemWithdrawn: (tx, fact) => {
      writeFields(tx, fact, 'upward_item', fact.subject, { withdrawn: 1 });
    },
    UpwardItemRestored: (tx, fact) => {
      writeFields(tx, fact, 'upward_item', fact.subject, { withdrawn: 0 });
    },
  },
};
