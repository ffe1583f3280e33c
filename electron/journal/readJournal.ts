import type { Json } from '../../shared/kernel/canonicalJson.ts';
import type { Entry, EntryHeader } from '../../shared/kernel/journalEntry.ts';
import type { FactData, FactType } from '../../shared/domain/facts.ts';
import type { Reader } from '../store/database.ts';
import type { JournalFact } from './journalFact.ts';

interface JournalRow {
  readonly position: number;
  readonly header: string;
  readonly hash: string;
  readonly salt: string | null;
  readonly data: string | null;
}

function parse(text: string): Json {
  return JSON.parse(text) as Json;
}

function toEntry(row: JournalRow): Entry & { readonly position: number } {
  return {
    position: row.position,
    header: parse(row.header) as unknown as EntryHeader,
    hash: row.hash,
    body: row.salt === null || row.data === null ? null : { salt: row.salt, data: parse(row.data) },
  };
}

/** How far the journal has come here. */
export function headPosition(read: Reader): number {
  return read.one<{ position: number | null }>('SELECT max(position) AS position FROM journal')?.position ?? 0;
}

/** Entries after a position, in order of arrival; `limit` keeps memory flat. */
export function entriesAfter(read: Reader, position: number, limit: number): (Entry & { readonly position: number })[] {
  return read
    .all<JournalRow>(
      'SELECT position, header, hash, salt, data FROM journal WHERE position > ? ORDER BY position LIMIT ?',
      position,
      limit,
    )
    .map(toEntry);
}

/** Facts after a position whose bodies are here. Unknown types (a newer Beredt wrote them) are kept and passed over. */
export function factsAfter(
  read: Reader,
  position: number,
  limit: number,
  knows: (type: string) => type is FactType,
): { readonly facts: JournalFact[]; readonly last: number | null } {
  const entries = entriesAfter(read, position, limit);
  const facts = entries.flatMap((entry): JournalFact[] => {
    const { type, subject, scope } = entry.header;
    if (entry.body === null || !knows(type)) return [];
    const data = entry.body.data as unknown as FactData[typeof type];
    return [{ position: entry.position, header: entry.header, type, subject, scope, data } as JournalFact];
  });
  return { facts, last: entries.at(-1)?.position ?? null };
}
