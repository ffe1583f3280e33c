import type { JournalFact } from '../journal/journalFact.ts';
import type { Writer } from '../store/database.ts';
import type { Projection } from './projection.ts';
import { stampOf, writeFields } from './registers.ts';

/** The log: lines only ever come, corrections and withdrawals stand beside them. */
export const logEntries: Projection = {
  name: 'logEntries',
  version: 5,
  tables: ['log_entry', 'log_correction', 'log_withdrawal', 'log_note', 'log_acknowledgement', 'log_attestation', 'log_count', 'log_text'],
  schema: `
    CREATE TABLE log_entry (
      id          TEXT PRIMARY KEY,
      incident_id TEXT NOT NULL,
      ordering    TEXT NOT NULL,
      number      TEXT NOT NULL,
      kind        TEXT NOT NULL,
      text        TEXT,
      said        TEXT,
      occurred_at TEXT NOT NULL,
      began_at    TEXT NOT NULL,
      recorded_at TEXT NOT NULL,
      unconfirmed INTEGER NOT NULL,
      source      TEXT,
      reliability TEXT,
      people      TEXT NOT NULL,
      topics      TEXT NOT NULL,
      late_reason TEXT,
      about_kind  TEXT,
      about_id    TEXT,
      person      TEXT,
      paper       TEXT,
      emergency   TEXT
    ) STRICT;
    CREATE UNIQUE INDEX log_entry_in_order ON log_entry (incident_id, ordering);
    CREATE INDEX log_entry_about ON log_entry (about_id) WHERE about_id IS NOT NULL;
    CREATE TABLE log_correction (
      entry_id    TEXT NOT NULL,
      stamp       TEXT NOT NULL,
      number      TEXT NOT NULL,
      text        TEXT NOT NULL,
      occurred_at TEXT NOT NULL,
      reason      TEXT,
      recorded_at TEXT NOT NULL,
      person      TEXT,
      PRIMARY KEY (entry_id, stamp)
    ) STRICT, WITHOUT ROWID;
    -- the first withdrawal stands; a second one changes nothing
    CREATE TABLE log_withdrawal (
      entry_id    TEXT PRIMARY KEY,
      stamp       TEXT NOT NULL,
      reason      TEXT,
      recorded_at TEXT NOT NULL,
      person      TEXT
    ) STRICT, WITHOUT ROWID;
    -- what may be changed about a line without changing the line
    CREATE TABLE log_note (
      id          TEXT PRIMARY KEY,
      important   INTEGER NOT NULL DEFAULT 0,
      late_reason TEXT
    ) STRICT;
    -- one row per line and function that has ever spoken of it; the latest word by clock holds
    CREATE TABLE log_acknowledgement (
      id           TEXT PRIMARY KEY,
      entry_id     TEXT,
      by           TEXT,
      role_id      TEXT,
      acknowledged INTEGER NOT NULL DEFAULT 0,
      person       TEXT,
      at           TEXT
    ) STRICT;
    CREATE INDEX log_acknowledgement_of ON log_acknowledgement (entry_id);
    CREATE TABLE log_attestation (
      id          TEXT PRIMARY KEY,
      incident_id TEXT NOT NULL,
      stamp       TEXT NOT NULL,
      after       TEXT,
      up_to       TEXT NOT NULL,
      from_number TEXT NOT NULL,
      to_number   TEXT NOT NULL,
      entries     INTEGER NOT NULL,
      person      TEXT,
      role_id     TEXT,
      at          TEXT NOT NULL
    ) STRICT;
    CREATE INDEX log_attestation_of ON log_attestation (incident_id, stamp);
    -- per incident and installation: how many lines, and the last number given
    CREATE TABLE log_count (
      incident_id TEXT NOT NULL,
      origin      TEXT NOT NULL,
      entries     INTEGER NOT NULL,
      last        INTEGER NOT NULL,
      PRIMARY KEY (incident_id, origin)
    ) STRICT, WITHOUT ROWID;
    -- å stays å: remove_diacritics 0; æ and ø are letters of their own in any case. No prefix indexes: half a word is
    -- found within milliseconds without, and merging them made one line in a hundred wait. Nothing is ranked, so the
    -- lengths of texts are not kept
    CREATE VIRTUAL TABLE log_text USING fts5 (
      text, entry_id UNINDEXED, tokenize = "unicode61 remove_diacritics 0", columnsize = 0
    );`,
  on: {
    LogEntryAdded: (tx, fact) => {
      addLine(tx, fact);
    },
    LogEntryCorrected: (tx, fact) => {
      const { number, text, occurredAt, reason } = fact.data;
      tx.run(
        'INSERT OR IGNORE INTO log_correction VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
        fact.subject,
        stampOf(fact),
        number,
        text,
        occurredAt,
        reason,
        fact.header.recordedAt,
        fact.header.actor.person,
      );
      findBy(tx, fact.subject, text);
    },
    LogEntryWithdrawn: (tx, fact) => {
      tx.run(
        `INSERT INTO log_withdrawal VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET stamp = excluded.stamp,
           reason = excluded.reason, recorded_at = excluded.recorded_at, person = excluded.person
         WHERE excluded.stamp < log_withdrawal.stamp`,
        fact.subject,
        stampOf(fact),
        fact.data.reason,
        fact.header.recordedAt,
        fact.header.actor.person,
      );
    },
    LogEntryMarked: (tx, fact) => {
      writeFields(tx, fact, 'log_note', fact.subject, { important: fact.data.important ? 1 : 0 });
    },
    LogEntryAcknowledged: (tx, fact) => {
      const { roleId, acknowledged } = fact.data;
      const { actor, recordedAt } = fact.header;
      const by = roleId ?? actor.person ?? actor.seat;
      writeFields(tx, fact, 'log_acknowledgement', `${fact.subject}/${by}`, {
        entry_id: fact.subject,
        by,
        role_id: roleId,
        acknowledged: acknowledged ? 1 : 0,
        person: actor.person,
        at: recordedAt,
      });
    },
    LogAttested: (tx, fact) => {
      const { data, header } = fact;
      tx.run(
        'INSERT OR IGNORE INTO log_attestation VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
        fact.subject,
        fact.scope,
        stampOf(fact),
        data.after,
        data.upTo,
        data.fromNumber,
        data.toNumber,
        data.entries,
        header.actor.person,
        header.actor.role,
        header.recordedAt,
      );
    },
    LogEntryDelayExplained: (tx, fact) => {
      writeFields(tx, fact, 'log_note', fact.subject, { late_reason: fact.data.lateReason });
    },
  },
};

