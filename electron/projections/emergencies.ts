import type { Projection } from './projection.ts';

/** Lines of the emergency log that stand in an incident's log: none of them is ever taken in again. */
export const emergencies: Projection = {
  name: 'emergencies',
  version: 1,
  tables: ['emergency_line'],
  schema: `
    CREATE TABLE emergency_line (
      id       TEXT PRIMARY KEY,
      entry_id TEXT NOT NULL
    ) STRICT, WITHOUT ROWID`,
  on: {
    EmergencyLogTakenIn: (tx, fact) => {
      for (const { lineId, entryId } of fact.data.lines) tx.run('INSERT OR IGNORE INTO emergency_line VALUES (?, ?)', lineId, entryId);
    },
  },
};
