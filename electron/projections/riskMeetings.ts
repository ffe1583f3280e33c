import type { RiskMeetingFields } from '../../shared/domain/riskMeeting/riskMeeting.ts';
import type { Projection } from './projection.ts';
import { writeFields, type FieldValue } from './registers.ts';

function columnsOf({ title, heldOn, participants, eventIds, notes }: Partial<RiskMeetingFields>): Record<string, FieldValue> {
  return {
    ...(title === undefined ? {} : { title }),
    ...(heldOn === undefined ? {} : { held_on: heldOn }),
    ...(participants === undefined ? {} : { participants: JSON.stringify(participants) }),
    ...(eventIds === undefined ? {} : { event_ids: JSON.stringify(eventIds) }),
    ...(notes === undefined ? {} : { notes }),
  };
}

/** Meetings where several organisations have looked at risks together. */
export const riskMeetings: Projection = {
  name: 'riskMeetings',
  version: 1,
  tables: ['risk_meeting'],
  schema: `
    CREATE TABLE risk_meeting (
      id           TEXT PRIMARY KEY,
      title        TEXT,
      held_on      TEXT,
      participants TEXT NOT NULL DEFAULT '[]',
      event_ids    TEXT NOT NULL DEFAULT '[]',
      notes        TEXT NOT NULL DEFAULT '',
      removed      INTEGER NOT NULL DEFAULT 0
    ) STRICT`,
  on: {
    RiskMeetingHeld: (tx, fact) => {
      writeFields(tx, fact, 'risk_meeting', fact.subject, columnsOf(fact.data));
    },
    RiskMeetingChanged: (tx, fact) => {
      writeFields(tx, fact, 'risk_meeting', fact.subject, columnsOf(fact.data));
    },
    RiskMeetingRemoved: (tx, fact) => {
      writeFields(tx, fact, 'risk_meeting', fact.subject, { removed: 1 });
    },
    RiskMeetingRestored: (tx, fact) => {
      writeFields(tx, fact, 'risk_meeting', fact.subject, { removed: 0 });
    },
  },
};
