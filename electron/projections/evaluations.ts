import type { Charter, FindingFields } from '../../shared/domain/evaluation/facts.ts';
import type { Projection } from './projection.ts';
import { stampOf, writeFields, type FieldValue } from './registers.ts';

function charterColumns(charter: Partial<Charter>): Record<string, FieldValue> {
  const { purpose, leader, minutesAvailable, resources, methodSupport, deadline } = charter;
  return {
    ...(purpose === undefined ? {} : { purpose }),
    ...(leader === undefined ? {} : { leader: JSON.stringify(leader) }),
    ...(minutesAvailable === undefined ? {} : { minutes_available: minutesAvailable }),
    ...(resources === undefined ? {} : { resources }),
    ...(methodSupport === undefined ? {} : { method_support: methodSupport }),
    ...(deadline === undefined ? {} : { deadline }),
  };
}

function findingColumns(fields: Partial<FindingFields>): Record<string, FieldValue> {
  const { kind, title, whatHappened, whyReasonableThen, whatWeLearn, evidence } = fields;
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(title === undefined ? {} : { title }),
    ...(whatHappened === undefined ? {} : { what_happened: whatHappened }),
    ...(whyReasonableThen === undefined ? {} : { why_reasonable_then: whyReasonableThen }),
    ...(whatWeLearn === undefined ? {} : { what_we_learn: whatWeLearn }),
    ...(evidence === undefined ? {} : { evidence: JSON.stringify(evidence) }),
  };
}

