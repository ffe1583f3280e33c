import { GeoJSONSource, Map as LibreMap, setWorkerUrl, type MapGeoJSONFeature } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { boundsOf, type Bounds } from '../../../shared/domain/map/geometry.ts';
import { gridOver, type Grid } from '../../../shared/domain/map/grid.ts';
import type { BaseMap } from './baseMap.ts';
import { areDrawnAlike, gridFeatures, labelsOf, shapesOf, type DrawnObject } from './mapFeatures.ts';
import type { MapPalette } from './mapPalette.ts';
import { mapStyle } from './mapStyle.ts';

/** What is seen at the moment. */
export interface MapView {
  readonly bounds: Bounds;
  readonly grid: Grid;
  readonly metresPerPixel: number;
  /** How many objects can be seen, as drawn. */
  readonly seen: number;
}

interface DrawingOptions {
  readonly container: HTMLElement;
  readonly palette: MapPalette;
  readonly base: BaseMap | null;
  /** What the canvas is called. */
  readonly title: string;
  readonly onSelect: (id: string) => void;
  readonly onView: (view: MapView) => void;
}

/** One map on the page. */
export interface MapDrawing {
  show(objects: readonly DrawnObject[]): void;
  dress(palette: MapPalette, base: BaseMap | null): void;
  lookAt(bounds: Bounds): void;
  zoom(by: number): void;
  remove(): void;
}

/** Mainland Norway: what is shown while there is nothing to show. */
const NORWAY: Bounds = { west: 4, south: 57.7, east: 31.5, north: 71.4 };
const EARTH_AROUND_M = 40_075_016.686;
const TILE_PIXELS = 512;
/** With more objects than this, labels that would lie over others wait until one looks closer. */
const CROWD = 300;
/** A single point is shown with some kilometres around it. */
const LEAST_DEGREES = 0.03;

setWorkerUrl(workerUrl);

function corners({ west, south, east, north }: Bounds): [number, number, number, number] {
  const padX = Math.max(0, LEAST_DEGREES - (east - west)) / 2;
  const padY = Math.max(0, LEAST_DEGREES / 2 - (north - south)) / 2;
  return [west - padX, south - padY, east + padX, north + padY];
}

/** The same palette over the same base is the same dress, and is not put on twice. */
function dressOf(palette: MapPalette, base: BaseMap | null): string {
  return JSON.stringify([palette, base?.source]);
}

/** Draws a map in `container`. Throws where the machine has no WebGL. */
export function drawMap(options: DrawingOptions): MapDrawing {
  const { container, title, onSelect, onView } = options;
  let objects: readonly DrawnObject[] = [];
  let hasLooked = false;
  let dress = dressOf(options.palette, options.base);
  const map = new LibreMap({
    container,
    style: mapStyle(options.palette, options.base),
    bounds: corners(options.base?.bounds ?? NORWAY),
    fitBoundsOptions: { padding: 24 },
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    maxZoom: 19,
    fadeDuration: 0,
    locale: { 'Map.Title': title },
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();

  const view = (): Pick<MapView, 'bounds' | 'grid' | 'metresPerPixel'> => {
    const seen = map.getBounds();
    const bounds = { west: seen.getWest(), south: seen.getSouth(), east: seen.getEast(), north: seen.getNorth() };
    const latitude = (map.getCenter().lat * Math.PI) / 180;
    const metresPerPixel = (EARTH_AROUND_M * Math.cos(latitude)) / (TILE_PIXELS * 2 ** map.getZoom());
    return { bounds, grid: gridOver(bounds), metresPerPixel };
  };
  const give = (source: string, data: Parameters<GeoJSONSource['setData']>[0]): void => {
    const known = map.getSource(source);
    if (known instanceof GeoJSONSource) void known.setData(data);
  };
  const redraw = (): void => {
    if (map.getLayer('labels') !== undefined) {
      map.setLayoutProperty('labels', 'text-overlap', objects.length > CROWD ? 'never' : 'always');
    }
    give('objects', shapesOf(objects));
    give('labels', labelsOf(objects));
    give('grid', gridFeatures(view().grid));
  };
  map.on('style.load', redraw);
  map.on('moveend', () => {
    give('grid', gridFeatures(view().grid));
  });
  map.on('idle', () => {
    const ids = map
      .queryRenderedFeatures({ layers: ['areas', 'lines-whole', 'lines-dashed', 'closed-whole', 'closed-dashed', 'points'] })
      .map((feature) => String(feature.properties['id']));
    onView({ ...view(), seen: new Set(ids).size });
  });
  map.on('click', (event) => {
    const { x, y } = event.point;
    const near = map.queryRenderedFeatures([[x - 6, y - 6], [x + 6, y + 6]]);
    const hit: MapGeoJSONFeature | undefined = near.find(({ source }) => source === 'objects' || source === 'labels');
    if (hit !== undefined) onSelect(String(hit.properties['id']));
  });

  const lookAt = (bounds: Bounds): void => {
    map.fitBounds(corners(bounds), { padding: 56, maxZoom: 16, animate: false });
  };
  return {
    show: (next) => {
      if (areDrawnAlike(next, objects)) return;
      objects = next;
      redraw();
      const bounds = boundsOf(next.map(({ geometry }) => geometry));
      if (hasLooked || bounds === null) return;
      hasLooked = true;
      lookAt(bounds);
    },
    dress: (palette, base) => {
      const next = dressOf(palette, base);
      if (next === dress) return;
      dress = next;
      map.setStyle(mapStyle(palette, base), { diff: false });
      if (base !== null && !hasLooked) lookAt(base.bounds);
    },
    lookAt,
    zoom: (by) => {
      map.zoomTo(map.getZoom() + by, { animate: false });
    },
    remove: () => {
      map.remove();
    },
  };
}
