import { routineKey, type DeviationSorting } from '../../shared/domain/deviation/deviation.ts';
import type { Owner } from '../../shared/domain/owner.ts';
import { osloDay } from '../../shared/kernel/osloDay.ts';
import type { Instant } from '../../shared/kernel/time.ts';
import type { JournalFact } from '../journal/journalFact.ts';
import type { Writer } from '../store/database.ts';
import type { Projection } from './projection.ts';
import { stampOf, writeFields, type FieldValue } from './registers.ts';

/** What was put right stands beside what was reported: `*_now` is the one that holds. */
function sortedColumns({ type, factors, severity, routine }: Partial<DeviationSorting>): Record<string, FieldValue> {
  return {
    ...(type === undefined ? {} : { sorted_type: type }),
    ...(factors === undefined ? {} : { sorted_factors: JSON.stringify(factors) }),
    ...(severity === undefined ? {} : { sorted_severity: severity }),
    ...(routine === undefined
      ? {}
      : // An empty key says that there is no routine; null would let the reported one hold.
        { sorted_routine: JSON.stringify(routine), sorted_routine_key: routineKey(routine) ?? '' }),
  };
}

/** Serious once is serious for good: grows only, whatever order things arrive in. */
function markSerious(tx: Writer, id: string): void {
  tx.run('INSERT OR IGNORE INTO deviation (id) VALUES (?)', id);
  tx.run('UPDATE deviation SET was_serious = 1 WHERE id = ?', id);
}

interface StepDetails {
  readonly text?: string;
  readonly level?: string;
  readonly receiver?: Owner;
}

/** One line of what has been done with it; lines only come. */
function step(tx: Writer, fact: JournalFact, what: string, { text = '', level, receiver }: StepDetails = {}): void {
  tx.run(
    'INSERT OR IGNORE INTO deviation_step VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    fact.subject,
    stampOf(fact),
    what,
    fact.header.recordedAt,
    fact.header.actor.person,
    text,
    level ?? null,
    receiver === undefined ? null : JSON.stringify(receiver),
  );
}

function report(tx: Writer, fact: JournalFact<'DeviationReported'>): void {
  const { data, header, subject } = fact;
  tx.run('INSERT OR IGNORE INTO deviation (id) VALUES (?)', subject);
  tx.run(
    `UPDATE deviation SET born = ?, origin = ?, ordinal = ?, number = ?, kind = ?, what = ?, report = ?,
       reported_type = ?, reported_factors = ?, reported_severity = ?, reported_routine = ?, reported_routine_key = ?,
       sector = ?, unit = ?, happened_at = ?, reported_at = ?, reported_day = ?, person = ?, sent_by = ?
     WHERE id = ? AND born IS NULL`,
    stampOf(fact),
    header.origin,
    Number(/\d+$/u.exec(data.number)?.[0] ?? 0),
    data.number,
    data.kind,
    data.what,
    JSON.stringify({
      did: data.did, planned: data.planned, why: data.why, reuse: data.reuse, routineAnswer: data.routineAnswer,
      patientReference: data.patientReference, paper: data.paper,
    }),
    data.type,
    JSON.stringify(data.factors),
    data.severity,
    data.routine === null ? null : JSON.stringify(data.routine),
    routineKey(data.routine),
    data.sector,
    data.unit,
    data.happenedAt,
    header.recordedAt,
    osloDay(header.recordedAt as Instant),
    data.isNameless ? null : header.actor.person,
    header.actor.person,
    subject,
  );
  if (data.severity === 'serious') markSerious(tx, subject);
  // Whoever asked not to be shown is not shown in the line of what was done either.
  tx.run(
    'INSERT OR IGNORE INTO deviation_step VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    subject, stampOf(fact), 'reported', header.recordedAt, data.isNameless ? null : header.actor.person, '', null, null,
  );
}

