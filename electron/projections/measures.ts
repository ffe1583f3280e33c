import type { MeasureFields } from '../../shared/domain/measure/measure.ts';
import type { Projection } from './projection.ts';
import { stampOf, writeFields, type FieldValue } from './registers.ts';

function columnsOf({ text, owner, party, dueOn, barrierId }: Partial<MeasureFields>): Record<string, FieldValue> {
  return {
    ...(text === undefined ? {} : { text }),
    ...(owner === undefined ? {} : { owner: JSON.stringify(owner) }),
    ...(party === undefined ? {} : { party }),
    ...(dueOn === undefined ? {} : { due_on: dueOn }),
    ...(barrierId === undefined ? {} : { barrier_id: barrierId }),
  };
}

/** Measures against risks, and every answer their owners have given. */
export const measures: Projection = {
  name: 'measures',
  version: 2,
  tables: ['measure', 'measure_report', 'measure_task'],
  schema: `
    CREATE TABLE measure (
      id         TEXT PRIMARY KEY,
      event_id   TEXT,
      meeting_id TEXT,
      barrier_id TEXT,
      text       TEXT,
      owner      TEXT,
      party      TEXT NOT NULL DEFAULT '',
      due_on     TEXT,
      born       TEXT,
      removed    INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX measure_of_event ON measure (event_id);
    CREATE TABLE measure_report (
      id         TEXT PRIMARY KEY,
      measure_id TEXT,
      state      TEXT,
      effect     TEXT,
      note       TEXT NOT NULL DEFAULT '',
      ask_on     TEXT,
      at         TEXT,
      born       TEXT,
      taken_back INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX measure_report_of ON measure_report (measure_id);
    -- tasks made of measures; how far each has come is the task's own to say
    CREATE TABLE measure_task (
      task_id     TEXT PRIMARY KEY,
      measure_id  TEXT NOT NULL,
      incident_id TEXT NOT NULL,
      born        TEXT NOT NULL
    ) STRICT;
    CREATE INDEX measure_task_of ON measure_task (measure_id)`,
  on: {
    MeasureAdded: (tx, fact) => {
      const { eventId, meetingId, ...fields } = fact.data;
      writeFields(tx, fact, 'measure', fact.subject, {
        event_id: eventId, meeting_id: meetingId, born: stampOf(fact), ...columnsOf(fields),
      });
    },
    MeasureChanged: (tx, fact) => {
      writeFields(tx, fact, 'measure', fact.subject, columnsOf(fact.data));
    },
    MeasureReported: (tx, fact) => {
      const { id, state, effect, note, askOn } = fact.data;
      writeFields(tx, fact, 'measure_report', id, {
        measure_id: fact.subject, state, effect, note, ask_on: askOn, at: fact.header.recordedAt, born: stampOf(fact),
      });
    },
    MeasureReportTakenBack: (tx, fact) => {
      writeFields(tx, fact, 'measure_report', fact.data.reportId, { taken_back: 1 });
    },
    TaskCreated: (tx, fact) => {
      const { source } = fact.data;
      if (source?.kind !== 'measure') return;
      tx.run('INSERT OR IGNORE INTO measure_task VALUES (?, ?, ?, ?)', fact.subject, source.id, fact.scope, stampOf(fact));
    },
    MeasureRemoved: (tx, fact) => {
      writeFields(tx, fact, 'measure', fact.subject, { removed: 1 });
    },
    MeasureRestored: (tx, fact) => {
      writeFields(tx, fact, 'measure', fact.subject, { removed: 0 });
    },
  },
};
