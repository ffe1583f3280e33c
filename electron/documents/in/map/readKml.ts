import type { MapGeometry } from '../../../../shared/domain/map/mapObject.ts';
import type { Coordinate } from '../../../../shared/domain/map/position.ts';
import { no, ok, type Result } from '../../../../shared/kernel/result.ts';
import { cleanText } from '../cleanText.ts';
import { childOf, childrenOf, type XmlElement } from '../readXml.ts';
import { numbered, type FoundShape, type FoundShapes, type MapFileFault } from './mapFile.ts';

const FOLDERS = new Set(['kml', 'Document', 'Folder']);
/** Nothing of these is drawn, and nothing they point at is fetched. */
const FOREIGN = new Set(['NetworkLink', 'GroundOverlay', 'ScreenOverlay', 'PhotoOverlay', 'Tour']);

/** KML 2.2 as map programs write it: placemarks with points, lines and areas, in folders to any depth. */
export function readKml(root: XmlElement): Result<FoundShapes, MapFileFault> {
  const inside = elementsIn(root);
  const found = inside.filter(({ name }) => name === 'Placemark').map(placemark);
  if (found.includes(null)) return no('broken');
  const foreign = inside.filter(({ name }) => FOREIGN.has(name)).length;
  return ok({
    shapes: found.flatMap((shapes) => shapes ?? []),
    leftOut: foreign + found.filter((shapes) => shapes?.length === 0).length,
  });
}

/** What stands in a document, in its folders and in theirs. */
function elementsIn(element: XmlElement): readonly XmlElement[] {
  return element.children.flatMap((child) => (FOLDERS.has(child.name) ? elementsIn(child) : [child]));
}

/** Null when its coordinates are none. */
function placemark(element: XmlElement): FoundShape[] | null {
  const geometries = element.children.flatMap(geometriesIn);
  if (geometries.includes(null)) return null;
  const name = cleanText(childOf(element, 'name')?.text ?? '');
  const note = plainText(childOf(element, 'description')?.text ?? '');
  return numbered(name, geometries.flatMap((geometry) => geometry ?? [])).map((part) => ({
    ...part,
    ...(note === '' ? {} : { note }),
  }));
}

function geometriesIn(element: XmlElement): (MapGeometry | null)[] {
  switch (element.name) {
    case 'MultiGeometry':
      return element.children.flatMap(geometriesIn);
    case 'Point': {
      const [first] = coordinatesIn(element) ?? [];
      return [first === undefined ? null : { type: 'Point', coordinates: first }];
    }
    case 'LineString':
    case 'LinearRing': {
      const coordinates = coordinatesIn(element);
      return [coordinates === null ? null : { type: 'LineString', coordinates }];
    }
    case 'Polygon': {
      const rings = [...childrenOf(element, 'outerBoundaryIs'), ...childrenOf(element, 'innerBoundaryIs')].map((side) =>
        coordinatesIn(childOf(side, 'LinearRing')),
      );
      const whole = rings.flatMap((ring) => (ring === null ? [] : [ring]));
      return [whole.length === 0 || whole.length < rings.length ? null : { type: 'Polygon', coordinates: whole }];
    }
    default:
      return [];
  }
}

/** `longitude,latitude[,altitude]` with white space between; null when anything else stands there. */
function coordinatesIn(element: XmlElement | undefined): Coordinate[] | null {
  const words = (childOf(element, 'coordinates')?.text ?? '').trim().split(/\s+/u).filter((word) => word !== '');
  const coordinates = words.map((word): Coordinate | null => {
    const parts = word.split(',').map((part) => (part === '' ? Number.NaN : Number(part)));
    const [longitude, latitude] = parts;
    if (parts.length > 3 || longitude === undefined || latitude === undefined) return null;
    return Number.isFinite(longitude) && Number.isFinite(latitude) ? [longitude, latitude] : null;
  });
  const whole = coordinates.flatMap((coordinate) => (coordinate === null ? [] : [coordinate]));
  return whole.length === 0 || whole.length < coordinates.length ? null : whole;
}

/** Descriptions are often a page of HTML; the words of it are kept, as words. */
function plainText(html: string): string {
  return cleanText(html.replace(/<(?:br|\/p|\/tr|\/div|\/li)[^>]{0,200}>/giu, '\n').replace(/<[^>]{0,2000}>/gu, ' '));
}
