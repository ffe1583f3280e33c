import type { Projection } from './projection.ts';

/** Which starting points were taken into the register, and which takings were put back. */
export const starters: Projection = {
  name: 'starters',
  version: 1,
  tables: ['starter_item', 'starter_put_back'],
  schema: `
    CREATE TABLE starter_item (
      take_id TEXT NOT NULL,
      kind    TEXT NOT NULL,
      key     TEXT NOT NULL,
      id      TEXT NOT NULL,
      PRIMARY KEY (take_id, kind, key)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE starter_put_back (take_id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID`,
  on: {
    StarterItemsTaken: (tx, fact) => {
      for (const { kind, key, id } of fact.data.items) {
        tx.run('INSERT OR IGNORE INTO starter_item VALUES (?, ?, ?, ?)', fact.subject, kind, key, id);
      }
    },
    StarterItemsPutBack: (tx, fact) => {
      tx.run('INSERT OR IGNORE INTO starter_put_back VALUES (?)', fact.subject);
    },
  },
};
