import type { mapRefusals } from '../../../../shared/domain/map/refusals.ts';
import type { TextsOf } from '../../refusalText.ts';

export const map: TextsOf<(typeof mapRefusals)[number]> = {
  'map/name-empty': {
    happened: 'The name is missing.',
    safe: 'Nothing is drawn. All you wrote is in the fields.',
    todo: 'Write a name, as it shall stand on the map.',
  },
  'map/shape-wrong': {
    happened: 'This kind cannot be drawn that way.',
    safe: 'Nothing is drawn.',
    todo: 'Choose another kind, or draw it as a point, a line or an area.',
  },
  'map/too-few-points': {
    happened: 'At least {{least}} different points are needed.',
    safe: 'Nothing is drawn. The points are in the field.',
    todo: 'Add more points, one per line.',
  },
  'map/too-many-points': {
    happened: 'There are more than {{most}} points.',
    safe: 'Nothing is drawn.',
    todo: 'Simplify the figure, or split it.',
  },
  'map/outside-earth': {
    happened: 'A point lies outside the earth.',
    safe: 'Nothing is drawn.',
    todo: 'Check that latitude and longitude stand in the right order.',
  },
  'map/times-reversed': {
    happened: 'It stops holding before it begins.',
    safe: 'Nothing is drawn. The times are in the fields.',
    todo: 'Mend one of the times, or leave it empty.',
  },
  'map/too-many-objects': {
    happened: 'The map takes at most {{most}} objects.',
    safe: 'The map is as before.',
    todo: 'Remove what is no longer needed, or split the file.',
  },
  'map/object-not-found': {
    happened: 'The object is not on this map.',
    safe: 'Nothing is changed.',
    todo: 'Wait until the map has come, and try again.',
  },
  'map/already-removed': {
    happened: '{{name}} has been removed from the map.',
    safe: 'Nothing is changed.',
    todo: 'Undo the removal first, or draw it anew.',
  },
  'map/not-removed': {
    happened: '{{name}} already stands on the map.',
    safe: 'Nothing is changed.',
    todo: 'You need not do anything.',
  },
  'map/nothing-changed': {
    happened: 'The object is the same as it stands.',
    safe: 'Nothing is changed.',
    todo: 'Change something, or close.',
  },
  'map/import-empty': {
    happened: 'The file holds nothing that can be drawn.',
    safe: 'The map is as before.',
    todo: 'Choose another file.',
  },
  'map/import-not-found': {
    happened: 'That reading is not known here.',
    safe: 'The map is as before.',
    todo: 'Wait until the map has come, and try again.',
  },
  'map/import-already-undone': {
    happened: 'That reading has already been undone.',
    safe: 'The map is as before.',
    todo: 'You need not do anything.',
  },
  'map/file-unknown': {
    happened: 'The file is neither GeoJSON, KML nor GPX.',
    safe: 'Nothing is drawn.',
    todo: 'Save it in one of these formats and choose it again. A KMZ file must be unpacked first.',
  },
  'map/file-broken': {
    happened: 'The file is damaged or incomplete.',
    safe: 'Nothing is drawn.',
    todo: 'Make the file anew where it came from.',
  },
  'map/file-external': {
    happened: 'The file wants to fetch something from outside (a DTD or entities). Beredt opens no such file.',
    safe: 'Nothing was fetched, and nothing is drawn.',
    todo: 'Ask the sender for a plain KML or GPX file.',
  },
  'map/file-not-wgs84': {
    happened: 'The file uses another coordinate system than WGS84.',
    safe: 'Nothing is drawn.',
    todo: 'Save it as GeoJSON in WGS84 (EPSG:4326) and choose it again.',
  },
  'map/file-object-wrong': {
    happened: 'Object number {{number}} in the file cannot be drawn.',
    safe: 'Nothing is drawn.',
    todo: 'Mend or remove it in the file, and choose it again.',
  },
  'map/base-unreadable': {
    happened: 'The file is no base map in PMTiles format (version 3).',
    safe: 'The map is as before.',
    todo: 'Choose a file that ends in .pmtiles.',
  },
  'map/base-missing': {
    happened: 'No base map has been laid in.',
    safe: 'Everything that was drawn is there.',
    todo: 'Choose a base map, or use the map without.',
  },
};
