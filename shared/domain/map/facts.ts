import type { Instant } from '../../kernel/time.ts';
import type { MapGeometry, MapImportId, MapObjectKind } from './mapObject.ts';

/** What is known of something on the map. */
export interface MapObjectFields {
  readonly kind: MapObjectKind;
  readonly name: string;
  readonly note: string | null;
  readonly geometry: MapGeometry;
  /** Drawn dashed: somebody has said so, nobody has seen it. */
  readonly unconfirmed: boolean;
  /** From when it holds; null means always. */
  readonly validFrom: Instant | null;
  /** When it stops, or stopped, holding: a road opened again. */
  readonly validTo: Instant | null;
}

/** Facts whose subject is a map object or, the last two, a file that was read in. */
export interface MapFacts {
  MapObjectPlaced: MapObjectFields & { readonly importId: MapImportId | null };
  /** Only the fields that changed. */
  MapObjectChanged: Partial<MapObjectFields>;
  MapObjectRemoved: Readonly<Record<never, never>>;
  MapObjectRestored: Readonly<Record<never, never>>;
  MapObjectsImported: { readonly fileName: string; readonly objects: number };
  MapImportUndone: Readonly<Record<never, never>>;
}
