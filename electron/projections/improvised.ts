import type { Projection } from './projection.ts';
import { stampOf, writeFields } from './registers.ts';

/** What was done in an incident and stood on no card, and the card drafts that were made of it. */
export const improvised: Projection = {
  name: 'improvised',
  version: 2,
  tables: ['improvised_step', 'improvised_draft'],
  schema: `
    CREATE TABLE improvised_step (
      id           TEXT PRIMARY KEY,
      incident_id  TEXT,
      text         TEXT,
      role_id      TEXT,
      source_kind  TEXT,
      source_id    TEXT,
      source_after TEXT,
      marked_at    TEXT,
      person       TEXT,
      ordering     TEXT,
      removed      INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX improvised_step_of_incident ON improvised_step (incident_id);
    CREATE TABLE improvised_draft (
      card_id     TEXT PRIMARY KEY,
      incident_id TEXT NOT NULL,
      title       TEXT NOT NULL,
      steps       INTEGER NOT NULL,
      drafted_at  TEXT NOT NULL,
      ordering    TEXT NOT NULL
    ) STRICT`,
  on: {
    ImprovisedStepMarked: (tx, fact) => {
      const { text, roleId, source } = fact.data;
      writeFields(tx, fact, 'improvised_step', fact.subject, {
        incident_id: fact.scope,
        text,
        role_id: roleId,
        source_kind: source?.kind ?? null,
        source_id: source?.id ?? null,
        source_after: source?.after ?? null,
        marked_at: fact.header.recordedAt,
        person: fact.header.actor.person,
        ordering: stampOf(fact),
      });
    },
    ImprovisedStepUnmarked: (tx, fact) => {
      writeFields(tx, fact, 'improvised_step', fact.subject, { removed: 1 });
    },
    ImprovisedStepRestored: (tx, fact) => {
      writeFields(tx, fact, 'improvised_step', fact.subject, { removed: 0 });
    },
    ImprovisedCardDrafted: (tx, fact) => {
      const { title, steps } = fact.data;
      tx.run(
        'INSERT OR IGNORE INTO improvised_draft VALUES (?, ?, ?, ?, ?, ?)',
        fact.subject,
        fact.scope,
        title,
        steps.length,
        fact.header.recordedAt,
        stampOf(fact),
      );
    },
  },
};
