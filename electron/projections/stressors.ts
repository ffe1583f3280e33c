import type { StressorFields } from '../../shared/domain/stressor/stressor.ts';
import type { Projection } from './projection.ts';
import { writeFields, type FieldValue } from './registers.ts';

function columnsOf({ unit, text, eventIds }: Partial<StressorFields>): Record<string, FieldValue> {
  return {
    ...(unit === undefined ? {} : { unit }),
    ...(text === undefined ? {} : { text }),
    ...(eventIds === undefined ? {} : { event_ids: JSON.stringify(eventIds) }),
  };
}

/** What each unit knows wears on it. */
export const stressors: Projection = {
  name: 'stressors',
  version: 1,
  tables: ['stressor'],
  schema: `
    CREATE TABLE stressor (
      id        TEXT PRIMARY KEY,
      unit      TEXT,
      text      TEXT,
      event_ids TEXT NOT NULL DEFAULT '[]',
      removed   INTEGER NOT NULL DEFAULT 0
    ) STRICT`,
  on: {
    StressorNoted: (tx, fact) => {
      writeFields(tx, fact, 'stressor', fact.subject, columnsOf(fact.data));
    },
    StressorChanged: (tx, fact) => {
      writeFields(tx, fact, 'stressor', fact.subject, columnsOf(fact.data));
    },
    StressorRemoved: (tx, fact) => {
      writeFields(tx, fact, 'stressor', fact.subject, { removed: 1 });
    },
    StressorRestored: (tx, fact) => {
      writeFields(tx, fact, 'stressor', fact.subject, { removed: 0 });
    },
  },
};
