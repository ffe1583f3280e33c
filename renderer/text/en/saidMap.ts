import type { saidMap as nb } from '../nb/saidMap.ts';

export const saidMap: typeof nb = {
  'map-placed-zone': 'Zone {{name}} is drawn on the map at {{where}}.',
  'map-placed-closed-road': 'Closed road {{name}} is drawn on the map at {{where}}.',
  'map-placed-line': 'Line {{name}} is drawn on the map at {{where}}.',
  'map-placed-site': 'Incident site {{name}} is drawn on the map at {{where}}.',
  'map-placed-centre': 'Centre {{name}} is drawn on the map at {{where}}.',
  'map-placed-resource': 'Resource {{name}} is drawn on the map at {{where}}.',
  'map-placed-point': 'Point {{name}} is drawn on the map at {{where}}.',
  'map-moved': '{{name}} is moved on the map to {{where}}.',
  'map-changed': '{{name}} is changed on the map, at {{where}}.',
  'map-removed': '{{name}} is removed from the map.',
  'map-restored': '{{name}} is put back on the map.',
  'map-imported': '{{objects}} objects from the file {{file}} are drawn on the map.',
  'map-import-undone': '{{objects}} objects from the file {{file}} are taken off the map again.',
};
