-- Entries from elsewhere that contradict the chain known here: two writers on one chain. Kept as they came and shown,
-- never part of the journal.
CREATE TABLE fork (
  origin      TEXT NOT NULL,
  epoch       INTEGER NOT NULL,
  seq         INTEGER NOT NULL,
  hash        TEXT NOT NULL,
  received_at TEXT NOT NULL,
  -- canonical JSON of the whole entry
  entry       TEXT NOT NULL,
  PRIMARY KEY (origin, epoch, seq, hash)
) STRICT;

-- What a command asked for, so that its id cannot be used again for something else. Null in answers from before.
ALTER TABLE command_answer ADD COLUMN fingerprint TEXT;
CREATE INDEX command_answer_by_age ON command_answer (answered_at);
