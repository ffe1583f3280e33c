import type { QueryOutput } from '../../shared/contract/api.ts';
import type { WrittenLanguage } from '../../shared/domain/municipality/facts.ts';
import { asId, type Id } from '../../shared/kernel/ids.ts';
import type { Reader } from '../store/database.ts';

/** The municipality of this installation. */
export function ownMunicipality(read: Reader): QueryOutput<'municipality.one'> {
  const row = read.one<{ name: string | null; number: string | null; language: WrittenLanguage | null; letter: string }>(
    `SELECT m.name, m.number, m.language, i.letter FROM installation i LEFT JOIN municipality m ON m.id = i.id`,
  );
  return { name: row?.name ?? null, number: row?.number ?? null, language: row?.language ?? 'nb', letter: row?.letter ?? 'A' };
}

/** This installation's id. */
export function installationId(read: Reader): Id<'installation'> {
  const row = read.one<{ id: string }>('SELECT id FROM installation');
  if (row === undefined) throw new Error('the store has no installation');
  return asId(row.id);
}
