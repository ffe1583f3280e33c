import { entitiesOf, type Entity } from '../situation/entitiesOf.ts';
import type { PictureFact } from '../situation/pictureFact.ts';
import type { MapObjectFields } from './facts.ts';
import type { MapImportId } from './mapObject.ts';

export type MapObject = Entity<
  MapObjectFields & { readonly importId: MapImportId | null; readonly removed: boolean }
>;

/** A file that was read in as one. */
export type MapImport = Entity<{ readonly fileName: string; readonly objects: number; readonly undone: boolean }>;

/** What these facts have put on the map, in the order it came, removed objects too. */
export function mapObjectsOf(facts: readonly PictureFact[]): MapObject[] {
  return entitiesOf<MapObject['fields']>(facts, 'MapObjectPlaced', {
    MapObjectPlaced: ({ data }) => ({ ...data, removed: false }),
    MapObjectChanged: ({ data }) => data,
    MapObjectRemoved: () => ({ removed: true }),
    MapObjectRestored: () => ({ removed: false }),
  });
}

export function mapImportsOf(facts: readonly PictureFact[]): MapImport[] {
  return entitiesOf<MapImport['fields']>(facts, 'MapObjectsImported', {
    MapObjectsImported: ({ data }) => ({ ...data, undone: false }),
    MapImportUndone: () => ({ undone: true }),
  });
}
