import type { JournalFact } from '../journal/journalFact.ts';
import type { Writer } from '../store/database.ts';
import type { Projection } from './projection.ts';
import { writeFields, type FieldValue } from './registers.ts';

/** One answer per person and round: the last word holds, also when two were copying in answers at once. */
function writeAnswer(
  tx: Writer,
  fact: JournalFact<'NumberRoundAnswered'> | JournalFact<'NumberRoundAnswerTakenBack'>,
  fields: Readonly<Record<string, FieldValue>>,
): void {
  const { contactId } = fact.data;
  writeFields(tx, fact, 'number_round_answer', `${fact.subject} ${contactId}`, {
    round_id: fact.subject, contact_id: contactId, ...fields,
  });
}

/** Rounds in which people say whether their numbers are right, and what each said. */
export const numberRounds: Projection = {
  name: 'numberRounds',
  version: 1,
  tables: ['number_round', 'number_round_answer'],
  schema: `
    CREATE TABLE number_round (
      id          TEXT PRIMARY KEY,
      asked       TEXT,
      list_id     TEXT,
      due_on      TEXT,
      people      TEXT NOT NULL DEFAULT '[]',
      started_at  TEXT,
      person      TEXT,
      closed_at   TEXT,
      figures     TEXT,
      withdrawn   INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE TABLE number_round_answer (
      id          TEXT PRIMARY KEY,
      round_id    TEXT,
      contact_id  TEXT,
      -- null once it has been taken back
      taken       TEXT,
      answered_at TEXT,
      person      TEXT
    ) STRICT;
    CREATE INDEX number_round_answer_of ON number_round_answer (round_id)`,
  on: {
    NumberRoundStarted: (tx, fact) => {
      const { over, dueOn, people } = fact.data;
      writeFields(tx, fact, 'number_round', fact.subject, {
        asked: over.kind,
        list_id: over.listId,
        due_on: dueOn,
        people: JSON.stringify(people),
        started_at: fact.header.recordedAt,
        person: fact.header.actor.person,
      });
    },
    NumberRoundAnswered: (tx, fact) => {
      const { answer, fields, was, confirmedOn, number } = fact.data;
      writeAnswer(tx, fact, {
        taken: JSON.stringify({ answer, fields, was, confirmedOn, number }),
        answered_at: fact.header.recordedAt,
        person: fact.header.actor.person,
      });
    },
    NumberRoundAnswerTakenBack: (tx, fact) => {
      writeAnswer(tx, fact, { taken: null, answered_at: null, person: null });
    },
    NumberRoundClosed: (tx, fact) => {
      writeFields(tx, fact, 'number_round', fact.subject, {
        closed_at: fact.header.recordedAt, figures: JSON.stringify(fact.data),
      });
    },
    NumberRoundReopened: (tx, fact) => {
      writeFields(tx, fact, 'number_round', fact.subject, { closed_at: null, figures: null });
    },
    NumberRoundWithdrawn: (tx, fact) => {
      writeFields(tx, fact, 'number_round', fact.subject, { withdrawn: 1 });
    },
  },
};
