import type { CallOutMember } from '../../shared/domain/callOut/callOut.ts';
import type { JournalFact } from '../journal/journalFact.ts';
import type { Writer } from '../store/database.ts';
import type { Projection } from './projection.ts';
import { stampOf, writeFields } from './registers.ts';

/** Members sort in the order of the list; those who surface later come after, by when they did. */
function addMember(
  tx: Writer,
  fact: JournalFact<'CallDrillStarted'> | JournalFact<'CallDrillDeputySurfaced'>,
  member: CallOutMember,
  place: number,
): void {
  tx.run(
    'INSERT OR IGNORE INTO call_drill_member VALUES (?, ?, ?, ?)',
    member.memberId,
    fact.subject,
    `${stampOf(fact)}.${String(place).padStart(4, '0')}`,
    JSON.stringify(member),
  );
}

/** Alert lists called through as an exercise, each result with when it was struck. */
export const callDrills: Projection = {
  name: 'callDrills',
  version: 1,
  tables: ['call_drill', 'call_drill_member', 'call_drill_mark', 'call_drill_undone'],
  schema: `
    CREATE TABLE call_drill (
      id          TEXT PRIMARY KEY,
      list_id     TEXT,
      list_title  TEXT,
      started_at  TEXT,
      person      TEXT,
      finished_at TEXT,
      withdrawn   INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX call_drill_of_list ON call_drill (list_id, started_at);
    CREATE TABLE call_drill_member (
      id            TEXT PRIMARY KEY,
      call_drill_id TEXT NOT NULL,
      ordering      TEXT NOT NULL,
      member        TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX call_drill_member_in_order ON call_drill_member (call_drill_id, ordering);
    CREATE TABLE call_drill_mark (
      id            TEXT PRIMARY KEY,
      call_drill_id TEXT NOT NULL,
      member_id     TEXT NOT NULL,
      stamp         TEXT NOT NULL,
      result        TEXT NOT NULL,
      struck_at     TEXT NOT NULL,
      person        TEXT,
      deputy        TEXT
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX call_drill_mark_in_order ON call_drill_mark (call_drill_id, stamp);
    CREATE TABLE call_drill_undone (mark_id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID`,
  on: {
    CallDrillStarted: (tx, fact) => {
      const { listId, listTitle, startedAt, members } = fact.data;
      writeFields(tx, fact, 'call_drill', fact.subject, {
        list_id: listId, list_title: listTitle, started_at: startedAt, person: fact.header.actor.person,
      });
      members.forEach((member, place) => {
        addMember(tx, fact, member, place);
      });
    },
    CallDrillDeputySurfaced: (tx, fact) => {
      addMember(tx, fact, fact.data, 0);
    },
    CallDrillMarked: (tx, fact) => {
      const { markId, memberId, result, at, deputy } = fact.data;
      tx.run(
        'INSERT OR IGNORE INTO call_drill_mark VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
        markId,
        fact.subject,
        memberId,
        stampOf(fact),
        result,
        at,
        fact.header.actor.person,
        deputy,
      );
    },
    CallDrillMarkUndone: (tx, fact) => {
      tx.run('INSERT OR IGNORE INTO call_drill_undone VALUES (?)', fact.data.markId);
    },
    CallDrillFinished: (tx, fact) => {
      writeFields(tx, fact, 'call_drill', fact.subject, { finished_at: fact.data.at });
    },
    CallDrillResumed: (tx, fact) => {
      writeFields(tx, fact, 'call_drill', fact.subject, { finished_at: null });
    },
    CallDrillWithdrawn: (tx, fact) => {
      writeFields(tx, fact, 'call_drill', fact.subject, { withdrawn: 1 });
    },
    CallDrillRestored: (tx, fact) => {
      writeFields(tx, fact, 'call_drill', fact.subject, { withdrawn: 0 });
    },
  },
};
