import type { CommandInput } from '../../../shared/contract/api.ts';
import { geometryThrough, pointsOf } from '../../../shared/domain/map/geometry.ts';
import {
  shapesOfKind,
  type MapGeometry,
  type MapObjectKind,
  type MapShape,
} from '../../../shared/domain/map/mapObject.ts';
import type { Instant } from '../../../shared/kernel/time.ts';
import type { MapObjectView } from './mapFeatures.ts';
import { writePoints, type ReadPoint } from './readPoints.ts';

/** What the form holds, as it was typed. */
export interface ObjectForm {
  readonly kind: MapObjectKind;
  readonly shape: MapShape;
  readonly name: string;
  readonly points: string;
  readonly unconfirmed: boolean;
  readonly validFrom: Instant | null;
  readonly validTo: Instant | null;
  readonly note: string;
}

export const emptyForm: ObjectForm = {
  kind: 'zone',
  shape: 'Polygon',
  name: '',
  points: '',
  unconfirmed: false,
  validFrom: null,
  validTo: null,
  note: '',
};

export function formOf(object: MapObjectView): ObjectForm {
  const { kind, name, unconfirmed, validFrom, validTo, geometry } = object;
  return {
    kind,
    shape: geometry.type,
    name,
    points: writePoints(pointsOf(geometry)),
    unconfirmed,
    validFrom,
    validTo,
    note: object.note ?? '',
  };
}

/** The shape a kind is drawn as: the one that was chosen if the kind has it, else its first. */
export function shapeFor(kind: MapObjectKind, chosen: MapShape): MapShape {
  return shapesOfKind[kind].includes(chosen) ? chosen : shapesOfKind[kind][0];
}

/** The geometry that was typed; null while a line of it cannot be read. */
function geometryOf(form: ObjectForm, read: readonly ReadPoint[]): MapGeometry | null {
  const points = read.flatMap((point) => ('coordinate' in point ? [point.coordinate] : []));
  if (points.length < read.length || points.length === 0) return null;
  return geometryThrough(shapeFor(form.kind, form.shape), points);
}

type Given = CommandInput<'map.place'>['object'];

/** What the form asks for; null while its points cannot be read. */
export function objectOf(form: ObjectForm, read: readonly ReadPoint[]): Given | null {
  const geometry = geometryOf(form, read);
  if (geometry === null) return null;
  const { kind, name, unconfirmed, validFrom, validTo, note } = form;
  return { kind, name, note: note.trim() === '' ? null : note, geometry, unconfirmed, validFrom, validTo };
}

/** What the form changes of an object. Points nobody touched are not sent, and an area keeps its holes. */
export function changeOf(form: ObjectForm, read: readonly ReadPoint[], object: MapObjectView): Given | null {
  const isSame = form.points === writePoints(pointsOf(object.geometry)) && form.shape === object.geometry.type;
  const given = objectOf(form, read);
  if (given === null) return null;
  if (isSame) return { ...given, geometry: object.geometry };
  if (given.geometry.type !== 'Polygon' || object.geometry.type !== 'Polygon') return given;
  const [border = []] = given.geometry.coordinates;
  return { ...given, geometry: { type: 'Polygon', coordinates: [border, ...object.geometry.coordinates.slice(1)] } };
}
