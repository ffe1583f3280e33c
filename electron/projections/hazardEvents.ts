import type { HazardEventFields } from '../../shared/domain/risk/risk.ts';
import type { Projection } from './projection.ts';
import { writeFields, type FieldValue } from './registers.ts';

/** Words SQL keeps for itself. */
const COLUMN: Partial<Record<keyof HazardEventFields, string>> = { where: 'place', when: 'occasion' };

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

function columnsOf(fields: Partial<HazardEventFields>): Record<string, FieldValue> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]): [string, FieldValue] => [
      COLUMN[name as keyof HazardEventFields] ?? snake(name),
      typeof value === 'boolean' ? Number(value) : typeof value === 'object' && value !== null ? JSON.stringify(value) : value,
    ]),
  );
}

/** Unwanted events of the risk and vulnerability analysis. */
export const hazardEvents: Projection = {
  name: 'hazardEvents',
  version: 2,
  tables: ['hazard_event'],
  schema: `
    CREATE TABLE hazard_event (
      id                    TEXT PRIMARY KEY,
      title                 TEXT,
      sector                TEXT,
      unit                  TEXT,
      who                   TEXT NOT NULL DEFAULT '',
      what                  TEXT NOT NULL DEFAULT '',
      place                 TEXT NOT NULL DEFAULT '',
      occasion              TEXT NOT NULL DEFAULT '',
      local_traits          TEXT NOT NULL DEFAULT '',
      vulnerable_groups     TEXT NOT NULL DEFAULT '',
      infrastructure_effect TEXT NOT NULL DEFAULT '',
      service_effect        TEXT NOT NULL DEFAULT '',
      future_risk           INTEGER NOT NULL DEFAULT 0,
      likelihood            TEXT,
      consequences          TEXT NOT NULL DEFAULT '{}',
      reasons               TEXT NOT NULL DEFAULT '{}',
      uncertainty_level     TEXT,
      uncertainty           TEXT NOT NULL DEFAULT '',
      interactions          TEXT NOT NULL DEFAULT '',
      acceptance            TEXT,
      acceptance_note       TEXT NOT NULL DEFAULT '',
      depth                 TEXT NOT NULL DEFAULT 'full',
      prompt                TEXT NOT NULL DEFAULT 'planned',
      prompt_note           TEXT NOT NULL DEFAULT '',
      standing              TEXT NOT NULL DEFAULT 'shared',
      reviewed_on           TEXT,
      meeting_id            TEXT,
      part_of               TEXT,
      added_at              TEXT,
      retired               INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX hazard_event_part_of ON hazard_event (part_of)`,
  on: {
    HazardEventAdded: (tx, fact) => {
      const added = { ...columnsOf(fact.data), added_at: fact.header.recordedAt };
      writeFields(tx, fact, 'hazard_event', fact.subject, added);
    },
    HazardEventChanged: (tx, fact) => {
      writeFields(tx, fact, 'hazard_event', fact.subject, columnsOf(fact.data.fields));
    },
    HazardEventMerged: (tx, fact) => {
      writeFields(tx, fact, 'hazard_event', fact.subject, { part_of: fact.data.into });
    },
    HazardEventSplit: (tx, fact) => {
      writeFields(tx, fact, 'hazard_event', fact.subject, { part_of: null });
    },
    HazardEventRetired: (tx, fact) => {
      writeFields(tx, fact, 'hazard_event', fact.subject, { retired: 1 });
    },
    HazardEventReinstated: (tx, fact) => {
      writeFields(tx, fact, 'hazard_event', fact.subject, { retired: 0 });
    },
  },
};
