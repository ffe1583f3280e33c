import { endOf } from '../../shared/domain/warning/warning.ts';
import { headOf } from '../../shared/domain/warning/standing.ts';
import type { Projection } from './projection.ts';
import { stampOf, writeFields } from './registers.ts';

/** Messages from MET, NVE and others as they came; what stands is asked of all of them together. */
export const warnings: Projection = {
  name: 'warnings',
  version: 1,
  tables: ['warning', 'warning_tie', 'warning_folder'],
  schema: `
    -- head: what decides whether it stands; small, because it is read for every message of the last weeks
    CREATE TABLE warning (
      id          TEXT PRIMARY KEY,
      stamp       TEXT NOT NULL,
      sent        TEXT NOT NULL,
      expires     TEXT,
      head        TEXT NOT NULL,
      message     TEXT NOT NULL,
      file_name   TEXT NOT NULL,
      via         TEXT NOT NULL,
      received_at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX warning_by_sent ON warning (sent);
    CREATE TABLE warning_tie (
      warning_id  TEXT NOT NULL,
      incident_id TEXT NOT NULL,
      PRIMARY KEY (warning_id, incident_id)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE warning_folder (id TEXT PRIMARY KEY, folder TEXT) STRICT`,
  on: {
    WarningReceived: (tx, fact) => {
      const { message, fileName, via } = fact.data;
      // Two installations may have read the same file: the first by clock is the one that came.
      tx.run(
        `INSERT INTO warning VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET stamp = excluded.stamp,
           expires = excluded.expires, head = excluded.head, message = excluded.message, file_name = excluded.file_name,
           via = excluded.via, received_at = excluded.received_at WHERE excluded.stamp < warning.stamp`,
        fact.subject,
        stampOf(fact),
        message.sent,
        endOf(message),
        JSON.stringify(headOf(message)),
        JSON.stringify(message),
        fileName,
        via,
        fact.header.recordedAt,
      );
    },
    WarningTied: (tx, fact) => {
      tx.run('INSERT OR IGNORE INTO warning_tie VALUES (?, ?)', fact.subject, fact.data.incidentId);
    },
    WarningFolderSet: (tx, fact) => {
      writeFields(tx, fact, 'warning_folder', fact.subject, { folder: fact.data.folder });
    },
  },
};