function closed(tx: Writer, fact: JournalFact, measure: string | null): void {
  writeFields(tx, fact, 'deviation', fact.subject, { closed_at: fact.header.recordedAt, closed_measure: measure });
}

/** The second word on a proposal, on the row of that proposal alone: two at once never borrow each other's names. */
function settle(tx: Writer, fact: JournalFact<'DeviationClosingApproved' | 'DeviationClosingRejected'>, approved: 0 | 1): void {
  const { data, header } = fact;
  writeFields(tx, fact, 'deviation_closing', data.closingId, {
    deviation_id: fact.subject, approved, reason: data.reason, decided_by: header.actor.person, decided_at: header.recordedAt,
  });
}

/** Deviations: the sender's words as they were sent, how they are sorted now, and what has been done with each. */
export const deviations: Projection = {
  name: 'deviations',
  version: 3,
  tables: ['deviation', 'deviation_step', 'deviation_closing', 'repetition_threshold'],
  schema: `
    CREATE TABLE deviation (
      id                   TEXT PRIMARY KEY,
      born                 TEXT,
      origin               TEXT,
      ordinal              INTEGER,
      number               TEXT,
      kind                 TEXT,
      what                 TEXT,
      report               TEXT,
      reported_type        TEXT,
      reported_factors     TEXT,
      reported_severity    TEXT,
      reported_routine     TEXT,
      reported_routine_key TEXT,
      sector               TEXT,
      unit                 TEXT,
      happened_at          TEXT,
      reported_at          TEXT,
      reported_day         TEXT,
      person               TEXT,
      sent_by              TEXT,
      sorted_type          TEXT,
      sorted_factors       TEXT,
      sorted_severity      TEXT,
      sorted_routine       TEXT,
      sorted_routine_key   TEXT,
      was_serious          INTEGER NOT NULL DEFAULT 0,
      received_at          TEXT,
      level                TEXT NOT NULL DEFAULT 'unit',
      closed_at            TEXT,
      closed_measure       TEXT,
      seen_at              TEXT,
      withdrawn            INTEGER NOT NULL DEFAULT 0,
      type_now             TEXT AS (coalesce(sorted_type, reported_type)),
      severity_now         TEXT AS (coalesce(sorted_severity, reported_severity)),
      routine_now          TEXT AS (coalesce(sorted_routine, reported_routine)),
      routine_key_now      TEXT AS (coalesce(sorted_routine_key, reported_routine_key))
    ) STRICT;
    CREATE INDEX deviation_newest ON deviation (born DESC, kind, withdrawn, closed_at);
    CREATE INDEX deviation_open ON deviation (born DESC) WHERE closed_at IS NULL AND withdrawn = 0 AND kind = 'negative';
    CREATE INDEX deviation_by_number ON deviation (origin, ordinal);
    CREATE INDEX deviation_by_routine ON deviation (routine_key_now, happened_at);
    CREATE INDEX deviation_by_day ON deviation (reported_day, sector);
    CREATE INDEX deviation_by_sender ON deviation (person, born);
    CREATE INDEX deviation_serious ON deviation (born DESC) WHERE was_serious = 1 AND withdrawn = 0;
    CREATE INDEX deviation_not_received ON deviation (reported_at)
      WHERE closed_at IS NULL AND withdrawn = 0 AND kind = 'negative' AND received_at IS NULL;
    CREATE INDEX deviation_positive ON deviation (born DESC) WHERE kind = 'positive' AND withdrawn = 0;
    CREATE TABLE deviation_step (
      deviation_id TEXT NOT NULL,
      stamp        TEXT NOT NULL,
      what         TEXT NOT NULL,
      at           TEXT NOT NULL,
      person       TEXT,
      text         TEXT NOT NULL,
      level        TEXT,
      receiver     TEXT,
      PRIMARY KEY (deviation_id, stamp, what)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE deviation_closing (
      id           TEXT PRIMARY KEY,
      deviation_id TEXT,
      born         TEXT,
      measure      TEXT,
      proof        TEXT,
      proposed_by  TEXT,
      proposed_at  TEXT,
      approved     INTEGER,
      reason       TEXT,
      decided_by   TEXT,
      decided_at   TEXT
    ) STRICT;
    CREATE INDEX deviation_closing_of ON deviation_closing (deviation_id, born);
    CREATE INDEX deviation_closing_waiting ON deviation_closing (deviation_id) WHERE approved IS NULL AND born IS NOT NULL;
    CREATE TABLE repetition_threshold (
      id    TEXT PRIMARY KEY,
      count INTEGER,
      days  INTEGER,
      stamp TEXT
    ) STRICT`,
  on: {
    DeviationReported: report,
    DeviationWithdrawn: (tx, fact) => {
      writeFields(tx, fact, 'deviation', fact.subject, { withdrawn: 1 });
      step(tx, fact, 'withdrawn', { text: fact.data.reason });
    },
    DeviationRestored: (tx, fact) => {
      writeFields(tx, fact, 'deviation', fact.subject, { withdrawn: 0 });
      step(tx, fact, 'restored');
    },
    DeviationReceived: (tx, fact) => {
      writeFields(tx, fact, 'deviation', fact.subject, { received_at: fact.header.recordedAt });
      step(tx, fact, 'received');
    },
    DeviationSorted: (tx, fact) => {
      writeFields(tx, fact, 'deviation', fact.subject, sortedColumns(fact.data.fields));
      if (fact.data.fields.severity === 'serious') markSerious(tx, fact.subject);
      step(tx, fact, 'sorted');
    },
    DeviationAnswered: (tx, fact) => {
      step(tx, fact, 'answered', { text: fact.data.text });
    },
    DeviationEscalated: (tx, fact) => {
      const { to, receiver, reason } = fact.data;
      writeFields(tx, fact, 'deviation', fact.subject, { level: to });
      step(tx, fact, 'escalated', { text: reason, level: to, receiver });
    },
    DeviationSentBack: (tx, fact) => {
      const { to, reason } = fact.data;
      writeFields(tx, fact, 'deviation', fact.subject, { level: to });
      step(tx, fact, 'sent-back', { text: reason, level: to });
    },
    DeviationClosed: (tx, fact) => {
      closed(tx, fact, fact.data.measure);
      step(tx, fact, 'closed', { text: fact.data.measure });
    },
    DeviationClosingProposed: (tx, fact) => {
      const { closingId, measure, proof } = fact.data;
      const { actor, recordedAt } = fact.header;
      writeFields(tx, fact, 'deviation_closing', closingId, {
        deviation_id: fact.subject, born: stampOf(fact), measure, proof, proposed_by: actor.person, proposed_at: recordedAt,
      });
      step(tx, fact, 'proposed', { text: measure });
    },
    DeviationClosingApproved: (tx, fact) => {
      settle(tx, fact, 1);
      closed(tx, fact, null);
      step(tx, fact, 'approved', { text: fact.data.reason });
    },
    DeviationClosingRejected: (tx, fact) => {
      settle(tx, fact, 0);
      step(tx, fact, 'rejected', { text: fact.data.reason });
    },
    DeviationReopened: (tx, fact) => {
      writeFields(tx, fact, 'deviation', fact.subject, { closed_at: null, closed_measure: null, seen_at: null });
      step(tx, fact, 'reopened', { text: fact.data.reason });
    },
    DeviationProofSeen: (tx, fact) => {
      writeFields(tx, fact, 'deviation', fact.subject, { seen_at: fact.header.recordedAt });
      step(tx, fact, 'seen');
    },
    RepetitionThresholdSet: (tx, fact) => {
      // One row per installation that ever set it; the last by the common clock holds.
      writeFields(tx, fact, 'repetition_threshold', fact.subject, { ...fact.data, stamp: stampOf(fact) });
    },
  },
};
