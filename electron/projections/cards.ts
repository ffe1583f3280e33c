import type { Projection } from './projection.ts';
import { stampOf, writeFields } from './registers.ts';

/** Action cards: every version ever published, and which one stands. */
export const cards: Projection = {
  name: 'cards',
  version: 1,
  tables: ['card', 'card_version'],
  schema: `
    CREATE TABLE card (
      id           TEXT PRIMARY KEY,
      retired      INTEGER NOT NULL DEFAULT 0,
      practised_on TEXT
    ) STRICT;
    -- two versions of one number, written apart, both stay; the later one by clock stands
    CREATE TABLE card_version (
      card_id      TEXT NOT NULL,
      stamp        TEXT NOT NULL,
      version      INTEGER NOT NULL,
      content      TEXT NOT NULL,
      published_at TEXT NOT NULL,
      person       TEXT,
      PRIMARY KEY (card_id, stamp)
    ) STRICT, WITHOUT ROWID`,
  on: {
    CardPublished: (tx, fact) => {
      const { version, content } = fact.data;
      writeFields(tx, fact, 'card', fact.subject, {});
      tx.run(
        'INSERT OR IGNORE INTO card_version VALUES (?, ?, ?, ?, ?, ?)',
        fact.subject,
        stampOf(fact),
        version,
        JSON.stringify(content),
        fact.header.recordedAt,
        fact.header.actor.person,
      );
    },
    CardRetired: (tx, fact) => {
      writeFields(tx, fact, 'card', fact.subject, { retired: 1 });
    },
    CardReinstated: (tx, fact) => {
      writeFields(tx, fact, 'card', fact.subject, { retired: 0 });
    },
    CardPractised: (tx, fact) => {
      writeFields(tx, fact, 'card', fact.subject, { practised_on: fact.data.on });
    },
  },
};
