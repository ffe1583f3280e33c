-- The journal: every fact there is, in the order it arrived here. Only electron/journal writes it.
CREATE TABLE journal (
  position    INTEGER PRIMARY KEY,
  id          TEXT NOT NULL UNIQUE,
  origin      TEXT NOT NULL,
  epoch       INTEGER NOT NULL,
  seq         INTEGER NOT NULL,
  hlc         TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  scope       TEXT NOT NULL,
  type        TEXT NOT NULL,
  subject     TEXT NOT NULL,
  hash        TEXT NOT NULL,
  -- canonical JSON of the header: what the hash is taken over
  header      TEXT NOT NULL,
  -- null when the body was withheld or lawfully erased; the chain still verifies
  salt        TEXT,
  data        TEXT,
  UNIQUE (origin, epoch, seq)
) STRICT;
CREATE INDEX journal_by_subject ON journal (subject, position);
CREATE INDEX journal_by_scope ON journal (scope, position);

-- The chains: one per installation and epoch. The private key is there only for the chain this installation writes.
CREATE TABLE chain (
  origin      TEXT NOT NULL,
  epoch       INTEGER NOT NULL,
  public_key  TEXT NOT NULL,
  private_key BLOB,
  head_seq    INTEGER NOT NULL,
  head_hash   TEXT NOT NULL,
  PRIMARY KEY (origin, epoch)
) STRICT;

-- Seals: the installation's signature over a head of a chain.
CREATE TABLE seal (
  origin    TEXT NOT NULL,
  epoch     INTEGER NOT NULL,
  seq       INTEGER NOT NULL,
  hash      TEXT NOT NULL,
  sealed_at TEXT NOT NULL,
  signature TEXT NOT NULL,
  PRIMARY KEY (origin, epoch, seq)
) STRICT;

-- The first answer to every command, so that the same command sent again is not done again.
CREATE TABLE command_answer (
  command_id  TEXT PRIMARY KEY,
  answered_at TEXT NOT NULL,
  answer      TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- This installation: one row.
CREATE TABLE installation (
  only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
  id       TEXT NOT NULL,
  letter   TEXT NOT NULL,
  epoch    INTEGER NOT NULL,
  hlc      TEXT NOT NULL
) STRICT;

-- Which version of each read model the tables hold; another version means: drop, replay.
CREATE TABLE projection (
  name    TEXT PRIMARY KEY,
  version INTEGER NOT NULL
) STRICT;
