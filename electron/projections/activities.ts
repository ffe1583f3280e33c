import type { ActivityFields } from '../../shared/domain/activity/activity.ts';
import type { Projection } from './projection.ts';
import { writeFields, type FieldValue } from './registers.ts';

function columnsOf(fields: Partial<ActivityFields>): Record<string, FieldValue> {
  const { kind, title, on, everyMonths, owner, note } = fields;
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(title === undefined ? {} : { title }),
    ...(on === undefined ? {} : { planned_on: on }),
    ...(everyMonths === undefined ? {} : { every_months: everyMonths }),
    ...(owner === undefined ? {} : { owner: owner === null ? null : JSON.stringify(owner) }),
    ...(note === undefined ? {} : { note }),
  };
}

/** What is planned and what has been held in the year of preparedness. */
export const activities: Projection = {
  name: 'activities',
  version: 1,
  tables: ['activity'],
  schema: `
    CREATE TABLE activity (
      id           TEXT PRIMARY KEY,
      kind         TEXT,
      title        TEXT,
      planned_on   TEXT,
      every_months INTEGER,
      owner        TEXT,
      note         TEXT NOT NULL DEFAULT '',
      follows      TEXT,
      held_on      TEXT,
      parties      TEXT NOT NULL DEFAULT '[]',
      outcome      TEXT NOT NULL DEFAULT '',
      dropped      INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX activity_by_day ON activity (dropped, held_on, planned_on);
    CREATE INDEX activity_after ON activity (follows)`,
  on: {
    ActivityPlanned: (tx, fact) => {
      const { follows, ...fields } = fact.data;
      writeFields(tx, fact, 'activity', fact.subject, { ...columnsOf(fields), follows });
    },
    ActivityChanged: (tx, fact) => {
      writeFields(tx, fact, 'activity', fact.subject, columnsOf(fact.data));
    },
    ActivityHeld: (tx, fact) => {
      const { on, parties, outcome } = fact.data;
      writeFields(tx, fact, 'activity', fact.subject, { held_on: on, parties: JSON.stringify(parties), outcome });
    },
    ActivityHoldingUndone: (tx, fact) => {
      writeFields(tx, fact, 'activity', fact.subject, { held_on: null, parties: '[]', outcome: '' });
    },
    ActivityDropped: (tx, fact) => {
      writeFields(tx, fact, 'activity', fact.subject, { dropped: 1 });
    },
    ActivityResumed: (tx, fact) => {
      writeFields(tx, fact, 'activity', fact.subject, { dropped: 0 });
    },
  },
};
