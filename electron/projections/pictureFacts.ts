import { canonicalJson, type Json } from '../../shared/kernel/canonicalJson.ts';
import { pictureTopicOf, type PictureFactType } from '../../shared/domain/situation/pictureFact.ts';
import type { JournalFact } from '../journal/journalFact.ts';
import type { Writer } from '../store/database.ts';
import type { Projection } from './projection.ts';
import { stampOf } from './registers.ts';

function keep(tx: Writer, fact: JournalFact<PictureFactType>): void {
  const { header } = fact;
  tx.run(
    'INSERT OR IGNORE INTO picture_fact VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    header.id,
    fact.scope,
    pictureTopicOf[fact.type],
    fact.type,
    fact.subject,
    stampOf(fact),
    header.origin,
    header.epoch,
    header.seq,
    header.seen === undefined ? null : canonicalJson(header.seen),
    header.recordedAt,
    header.actor.person,
    canonicalJson(fact.data as unknown as Json),
  );
}

/**
 * What an incident's picture is made of, ready to be folded: statements, goals, tasks, decisions, meetings, the map, the sub-plan. The fold is
 * the domain's (pictureOf), so that now, any earlier minute and what a decision rested on are read by the same rule.
 */
export const pictureFacts: Projection = {
  name: 'pictureFacts',
  version: 3,
  tables: ['picture_fact'],
  schema: `
    CREATE TABLE picture_fact (
      id          TEXT PRIMARY KEY,
      incident_id TEXT NOT NULL,
      topic       TEXT NOT NULL,
      type        TEXT NOT NULL,
      subject     TEXT NOT NULL,
      stamp       TEXT NOT NULL,
      origin      TEXT NOT NULL,
      epoch       INTEGER NOT NULL,
      seq         INTEGER NOT NULL,
      seen        TEXT,
      recorded_at TEXT NOT NULL,
      person      TEXT,
      data        TEXT NOT NULL
    ) STRICT;
    CREATE INDEX picture_fact_of_incident ON picture_fact (incident_id, topic);
    CREATE INDEX picture_fact_of_subject ON picture_fact (subject);`,
  on: Object.fromEntries(Object.keys(pictureTopicOf).map((type) => [type, keep])),
};
