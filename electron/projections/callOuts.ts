import type { CallOutMember } from '../../shared/domain/callOut/callOut.ts';
import type { JournalFact } from '../journal/journalFact.ts';
import type { Writer } from '../store/database.ts';
import type { Projection } from './projection.ts';
import { stampOf } from './registers.ts';

/** Members sort in the order of the list; those who surface later come after, by when they did. */
function addMember(
  tx: Writer,
  fact: JournalFact<'CallOutStarted'> | JournalFact<'CallOutDeputySurfaced'>,
  member: CallOutMember,
  place: number,
): void {
  tx.run(
    'INSERT OR IGNORE INTO call_out_member VALUES (?, ?, ?, ?)',
    member.memberId,
    fact.subject,
    `${stampOf(fact)}.${String(place).padStart(4, '0')}`,
    JSON.stringify(member),
  );
}

/** Call-outs: who was to be called on which number, and every result that was struck. Rows only ever come. */
export const callOuts: Projection = {
  name: 'callOuts',
  version: 2,
  tables: ['call_out', 'call_out_member', 'call_out_mark', 'call_out_undone', 'call_out_withdrawn'],
  schema: `
    CREATE TABLE call_out (
      id          TEXT PRIMARY KEY,
      incident_id TEXT NOT NULL,
      ordering    TEXT NOT NULL,
      list_id     TEXT NOT NULL,
      list_title  TEXT NOT NULL,
      entry_id    TEXT NOT NULL,
      started_at  TEXT NOT NULL,
      person      TEXT
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX call_out_of_incident ON call_out (incident_id, ordering);
    CREATE TABLE call_out_member (
      id          TEXT PRIMARY KEY,
      call_out_id TEXT NOT NULL,
      ordering    TEXT NOT NULL,
      member      TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX call_out_member_in_order ON call_out_member (call_out_id, ordering);
    CREATE TABLE call_out_mark (
      id          TEXT PRIMARY KEY,
      call_out_id TEXT NOT NULL,
      member_id   TEXT NOT NULL,
      stamp       TEXT NOT NULL,
      result      TEXT NOT NULL,
      note        TEXT,
      marked_at   TEXT NOT NULL,
      person      TEXT,
      deputy      TEXT
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX call_out_mark_in_order ON call_out_mark (call_out_id, stamp);
    CREATE TABLE call_out_undone (mark_id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
    CREATE TABLE call_out_withdrawn (call_out_id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID`,
  on: {
    CallOutStarted: (tx, fact) => {
      const { listId, listTitle, entryId, members } = fact.data;
      tx.run(
        'INSERT OR IGNORE INTO call_out VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
        fact.subject,
        fact.scope,
        stampOf(fact),
        listId,
        listTitle,
        entryId,
        fact.header.recordedAt,
        fact.header.actor.person,
      );
      members.forEach((member, place) => {
        addMember(tx, fact, member, place);
      });
    },
    CallOutDeputySurfaced: (tx, fact) => {
      addMember(tx, fact, fact.data, 0);
    },
    CallOutMarked: (tx, fact) => {
      const { markId, memberId, result, note, deputy } = fact.data;
      tx.run(
        'INSERT OR IGNORE INTO call_out_mark VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
        markId,
        fact.subject,
        memberId,
        stampOf(fact),
        result,
        note,
        fact.header.recordedAt,
        fact.header.actor.person,
        deputy,
      );
    },
    CallOutMarkUndone: (tx, fact) => {
      tx.run('INSERT OR IGNORE INTO call_out_undone VALUES (?)', fact.data.markId);
    },
    CallOutWithdrawn: (tx, fact) => {
      tx.run('INSERT OR IGNORE INTO call_out_withdrawn VALUES (?)', fact.subject);
    },
  },
};
