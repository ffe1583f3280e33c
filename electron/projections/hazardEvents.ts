import type { HazardEventFields } from '../../shared/domain/risk/risk.ts';
import type { Projection } from './projection.ts';
import { writeFields, type FieldValue } from './registers.ts';

const COLUMN: Partial<Record<keyof HazardEventFields, string>> = {
  where: 'place',
  when: 'occasion',
  localTraits: 'local_traits',
  infrastructureEffect: 'infrastructure_effect',
  serviceEffect: 'service_effect',
  futureRisk: 'future_risk',
};

function columnsOf(fields: Partial<HazardEventFields>): Record<string, FieldValue> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]): [string, FieldValue] => [
      COLUMN[name as keyof HazardEventFields] ?? name,
      typeof value === 'boolean' ? Number(value) : typeof value === 'object' && value !== null ? JSON.stringify(value) : value,
    ]),
  );
}

/** Unwanted events of the risk and vulnerability analysis. */
export const hazardEvents: Projection = {
  name: 'hazardEvents',
  version: 1,
  tables: ['hazard_event'],
  schema: `
    CREATE TABLE hazard_event (
      id                    TEXT PRIMARY KEY,
      title                 TEXT,
      sector                TEXT,
      who                   TEXT NOT NULL DEFAULT '',
      what                  TEXT NOT NULL DEFAULT '',
      place                 TEXT NOT NULL DEFAULT '',
      occasion              TEXT NOT NULL DEFAULT '',
      local_traits          TEXT NOT NULL DEFAULT '',
      infrastructure_effect TEXT NOT NULL DEFAULT '',
      service_effect        TEXT NOT NULL DEFAULT '',
      future_risk           INTEGER NOT NULL DEFAULT 0,
      likelihood            TEXT,
      consequences          TEXT NOT NULL DEFAULT '{}',
      uncertainty           TEXT NOT NULL DEFAULT '',
      retired               INTEGER NOT NULL DEFAULT 0
    ) STRICT`,
  on: {
    HazardEventAdded: (tx, fact) => {
      writeFields(tx, fact, 'hazard_event', fact.subject, columnsOf(fact.data));
    },
    HazardEventChanged: (tx, fact) => {
      writeFields(tx, fact, 'hazard_event', fact.subject, columnsOf(fact.data.fields));
    },
    HazardEventRetired: (tx, fact) => {
      writeFields(tx, fact, 'hazard_event', fact.subject, { retired: 1 });
    },
    HazardEventReinstated: (tx, fact) => {
      writeFields(tx, fact, 'hazard_event', fact.subject, { retired: 0 });
    },
  },
};
