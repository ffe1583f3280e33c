import { planLinks } from '../../shared/domain/plan/planText.ts';
import type { Projection } from './projection.ts';
import { stampOf, writeFields } from './registers.ts';

/** Plans: every version ever written, its hearing, approvals and readers, and what each version points at. */
export const plans: Projection = {
  name: 'plans',
  version: 3,
  tables: ['plan', 'plan_version', 'plan_link', 'plan_approval', 'plan_hearing', 'plan_comment', 'plan_reading'],
  schema: `
    CREATE TABLE plan (
      id             TEXT PRIMARY KEY,
      readers_roles  TEXT,
      readers_people TEXT,
      retired        INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE TABLE plan_version (
      plan_id     TEXT NOT NULL,
      stamp       TEXT NOT NULL,
      version     INTEGER NOT NULL,
      title       TEXT NOT NULL,
      kind        TEXT NOT NULL,
      also_covers TEXT NOT NULL,
      parts       TEXT NOT NULL,
      content     TEXT NOT NULL,
      written_at  TEXT NOT NULL,
      person      TEXT,
      PRIMARY KEY (plan_id, stamp)
    ) STRICT, WITHOUT ROWID;
    -- a version is found by its number without the words of the others being read
    CREATE INDEX plan_version_by_number ON plan_version (plan_id, version);
    CREATE TABLE plan_link (
      plan_id    TEXT NOT NULL,
      stamp      TEXT NOT NULL,
      version    INTEGER NOT NULL,
      target     TEXT NOT NULL,
      target_id  TEXT NOT NULL,
      section_id TEXT NOT NULL,
      heading    TEXT NOT NULL,
      PRIMARY KEY (target_id, target, plan_id, stamp, section_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX plan_link_from ON plan_link (target, plan_id, stamp);
    CREATE TABLE plan_approval (
      id            TEXT PRIMARY KEY,
      plan_id       TEXT,
      version       INTEGER,
      approved_by   TEXT,
      approved_on   TEXT,
      in_force_from TEXT,
      review_by     TEXT,
      stands        INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX plan_approval_by_plan ON plan_approval (plan_id);
    CREATE TABLE plan_hearing (
      id        TEXT PRIMARY KEY,
      plan_id   TEXT,
      version   INTEGER,
      until_day TEXT,
      is_open   INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX plan_hearing_by_plan ON plan_hearing (plan_id);
    CREATE TABLE plan_comment (
      id         TEXT PRIMARY KEY,
      plan_id    TEXT,
      version    INTEGER,
      section_id TEXT,
      text       TEXT,
      by_name    TEXT,
      person     TEXT,
      at         TEXT,
      outcome    TEXT,
      done       TEXT,
      settled_by TEXT,
      settled_at TEXT,
      withdrawn  INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX plan_comment_by_plan ON plan_comment (plan_id);
    CREATE TABLE plan_reading (
      id       TEXT PRIMARY KEY,
      plan_id  TEXT,
      version  INTEGER,
      person   TEXT,
      read_at  TEXT,
      paper_on TEXT,
      has_read INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX plan_reading_by_plan ON plan_reading (plan_id)`,
  on: {
    PlanWritten: (tx, fact) => {
      writeFields(tx, fact, 'plan', fact.subject, {});
      const { version, content } = fact.data;
      const parts = content.sections.filter(({ text }) => text !== '').flatMap(({ part }) => part ?? []);
      tx.run(
        'INSERT OR IGNORE INTO plan_version VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
        fact.subject,
        stampOf(fact),
        version,
        content.title,
        content.kind,
        JSON.stringify(content.alsoCovers ?? []),
        JSON.stringify([...new Set(parts)]),
        JSON.stringify(content),
        fact.header.recordedAt,
        fact.header.actor.person,
      );
      for (const { id: section, heading, text } of content.sections) {
        for (const { target, id } of planLinks(text)) {
          tx.run(
            'INSERT OR IGNORE INTO plan_link VALUES (?, ?, ?, ?, ?, ?, ?)',
            fact.subject, stampOf(fact), version, target, id, section, heading,
          );
        }
      }
    },
    PlanApproved: (tx, fact) => {
      const { version, approvedBy, approvedOn, inForceFrom = approvedOn, reviewBy } = fact.data;
      writeFields(tx, fact, 'plan_approval', `${fact.subject}.${String(version)}`, {
        plan_id: fact.subject,
        version,
        approved_by: approvedBy,
        approved_on: approvedOn,
        in_force_from: inForceFrom,
        review_by: reviewBy,
        stands: 1,
      });
    },
    PlanApprovalWithdrawn: (tx, fact) => {
      writeFields(tx, fact, 'plan_approval', `${fact.subject}.${String(fact.data.version)}`, { stands: 0 });
    },
    PlanHearingOpened: (tx, fact) => {
      const { version, until } = fact.data;
      writeFields(tx, fact, 'plan_hearing', `${fact.subject}.${String(version)}`, {
        plan_id: fact.subject, version, until_day: until, is_open: 1,
      });
    },
    PlanHearingClosed: (tx, fact) => {
      writeFields(tx, fact, 'plan_hearing', `${fact.subject}.${String(fact.data.version)}`, { is_open: 0 });
    },
    PlanCommented: (tx, fact) => {
      const { planId, version, sectionId, text, from } = fact.data;
      writeFields(tx, fact, 'plan_comment', fact.subject, {
        plan_id: planId,
        version,
        section_id: sectionId,
        text,
        by_name: from,
        person: fact.header.actor.person,
        at: fact.header.recordedAt,
      });
    },
    PlanCommentSettled: (tx, fact) => {
      const { outcome, done } = fact.data;
      const { actor, recordedAt } = fact.header;
      writeFields(tx, fact, 'plan_comment', fact.subject, { outcome, done, settled_by: actor.person, settled_at: recordedAt });
    },
    PlanCommentReopened: (tx, fact) => {
      writeFields(tx, fact, 'plan_comment', fact.subject, { outcome: null, done: null, settled_by: null, settled_at: null });
    },
    PlanCommentWithdrawn: (tx, fact) => {
      writeFields(tx, fact, 'plan_comment', fact.subject, { withdrawn: 1 });
    },
    PlanReadersSet: (tx, fact) => {
      const { roles, people } = fact.data;
      writeFields(tx, fact, 'plan', fact.subject, {
        readers_roles: roles === null ? null : JSON.stringify(roles),
        readers_people: JSON.stringify(people),
      });
    },
    PlanRead: (tx, fact) => {
      const { version, person, on } = fact.data;
      writeFields(tx, fact, 'plan_reading', `${fact.subject}.${String(version)}.${person}`, {
        plan_id: fact.subject, version, person, read_at: fact.header.recordedAt, paper_on: on, has_read: 1,
      });
    },
    PlanReadTakenBack: (tx, fact) => {
      const { version, person } = fact.data;
      writeFields(tx, fact, 'plan_reading', `${fact.subject}.${String(version)}.${person}`, { has_read: 0 });
    },
    PlanRetired: (tx, fact) => {
      writeFields(tx, fact, 'plan', fact.subject, { retired: 1 });
    },
    PlanReinstated: (tx, fact) => {
      writeFields(tx, fact, 'plan', fact.subject, { retired: 0 });
    },
  },
};
