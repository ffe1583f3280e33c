import type { FactType } from '../../shared/domain/facts.ts';
import { topicOf } from '../../shared/domain/topicOf.ts';
import type { JournalFact } from '../journal/journalFact.ts';
import type { Writer } from '../store/database.ts';
import type { Projection } from './projection.ts';

/** Who has ever done anything in Beredt under their own name: the others cannot be counted on to have seen it. */
export const activePeople: Projection = {
  name: 'activePeople',
  version: 1,
  tables: ['active_person'],
  schema: 'CREATE TABLE active_person (id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID',
  on: Object.fromEntries((Object.keys(topicOf) as FactType[]).map((type) => [type, seen])),
};

function seen(tx: Writer, { header }: Pick<JournalFact, 'header'>): void {
  const { person } = header.actor;
  if (person !== null) tx.run('INSERT OR IGNORE INTO active_person VALUES (?)', person);
}
