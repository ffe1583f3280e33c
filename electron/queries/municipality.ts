import type { QueryOutput } from '../../shared/contract/api.ts';
import type { WrittenLanguage } from '../../shared/domain/municipality/facts.ts';
import type { Coordinate } from '../../shared/domain/map/position.ts';
import type { Whereabouts } from '../../shared/domain/warning/relation.ts';
import { asId, type Id } from '../../shared/kernel/ids.ts';
import type { Reader } from '../store/database.ts';

interface Row {
  readonly name: string | null;
  readonly number: string | null;
  readonly language: WrittenLanguage | null;
  readonly isExample: number | null;
  readonly centre: string | null;
  readonly letter: string;
}

/** The municipality of this installation. */
export function ownMunicipality(read: Reader): QueryOutput<'municipality.one'> {
  const row = read.one<Row>(
    `SELECT m.name, m.number, m.language, m.is_example AS isExample, m.centre, i.letter
     FROM installation i LEFT JOIN municipality m ON m.id = i.id`,
  );
  return {
    name: row?.name ?? null,
    number: row?.number ?? null,
    language: row?.language ?? 'nb',
    letter: row?.letter ?? 'A',
    isExample: row?.isExample === 1,
    centre: typeof row?.centre === 'string' ? (JSON.parse(row.centre) as Coordinate) : null,
  };
}

/** Where the municipality is, as far as it has been said. */
export function ownWhereabouts(read: Reader): Whereabouts {
  const { number, centre } = ownMunicipality(read);
  return { number, centre };
}

/** This installation's id. */
export function installationId(read: Reader): Id<'installation'> {
  const row = read.one<{ id: string }>('SELECT id FROM installation');
  if (row === undefined) throw new Error('the store has no installation');
  return asId(row.id);
}

/** Whether anybody has written anything here yet: the example goes only where nobody has. */
export function groundForExample(read: Reader): { readonly installation: Id<'installation'>; readonly isEmpty: boolean } {
  const written = read.one(
    `SELECT 1 AS yes WHERE EXISTS (SELECT 1 FROM contact) OR EXISTS (SELECT 1 FROM incident) OR EXISTS (SELECT 1 FROM role)
       OR EXISTS (SELECT 1 FROM card) OR EXISTS (SELECT 1 FROM plan) OR EXISTS (SELECT 1 FROM hazard_event)
       OR EXISTS (SELECT 1 FROM municipality)`,
  );
  return { installation: installationId(read), isEmpty: written === undefined };
}