/** Evaluations with everything that is gathered in them. People are kept as Owner in JSON; names are read when asked. */
export const evaluations: Projection = {
  name: 'evaluations',
  version: 2,
  tables: [
    'evaluation', 'evaluation_invitation', 'evaluation_question', 'evaluation_contribution', 'evaluation_finding',
  ],
  schema: `
    CREATE TABLE evaluation (
      id                TEXT PRIMARY KEY,
      incident_id       TEXT,
      -- its place in the order people see
      born              TEXT,
      title             TEXT,
      purpose           TEXT,
      leader            TEXT,
      minutes_available INTEGER,
      resources         TEXT,
      method_support    TEXT,
      deadline          TEXT,
      opened_early      TEXT,
      opened_at         TEXT,
      finished_at       TEXT,
      discarded         INTEGER NOT NULL DEFAULT 0,
      single_reason     TEXT
    ) STRICT;
    CREATE INDEX evaluation_of_incident ON evaluation (incident_id);
    CREATE TABLE evaluation_invitation (
      id              TEXT PRIMARY KEY,
      evaluation_id   TEXT,
      born            TEXT,
      perspective     TEXT,
      who             TEXT,
      purpose         TEXT,
      declined        INTEGER NOT NULL DEFAULT 0,
      declined_reason TEXT,
      withdrawn       INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX evaluation_invitation_of ON evaluation_invitation (evaluation_id);
    CREATE TABLE evaluation_question (
      id            TEXT PRIMARY KEY,
      evaluation_id TEXT,
      born          TEXT,
      text          TEXT,
      removed       INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX evaluation_question_of ON evaluation_question (evaluation_id);
    CREATE TABLE evaluation_contribution (
      id            TEXT PRIMARY KEY,
      evaluation_id TEXT,
      born          TEXT,
      question      TEXT,
      contributor   TEXT,
      perspective   TEXT,
      text          TEXT,
      revised       INTEGER NOT NULL DEFAULT 0,
      withdrawn     INTEGER NOT NULL DEFAULT 0,
      written_at    TEXT
    ) STRICT;
    CREATE INDEX evaluation_contribution_of ON evaluation_contribution (evaluation_id);
    CREATE TABLE evaluation_finding (
      id                  TEXT PRIMARY KEY,
      evaluation_id       TEXT,
      born                TEXT,
      number              INTEGER,
      kind                TEXT,
      title               TEXT,
      what_happened       TEXT,
      why_reasonable_then TEXT,
      what_we_learn       TEXT,
      evidence            TEXT NOT NULL DEFAULT '[]',
      withdrawn           INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX evaluation_finding_of ON evaluation_finding (evaluation_id)`,
  on: {
    EvaluationOpened: (tx, fact) => {
      const { title, reason, ...charter } = fact.data;
      writeFields(tx, fact, 'evaluation', fact.subject, {
        ...charterColumns(charter),
        incident_id: fact.scope,
        born: stampOf(fact),
        title,
        opened_early: reason,
        opened_at: fact.header.recordedAt,
      });
    },
    EvaluationCharterChanged: (tx, fact) => {
      writeFields(tx, fact, 'evaluation', fact.subject, charterColumns(fact.data));
    },
    EvaluationDiscarded: (tx, fact) => {
      writeFields(tx, fact, 'evaluation', fact.subject, { discarded: 1 });
    },
    EvaluationRestored: (tx, fact) => {
      writeFields(tx, fact, 'evaluation', fact.subject, { discarded: 0 });
    },
    EvaluationFinished: (tx, fact) => {
      writeFields(tx, fact, 'evaluation', fact.subject, { finished_at: fact.header.recordedAt });
    },
    EvaluationReopened: (tx, fact) => {
      writeFields(tx, fact, 'evaluation', fact.subject, { finished_at: null });
    },
    SingleContributorJustified: (tx, fact) => {
      writeFields(tx, fact, 'evaluation', fact.subject, { single_reason: fact.data.reason });
    },
    ContributorInvited: (tx, fact) => {
      const { evaluationId, perspective, who, purpose } = fact.data;
      writeFields(tx, fact, 'evaluation_invitation', fact.subject, {
        evaluation_id: evaluationId,
        born: stampOf(fact),
        perspective,
        who: JSON.stringify(who),
        purpose,
      });
    },
    InvitationDeclined: (tx, fact) => {
      writeFields(tx, fact, 'evaluation_invitation', fact.subject, { declined: 1, declined_reason: fact.data.reason });
    },
    InvitationRenewed: (tx, fact) => {
      writeFields(tx, fact, 'evaluation_invitation', fact.subject, { declined: 0, declined_reason: null });
    },
    InvitationWithdrawn: (tx, fact) => {
      writeFields(tx, fact, 'evaluation_invitation', fact.subject, { withdrawn: 1 });
    },
    QuestionAdded: (tx, fact) => {
      const { evaluationId, text } = fact.data;
      writeFields(tx, fact, 'evaluation_question', fact.subject, {
        evaluation_id: evaluationId,
        born: stampOf(fact),
        text,
      });
    },
    QuestionRemoved: (tx, fact) => {
      writeFields(tx, fact, 'evaluation_question', fact.subject, { removed: 1 });
    },
    ContributionMade: (tx, fact) => {
      const { evaluationId, question, contributor, perspective, text } = fact.data;
      writeFields(tx, fact, 'evaluation_contribution', fact.subject, {
        evaluation_id: evaluationId,
        born: stampOf(fact),
        question,
        contributor: JSON.stringify(contributor),
        perspective,
        text,
        written_at: fact.header.recordedAt,
      });
    },
    ContributionRevised: (tx, fact) => {
      writeFields(tx, fact, 'evaluation_contribution', fact.subject, {
        text: fact.data.text,
        revised: 1,
        withdrawn: 0,
        written_at: fact.header.recordedAt,
      });
    },
    ContributionWithdrawn: (tx, fact) => {
      writeFields(tx, fact, 'evaluation_contribution', fact.subject, { withdrawn: 1 });
    },
    FindingAdded: (tx, fact) => {
      const { evaluationId, number, ...fields } = fact.data;
      writeFields(tx, fact, 'evaluation_finding', fact.subject, {
        ...findingColumns(fields),
        evaluation_id: evaluationId,
        born: stampOf(fact),
        number,
      });
    },
    FindingChanged: (tx, fact) => {
      writeFields(tx, fact, 'evaluation_finding', fact.subject, findingColumns(fact.data));
    },
    FindingWithdrawn: (tx, fact) => {
      writeFields(tx, fact, 'evaluation_finding', fact.subject, { withdrawn: 1 });
    },
    FindingRestored: (tx, fact) => {
      writeFields(tx, fact, 'evaluation_finding', fact.subject, { withdrawn: 0 });
    },
  },
};
