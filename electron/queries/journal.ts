import type { OperationOutput } from '../../shared/contract/api.ts';
import type { Instant } from '../../shared/kernel/time.ts';
import type { Reader } from '../store/database.ts';

/** The folder this installation keeps its copies in; null when none has been chosen. */
export function backupFolder(read: Reader): string | null {
  const row = read.one<{ folder: string | null }>(
    'SELECT s.folder FROM backup_setting s JOIN installation i ON i.id = s.id',
  );
  return row?.folder ?? null;
}

interface StatusRow {
  readonly installation: string;
  readonly letter: string;
  readonly epoch: number;
  readonly seq: number;
  readonly hash: string;
  readonly entries: number;
  readonly sealed_at: Instant | null;
  readonly forks: number;
}

/** How the journal stands, without reading it through. */
export function journalStatus(read: Reader): OperationOutput<'journal.status'> {
  const row = read.one<StatusRow>(
    `SELECT i.id AS installation, i.letter, i.epoch, c.head_seq AS seq, c.head_hash AS hash,
       (SELECT coalesce(sum(head_seq), 0) FROM chain) AS entries,
       (SELECT max(sealed_at) FROM seal s WHERE s.origin = i.id AND s.epoch = i.epoch) AS sealed_at,
       (SELECT count(*) FROM fork) AS forks
     FROM installation i JOIN chain c ON c.origin = i.id AND c.epoch = i.epoch`,
  );
  if (row === undefined) throw new Error('the journal has no installation');
  const { sealed_at: sealedAt, ...status } = row;
  return { ...status, code: headCode(row.hash), sealedAt };
}

/** The head as it is printed and read aloud: enough that nobody finds another journal with the same. */
function headCode(hash: string): string {
  return (hash.slice(0, 16).match(/.{4}/g) ?? []).join(' ');
}
