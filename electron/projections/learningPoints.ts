import type { LearningPointFields } from '../../shared/domain/learningPoint/facts.ts';
import { ownerKey } from '../../shared/domain/learningPoint/learningPoint.ts';
import type { Owner } from '../../shared/domain/owner.ts';
import type { JournalFact } from '../journal/journalFact.ts';
import type { Writer } from '../store/database.ts';
import type { Projection } from './projection.ts';
import { stampOf, writeFields, type FieldValue } from './registers.ts';

function columnsOf(fields: Partial<LearningPointFields>): Record<string, FieldValue> {
  const { text, target, owner, dueOn, recipients } = fields;
  return {
    ...(text === undefined ? {} : { text }),
    ...(target === undefined ? {} : { target: JSON.stringify(target) }),
    ...(owner === undefined ? {} : { owner: JSON.stringify(owner) }),
    ...(dueOn === undefined ? {} : { due_on: dueOn }),
    ...(recipients === undefined ? {} : { recipients: JSON.stringify(recipients) }),
  };
}

/** One row per learning point and recipient that ever acknowledged it; a null time means that it was taken back. */
function acknowledged(tx: Writer, fact: JournalFact, recipient: Owner, at: string | null): void {
  writeFields(tx, fact, 'learning_point_acknowledgement', `${fact.subject}/${ownerKey(recipient)}`, {
    learning_point_id: fact.subject,
    recipient: ownerKey(recipient),
    acknowledged_at: at,
  });
}

/** Learning points: what is to change, by whom and when, and whether it has had its effect. */
export const learningPoints: Projection = {
  name: 'learningPoints',
  version: 3,
  tables: ['learning_point', 'learning_point_acknowledgement'],
  schema: `
    CREATE TABLE learning_point (
      id            TEXT PRIMARY KEY,
      incident_id   TEXT,
      born          TEXT,
      evaluation_id TEXT,
      finding_id    TEXT,
      text          TEXT,
      target        TEXT,
      owner         TEXT,
      due_on        TEXT,
      recipients    TEXT NOT NULL DEFAULT '[]',
      state         TEXT NOT NULL DEFAULT 'proposed',
      state_note    TEXT,
      added_at      TEXT,
      closed_how    TEXT,
      closed_text   TEXT,
      closed_changed TEXT,
      closed_at     TEXT
    ) STRICT;
    CREATE INDEX learning_point_by_date ON learning_point (closed_how, due_on);
    CREATE INDEX learning_point_of_evaluation ON learning_point (evaluation_id);
    CREATE TABLE learning_point_acknowledgement (
      id                TEXT PRIMARY KEY,
      learning_point_id TEXT,
      recipient         TEXT,
      acknowledged_at   TEXT
    ) STRICT;
    CREATE INDEX learning_point_acknowledgement_of ON learning_point_acknowledgement (learning_point_id)`,
  on: {
    LearningPointAdded: (tx, fact) => {
      const { evaluationId, findingId, ...fields } = fact.data;
      writeFields(tx, fact, 'learning_point', fact.subject, {
        ...columnsOf(fields),
        incident_id: fact.scope,
        born: stampOf(fact),
        evaluation_id: evaluationId,
        finding_id: findingId,
        added_at: fact.header.recordedAt,
      });
    },
    LearningPointChanged: (tx, fact) => {
      writeFields(tx, fact, 'learning_point', fact.subject, columnsOf(fact.data));
    },
    LearningPointAcknowledged: (tx, fact) => {
      acknowledged(tx, fact, fact.data.recipient, fact.header.recordedAt);
    },
    LearningPointAcknowledgementTakenBack: (tx, fact) => {
      acknowledged(tx, fact, fact.data.recipient, null);
    },
    LearningPointStateSet: (tx, fact) => {
      writeFields(tx, fact, 'learning_point', fact.subject, { state: fact.data.state, state_note: fact.data.note });
    },
    LearningPointVerified: (tx, fact) => {
      writeFields(tx, fact, 'learning_point', fact.subject, {
        closed_how: 'verified',
        closed_text: fact.data.text,
        closed_changed: fact.data.changed ?? null,
        closed_at: fact.header.recordedAt,
      });
    },
    LearningPointRejected: (tx, fact) => {
      writeFields(tx, fact, 'learning_point', fact.subject, {
        closed_how: 'rejected',
        closed_text: fact.data.reason,
        closed_changed: null,
        closed_at: fact.header.recordedAt,
      });
    },
    LearningPointReopened: (tx, fact) => {
      writeFields(tx, fact, 'learning_point', fact.subject, {
        closed_how: null, closed_text: null, closed_changed: null, closed_at: null,
      });
    },
  },
};
