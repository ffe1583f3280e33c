import type { RasterSourceSpecification, VectorSourceSpecification } from 'maplibre-gl';
import type { Bounds } from '../../../shared/domain/map/geometry.ts';

/** A base map as the drawing takes it: tiles out of one file that lies beside the store. */
export interface BaseMap {
  readonly name: string;
  readonly kind: 'raster' | 'vector';
  /** The layers of vector tiles. */
  readonly layers: readonly string[];
  readonly bounds: Bounds;
  readonly source: RasterSourceSpecification | VectorSourceSpecification;
}
