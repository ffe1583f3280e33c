import type { LayerSpecification } from 'maplibre-gl';
import type { BaseMap } from './baseMap.ts';
import type { MapPalette } from './mapPalette.ts';

/**
 * A base in greys under the data. A picture is drawn without its colours. Of vector tiles every layer is drawn by what
 * its name says it is, so that files of any maker can be used: names of OpenMapTiles, Protomaps and Kartverket are known.
 */
export function baseLayers(base: BaseMap, palette: MapPalette): LayerSpecification[] {
  if (base.kind === 'raster') {
    return [
      {
        id: 'base',
        type: 'raster',
        source: 'base',
        paint: {
          'raster-saturation': -1,
          'raster-contrast': -0.2,
          'raster-opacity': palette.dim === 1 ? 0.7 : 1,
          'raster-brightness-max': palette.dim,
        },
      },
    ];
  }
  return base.layers.flatMap((name) => vectorLayers(name, palette));
}

const WATER = /water|ocean|sea|hav|vann|vatn|elv|innsj/iu;
const AREA = /building|bygning|landcover|landuse|arealdekke|natural|earth|land$/iu;
const TEXT = /place|name|label|poi|navn|tekst|pois/iu;

function vectorLayers(name: string, palette: MapPalette): LayerSpecification[] {
  if (TEXT.test(name)) {
    return [
      {
        id: `base-${name}`,
        type: 'symbol',
        source: 'base',
        'source-layer': name,
        layout: {
          'text-field': ['coalesce', ['get', 'name:nb'], ['get', 'name:no'], ['get', 'name'], ['get', 'navn'], ''],
          'text-font': ['Inter Variable'],
          'text-size': 12,
        },
        paint: { 'text-color': palette.quiet, 'text-halo-color': palette.land, 'text-halo-width': 1.5 },
      },
    ];
  }
  const isWater = WATER.test(name);
  const fill: LayerSpecification = {
    id: `base-${name}-fill`,
    type: 'fill',
    source: 'base',
    'source-layer': name,
    filter: ['==', ['geometry-type'], 'Polygon'],
    paint: { 'fill-color': isWater ? palette.water : palette.base, 'fill-opacity': isWater ? 1 : 0.2 },
  };
  const line: LayerSpecification = {
    id: `base-${name}-line`,
    type: 'line',
    source: 'base',
    'source-layer': name,
    paint: { 'line-color': isWater ? palette.water : palette.base, 'line-width': isWater ? 1.5 : 1 },
  };
  if (/earth|land$/iu.test(name)) return [];
  return isWater || AREA.test(name) ? [fill, ...(isWater ? [line] : [])] : [line];
}
