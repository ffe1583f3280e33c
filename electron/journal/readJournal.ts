import type { Json } from '../../shared/kernel/canonicalJson.ts';
import type { EntryHeader } from '../../shared/kernel/journalEntry.ts';
import type { FactData, FactType } from '../../shared/domain/facts.ts';
import type { Reader } from '../store/database.ts';
import type { JournalFact } from './journalFact.ts';

interface JournalRow {
  readonly position: number;
  readonly header: string;
  readonly data: string;
}

function parse(text: string): Json {
  return JSON.parse(text) as Json;
}

/** How far the journal has come here. */
export function headPosition(read: Reader): number {
  return read.one<{ position: number | null }>('SELECT max(position) AS position FROM journal')?.position ?? 0;
}

/** Facts of these types after a position, whose bodies are here, in order of arrival; `limit` keeps memory flat. */
export function factsAfter(read: Reader, position: number, limit: number, types: readonly FactType[]): JournalFact[] {
  return read
    .all<JournalRow>(
      `SELECT position, header, data FROM journal
       WHERE position > ? AND data IS NOT NULL AND type IN (SELECT value FROM json_each(?)) ORDER BY position LIMIT ?`,
      position,
      JSON.stringify(types),
      limit,
    )
    .map((row) => {
      const header = parse(row.header) as unknown as EntryHeader;
      const { type, subject, scope } = header;
      const data = parse(row.data) as unknown as FactData[FactType];
      return { position: row.position, header, type, subject, scope, data } as JournalFact;
    });
}
