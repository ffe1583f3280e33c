import type { Projection } from './projection.ts';
import { stampOf, writeFields } from './registers.ts';

/** Packs that have been printed, and what became of the blank sheets in them. */
export const papers: Projection = {
  name: 'papers',
  version: 1,
  tables: ['paper_pack', 'paper_sheet', 'paper_entry'],
  schema: `
    CREATE TABLE paper_pack (
      id          TEXT PRIMARY KEY,
      stamp       TEXT NOT NULL,
      origin      TEXT NOT NULL,
      epoch       INTEGER NOT NULL,
      seq         INTEGER NOT NULL,
      code        TEXT NOT NULL,
      first_sheet INTEGER NOT NULL,
      sheets      INTEGER NOT NULL,
      printed_at  TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE paper_sheet (id TEXT PRIMARY KEY, fate TEXT) STRICT;
    -- one row per time somebody copied from a sheet
    CREATE TABLE paper_entry (
      sheet       TEXT NOT NULL,
      stamp       TEXT NOT NULL,
      incident_id TEXT NOT NULL,
      entered     TEXT NOT NULL,
      PRIMARY KEY (sheet, stamp)
    ) STRICT, WITHOUT ROWID`,
  on: {
    PackPrinted: (tx, fact) => {
      const { epoch, seq, code, firstSheet, sheets } = fact.data;
      const { origin, recordedAt } = fact.header;
      tx.run(
        'INSERT OR IGNORE INTO paper_pack VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
        fact.subject, stampOf(fact), origin, epoch, seq, code, firstSheet, sheets, recordedAt,
      );
    },
    PaperSheetEntered: (tx, fact) => {
      tx.run('INSERT OR IGNORE INTO paper_entry VALUES (?, ?, ?, ?)', fact.subject, stampOf(fact), fact.scope, JSON.stringify(fact.data.rows));
    },
    PaperSheetAccounted: (tx, fact) => {
      writeFields(tx, fact, 'paper_sheet', fact.subject, { fate: fact.data.fate });
    },
  },
};
