import type {
  ExpressionSpecification, FilterSpecification, LayerSpecification, StyleSpecification,
} from 'maplibre-gl';
import type { BaseMap } from './baseMap.ts';
import { baseLayers } from './baseLayers.ts';
import type { FeatureCollection } from './mapFeatures.ts';
import type { MapPalette } from './mapPalette.ts';

const FONT = ['Inter Variable'];
const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] };

const is = (property: string): ExpressionSpecification => ['==', ['get', property], true];
const isKind = (...kinds: string[]): ExpressionSpecification => ['in', ['get', 'kind'], ['literal', kinds]];
const shape = (type: string): ExpressionSpecification => ['==', ['geometry-type'], type];
/** What no longer holds fades; its label does not. */
const opacity: ExpressionSpecification = ['case', is('isOver'), 0.35, 1];

/** A line drawn whole when it is confirmed and dashed when it is not: two layers, one pattern each. */
function edge(id: string, filter: ExpressionSpecification, colour: ExpressionSpecification | string, width: number) {
  const layer = (suffix: string, isDashed: boolean): LayerSpecification => ({
    id: `${id}-${suffix}`,
    type: 'line',
    source: 'objects',
    filter: ['all', filter, isDashed ? is('isUnconfirmed') : ['!', is('isUnconfirmed')]] as FilterSpecification,
    layout: { 'line-join': 'round', 'line-cap': isDashed ? 'butt' : 'round' },
    paint: {
      'line-color': colour,
      'line-width': width,
      'line-opacity': opacity,
      ...(isDashed ? { 'line-dasharray': [2, 1.6] } : {}),
    },
  });
  return [layer('whole', false), layer('dashed', true)];
}

function objectLayers(palette: MapPalette): LayerSpecification[] {
  const colour: ExpressionSpecification = [
    'case',
    isKind('closed-road', 'site'),
    palette.critical,
    isKind('zone'),
    palette.warning,
    palette.ink,
  ];
  const isArea = shape('Polygon');
  const isLine = shape('LineString');
  const isPoint = shape('Point');
  return [
    {
      id: 'areas',
      type: 'fill',
      source: 'objects',
      filter: isArea,
      paint: { 'fill-color': colour, 'fill-opacity': ['case', is('isOver'), 0.04, 0.14] },
    },
    {
      id: 'selected-edge',
      type: 'line',
      source: 'objects',
      filter: ['all', ['!', isPoint], is('isSelected')] as FilterSpecification,
      paint: { 'line-color': palette.selected, 'line-width': 9, 'line-opacity': 0.55 },
    },
    ...edge('areas-edge', isArea, colour, 2.5),
    ...edge('lines', ['all', isLine, ['!', isKind('closed-road')]], palette.ink, 3),
    ...edge('closed', ['all', isLine, isKind('closed-road')], palette.critical, 6),
    {
      // Bars across the line: a closed road is known without its colour.
      id: 'closed-bars',
      type: 'line',
      source: 'objects',
      filter: ['all', isLine, isKind('closed-road')] as FilterSpecification,
      paint: { 'line-color': palette.halo, 'line-width': 3, 'line-dasharray': [0.6, 2.4] },
    },
    {
      id: 'selected-point',
      type: 'circle',
      source: 'objects',
      filter: ['all', isPoint, is('isSelected')] as FilterSpecification,
      paint: { 'circle-radius': 14, 'circle-color': palette.selected, 'circle-opacity': 0.45 },
    },
    {
      id: 'points',
      type: 'circle',
      source: 'objects',
      filter: isPoint,
      paint: {
        'circle-radius': ['case', isKind('site', 'centre', 'closed-road'), 8, isKind('resource'), 7, 5],
        // Hollow: a resource, and whatever nobody has confirmed.
        'circle-color': ['case', ['any', isKind('resource'), is('isUnconfirmed')], palette.halo, colour],
        'circle-stroke-color': ['case', ['any', isKind('resource'), is('isUnconfirmed')], colour, palette.halo],
        'circle-stroke-width': 2.5,
        'circle-opacity': opacity,
        'circle-stroke-opacity': opacity,
      },
    },
  ];
}

function labelLayer(palette: MapPalette): LayerSpecification {
  return {
    id: 'labels',
    type: 'symbol',
    source: 'labels',
    layout: {
      'text-field': ['get', 'label'],
      'text-font': FONT,
      'text-size': 14,
      'text-variable-anchor-offset': [
        'top', [0, 0.9], 'bottom', [0, -0.9], 'left', [0.9, 0], 'right', [-0.9, 0], 'top-left', [0.7, 0.7],
        'bottom-right', [-0.7, -0.7], 'top-right', [-0.7, 0.7], 'bottom-left', [0.7, -0.7],
      ],
      'text-justify': 'auto',
      'text-max-width': 12,
      // Labels are always on: rather one over another than one that is not there.
      'text-overlap': 'always',
    },
    paint: { 'text-color': palette.ink, 'text-halo-color': palette.halo, 'text-halo-width': 2 },
  };
}

function gridLayers(palette: MapPalette): LayerSpecification[] {
  return [
    {
      id: 'grid',
      type: 'line',
      source: 'grid',
      paint: { 'line-color': palette.gridText, 'line-width': 1, 'line-opacity': 0.3 },
    },
    {
      id: 'grid-text',
      type: 'symbol',
      source: 'grid',
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 600,
        'text-field': ['get', 'label'],
        'text-font': FONT,
        'text-size': 12,
      },
      paint: { 'text-color': palette.gridText, 'text-halo-color': palette.land, 'text-halo-width': 2 },
    },
  ];
}

/** The whole style: base, grid, objects, labels. It names no address: fonts, pictures and tiles come from this machine. */
export function mapStyle(palette: MapPalette, base: BaseMap | null): StyleSpecification {
  return {
    version: 8,
    sources: {
      ...(base === null ? {} : { base: base.source }),
      grid: { type: 'geojson', data: EMPTY },
      objects: { type: 'geojson', data: EMPTY, tolerance: 0.2 },
      labels: { type: 'geojson', data: EMPTY },
    },
    layers: [
      { id: 'land', type: 'background', paint: { 'background-color': palette.land } },
      ...(base === null ? [] : baseLayers(base, palette)),
      ...gridLayers(palette),
      ...objectLayers(palette),
      labelLayer(palette),
    ],
  };
}
