import type { Projection } from './projection.ts';
import { stampOf, writeFields } from './registers.ts';

/** Action cards: every version ever published and which one stands, what is being written, and who tried them. */
export const cards: Projection = {
  name: 'cards',
  version: 2,
  tables: ['card', 'card_version', 'card_practice', 'card_practice_withdrawn'],
  schema: `
    -- draft: revision, version it was based on, content, when and by whom, as one: two drafts written apart are not mixed
    CREATE TABLE card (
      id      TEXT PRIMARY KEY,
      retired INTEGER NOT NULL DEFAULT 0,
      draft   TEXT
    ) STRICT;
    CREATE TABLE card_practice (
      card_id     TEXT NOT NULL,
      stamp       TEXT NOT NULL,
      practice_id TEXT,
      practised_on TEXT NOT NULL,
      details     TEXT NOT NULL,
      person      TEXT,
      PRIMARY KEY (card_id, stamp)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE card_practice_withdrawn (practice_id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
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
    CardDrafted: (tx, fact) => {
      const { recordedAt, actor } = fact.header;
      const draft = { ...fact.data, savedAt: recordedAt, person: actor.person };
      writeFields(tx, fact, 'card', fact.subject, { draft: JSON.stringify(draft) });
    },
    CardDraftDiscarded: (tx, fact) => {
      writeFields(tx, fact, 'card', fact.subject, { draft: null });
    },
    CardPractised: (tx, fact) => {
      const { practiceId = null, on, minutes, version = null, outcome = null, steps = [], note = '' } = fact.data;
      writeFields(tx, fact, 'card', fact.subject, {});
      tx.run(
        'INSERT OR IGNORE INTO card_practice VALUES (?, ?, ?, ?, ?, ?)',
        fact.subject,
        stampOf(fact),
        practiceId,
        on,
        JSON.stringify({ minutes, version, outcome, steps, note }),
        fact.header.actor.person,
      );
    },
    CardPracticeWithdrawn: (tx, fact) => {
      tx.run('INSERT OR IGNORE INTO card_practice_withdrawn VALUES (?)', fact.data.practiceId);
    },
  },
};
