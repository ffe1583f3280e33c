import type { Projection } from './projection.ts';
import { writeFields } from './registers.ts';

/** Which installations are open to the network, and the seats each has let in. */
export const seats: Projection = {
  name: 'seats',
  version: 1,
  tables: ['network', 'paired_seat'],
  schema: `
    CREATE TABLE network (
      id      TEXT PRIMARY KEY,
      is_open INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE TABLE paired_seat (
      id            TEXT PRIMARY KEY,
      origin        TEXT,
      kind          TEXT,
      label         TEXT,
      person        TEXT,
      secret_sha256 TEXT,
      paired_at     TEXT,
      revoked_at    TEXT
    ) STRICT`,
  on: {
    NetworkOpened: (tx, fact) => {
      writeFields(tx, fact, 'network', fact.subject, { is_open: 1 });
    },
    NetworkClosed: (tx, fact) => {
      writeFields(tx, fact, 'network', fact.subject, { is_open: 0 });
    },
    SeatPaired: (tx, fact) => {
      const { kind, label, person, secretSha256 } = fact.data;
      const { origin, recordedAt } = fact.header;
      tx.run('INSERT OR IGNORE INTO paired_seat (id) VALUES (?)', fact.subject);
      tx.run(
        `UPDATE paired_seat SET origin = ?, kind = ?, label = ?, person = ?, secret_sha256 = ?, paired_at = ?
         WHERE id = ? AND kind IS NULL`,
        origin, kind, label, person, secretSha256, recordedAt, fact.subject,
      );
    },
    SeatRevoked: (tx, fact) => {
      tx.run('INSERT OR IGNORE INTO paired_seat (id) VALUES (?)', fact.subject);
      tx.run(
        'UPDATE paired_seat SET revoked_at = min(coalesce(revoked_at, ?), ?) WHERE id = ?',
        fact.header.recordedAt, fact.header.recordedAt, fact.subject,
      );
    },
  },
};
