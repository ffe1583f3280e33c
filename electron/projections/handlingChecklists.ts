import type { Projection } from './projection.ts';
import { stampOf } from './registers.ts';

/** Every version of the municipality's checklists for the handling sub-plan. Versions only ever come; the latest holds. */
export const handlingChecklists: Projection = {
  name: 'handlingChecklists',
  version: 1,
  tables: ['handling_checklist'],
  schema: `
    CREATE TABLE handling_checklist (
      id       TEXT PRIMARY KEY,
      step     TEXT NOT NULL,
      version  INTEGER NOT NULL,
      lines    TEXT NOT NULL,
      set_at   TEXT NOT NULL,
      person   TEXT,
      ordering TEXT NOT NULL
    ) STRICT`,
  on: {
    HandlingChecklistSet: (tx, fact) => {
      const { step, version, lines } = fact.data;
      tx.run(
        'INSERT OR IGNORE INTO handling_checklist VALUES (?, ?, ?, ?, ?, ?, ?)',
        fact.subject,
        step,
        version,
        JSON.stringify(lines),
        fact.header.recordedAt,
        fact.header.actor.person,
        stampOf(fact),
      );
    },
  },
};
