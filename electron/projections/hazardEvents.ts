import type { HazardEventFields } from '../../shared/domain/risk/risk.ts';
import type { JournalFact } from '../journal/journalFact.ts';
import type { Writer } from '../store/database.ts';
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

/** One row per event and card: the last word on each holds. */
function tie(tx: Writer, fact: JournalFact<'HazardEventCardTied'> | JournalFact<'HazardEventCardUntied'>, tied: 0 | 1): void {
  const { cardId } = fact.data;
  writeFields(tx, fact, 'hazard_event_card', `${fact.subject} ${cardId}`, { event_id: fact.subject, card_id: cardId, tied });
}

/** Unwanted events of the risk and vulnerability analysis. */
export const hazardEvents: Projection = {
  name: 'hazardEvents',
  version: 3,
  tables: ['hazard_event', 'hazard_event_card'],
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
    CREATE INDEX hazard_event_part_of ON hazard_event (part_of);
    CREATE TABLE hazard_event_card (
      id       TEXT PRIMARY KEY,
      event_id TEXT,
      card_id  TEXT,
      tied     INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX hazard_event_card_of ON hazard_event_card (event_id)`,
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
    HazardEventCardTied: (tx, fact) => {
      tie(tx, fact, 1);
    },
    HazardEventCardUntied: (tx, fact) => {
      tie(tx, fact, 0);
    },
    HazardEventRetired: (tx, fact) => {
      writeFields(tx, fact, 'hazard_event', fact.subject, { retired: 1 });
    },
    HazardEventReinstated: (tx, fact) => {
      writeFields(tx, fact, 'hazard_event', fact.subject, { retired: 0 });
    },
  },
};
