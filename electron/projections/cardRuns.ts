import type { JournalFact } from '../journal/journalFact.ts';
import type { Writer } from '../store/database.ts';
import type { Projection } from './projection.ts';
import { stampOf, writeFields } from './registers.ts';

type StepFact = JournalFact<'CardStepAcknowledged' | 'CardStepNotApplicable' | 'CardStepReopened'>;

/** The last word on a step holds, by clock. */
function answer(tx: Writer, fact: StepFact, kind: string | null, text: string | null): void {
  tx.run(
    `INSERT INTO card_answer VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET stamp = excluded.stamp, kind = excluded.kind, text = excluded.text, at = excluded.at,
       person = excluded.person WHERE excluded.stamp > card_answer.stamp`,
    fact.subject,
    fact.data.stepId,
    stampOf(fact),
    kind,
    text,
    fact.header.recordedAt,
    fact.header.actor.person,
  );
}

/** Cards in use: the frozen card, the answers, what was read aloud and which stops a leader opened. */
export const cardRuns: Projection = {
  name: 'cardRuns',
  version: 2,
  tables: ['card_run', 'card_answer', 'card_confirmed', 'card_opened', 'card_follower', 'card_run_state'],
  schema: `
    CREATE TABLE card_run (
      id          TEXT PRIMARY KEY,
      incident_id TEXT NOT NULL,
      card_id     TEXT NOT NULL,
      version     INTEGER NOT NULL,
      content     TEXT NOT NULL,
      started_at  TEXT NOT NULL,
      ordering    TEXT NOT NULL
    ) STRICT;
    CREATE INDEX card_run_of_incident ON card_run (incident_id, ordering);
    CREATE TABLE card_answer (
      run_id  TEXT NOT NULL,
      step_id TEXT NOT NULL,
      stamp   TEXT NOT NULL,
      kind    TEXT,
      text    TEXT,
      at      TEXT NOT NULL,
      person  TEXT,
      PRIMARY KEY (run_id, step_id)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE card_confirmed (run_id TEXT NOT NULL, pause_point INTEGER NOT NULL, PRIMARY KEY (run_id, pause_point)) STRICT, WITHOUT ROWID;
    CREATE TABLE card_opened (run_id TEXT NOT NULL, step_id TEXT NOT NULL, PRIMARY KEY (run_id, step_id)) STRICT, WITHOUT ROWID;
    CREATE TABLE card_follower (
      run_id TEXT NOT NULL,
      person TEXT NOT NULL,
      stamp  TEXT NOT NULL,
      steps  TEXT,
      at     TEXT NOT NULL,
      PRIMARY KEY (run_id, person)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE card_run_state (id TEXT PRIMARY KEY, ended_at TEXT) STRICT`,
  on: {
    CardRunStarted: (tx, fact) => {
      const { cardId, version, content } = fact.data;
      tx.run(
        'INSERT OR IGNORE INTO card_run VALUES (?, ?, ?, ?, ?, ?, ?)',
        fact.subject,
        fact.scope,
        cardId,
        version,
        JSON.stringify(content),
        fact.header.recordedAt,
        stampOf(fact),
      );
    },
    CardStepAcknowledged: (tx, fact) => {
      answer(tx, fact, 'acknowledged', fact.data.value);
    },
    CardStepNotApplicable: (tx, fact) => {
      answer(tx, fact, 'not-applicable', fact.data.reason);
    },
    CardStepReopened: (tx, fact) => {
      answer(tx, fact, null, null);
    },
    CardPausePointConfirmed: (tx, fact) => {
      tx.run('INSERT OR IGNORE INTO card_confirmed VALUES (?, ?)', fact.subject, fact.data.pausePoint);
    },
    CardHardStopOpened: (tx, fact) => {
      tx.run('INSERT OR IGNORE INTO card_opened VALUES (?, ?)', fact.subject, fact.data.stepId);
    },
    CardFollowReported: (tx, fact) => {
      const { person, steps } = fact.data;
      tx.run(
        `INSERT INTO card_follower VALUES (?, ?, ?, ?, ?)
         ON CONFLICT DO UPDATE SET stamp = excluded.stamp, steps = excluded.steps, at = excluded.at
           WHERE excluded.stamp > card_follower.stamp`,
        fact.subject,
        person,
        stampOf(fact),
        steps === null ? null : JSON.stringify(steps),
        fact.header.recordedAt,
      );
    },
    CardRunEnded: (tx, fact) => {
      writeFields(tx, fact, 'card_run_state', fact.subject, { ended_at: fact.header.recordedAt });
    },
    CardRunResumed: (tx, fact) => {
      writeFields(tx, fact, 'card_run_state', fact.subject, { ended_at: null });
    },
  },
};
