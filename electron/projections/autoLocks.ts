import type { Projection } from './projection.ts';
import { writeFields } from './registers.ts';

/** When each installation locks by itself. */
export const autoLocks: Projection = {
  name: 'autoLocks',
  version: 1,
  tables: ['auto_lock'],
  schema: `
    CREATE TABLE auto_lock (
      id            TEXT PRIMARY KEY,
      after_minutes INTEGER,
      in_incident   INTEGER NOT NULL DEFAULT 0
    ) STRICT`,
  on: {
    AutoLockSet: (tx, fact) => {
      const { afterMinutes, inIncident } = fact.data;
      writeFields(tx, fact, 'auto_lock', fact.subject, {
        after_minutes: afterMinutes,
        in_incident: inIncident ? 1 : 0,
      });
    },
  },
};