function addLine(tx: Writer, fact: JournalFact<'LogEntryAdded'>): void {
  const { data, header } = fact;
  const added = tx.run(
    `INSERT OR IGNORE INTO log_entry (id, incident_id, ordering, number, kind, text, said,
       occurred_at, began_at, recorded_at, unconfirmed, source, reliability, people, topics, late_reason,
       about_kind, about_id, person, paper, emergency)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    fact.subject,
    fact.scope,
    stampOf(fact),
    data.number,
    data.kind,
    data.text,
    data.said === null ? null : JSON.stringify(data.said),
    data.occurredAt,
    data.beganAt,
    header.recordedAt,
    data.unconfirmed ? 1 : 0,
    data.source,
    data.reliability,
    JSON.stringify(data.people),
    JSON.stringify(data.topics),
    data.lateReason,
    data.about?.kind ?? null,
    data.about?.id ?? null,
    header.actor.person,
    data.paper === undefined ? null : JSON.stringify(data.paper),
    data.emergency === undefined ? null : JSON.stringify(data.emergency),
  );
  if (added === 0) return;
  countLine(tx, fact.scope, header.origin, Number(data.number.slice(data.number.indexOf('-') + 1)));
  const searchable = data.text ?? Object.values(data.said ?? {}).filter((part) => typeof part === 'string').join(' ');
  findBy(tx, fact.subject, [searchable, data.source ?? '', ...data.people, ...data.topics].join(' '));
}

/** A line and each of its corrections can be found by their words. */
function findBy(tx: Writer, entryId: string, text: string): void {
  tx.run('INSERT INTO log_text (text, entry_id) VALUES (?, ?)', text, entryId);
}

/** Nearly always the row is there: an UPDATE costs a third of an upsert, which guards itself against what it never does. */
function countLine(tx: Writer, incidentId: string, origin: string, number: number): void {
  const counted = tx.run(
    'UPDATE log_count SET entries = entries + 1, last = max(last, ?) WHERE incident_id = ? AND origin = ?',
    number,
    incidentId,
    origin,
  );
  if (counted === 0) tx.run('INSERT INTO log_count VALUES (?, ?, 1, ?)', incidentId, origin, number);
}
