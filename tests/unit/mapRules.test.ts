import { describe, expect, it } from 'vitest';
import { changeObject, placeObject, removeObject, restoreObject } from '../../shared/domain/map/decide.ts';
import { importObjects, undoMapImport } from '../../shared/domain/map/decideImport.ts';
import { geometryThrough, moved, pointsOf } from '../../shared/domain/map/geometry.ts';
import type { MapImportId, MapObjectId } from '../../shared/domain/map/mapObject.ts';
import { mapImportsOf, mapObjectsOf } from '../../shared/domain/map/mapObjectsOf.ts';
import { distanceM, type Coordinate } from '../../shared/domain/map/position.ts';
import type { GivenMapObject } from '../../shared/domain/map/readFields.ts';
import { knownBy } from '../../shared/domain/situation/pictureFact.ts';
import type { Instant } from '../../shared/kernel/time.ts';
import { AT_THREE, INCIDENT, PictureRoom } from '../support/pictureRoom.ts';

const corners: readonly Coordinate[] = [[9.5, 61.2], [9.51, 61.2], [9.51, 61.21]];
const zone: GivenMapObject = { kind: 'zone', name: 'Sone A', geometry: geometryThrough('Polygon', corners) };
const bridge: GivenMapObject = { kind: 'point', name: 'Nes bru', geometry: { type: 'Point', coordinates: [9.5, 61.2] } };

function known(room: PictureRoom, objectId?: MapObjectId) {
  const objects = mapObjectsOf(room.facts);
  const standing = objects.filter(({ fields }) => !fields.removed).length;
  return { ...room.known, objects, standing, object: objects.find(({ id }) => id === objectId) ?? null };
}

function place(room: PictureRoom, object: GivenMapObject = zone): MapObjectId {
  return room.do(placeObject, { incidentId: INCIDENT, object }, known(room)).objectId;
}

function refusal(object: GivenMapObject) {
  const room = new PictureRoom();
  return room.try(placeObject, { incidentId: INCIDENT, object }, known(room));
}

describe('something on the map', () => {
  it('is one line in the log, which says its kind, its name and where it is', () => {
    const room = new PictureRoom();
    const id = place(room);
    const { object } = known(room, id);
    expect(object?.fields).toMatchObject({ kind: 'zone', name: 'Sone A', unconfirmed: false, removed: false });
    expect(object?.fields.geometry).toEqual({ type: 'Polygon', coordinates: [[...corners, corners[0]]] });
    expect(room.log).toHaveLength(1);
    expect(room.log[0]).toMatchObject({
      kind: 'map',
      said: { code: 'map-placed-zone', name: 'Sone A', where: expect.stringMatching(/^32V NN \d{5} \d{5}$/) as string },
      about: { kind: 'mapObject', id },
    });
  });

  it('has a name, a shape of its kind, enough different points, and lies on the earth', () => {
    expect(refusal({ ...zone, name: '  ' })).toEqual({ refused: 'map/name-empty' });
    expect(refusal({ ...zone, kind: 'resource' })).toEqual({ refused: 'map/shape-wrong' });
    const twice: readonly Coordinate[] = [[9, 61], [9, 61], [9.1, 61]];
    expect(refusal({ ...zone, geometry: geometryThrough('Polygon', twice) })).toEqual({ refused: 'map/too-few-points' });
    expect(refusal({ ...bridge, geometry: { type: 'Point', coordinates: [9, 91] } })).toEqual({ refused: 'map/outside-earth' });
    const many = Array.from({ length: 20_001 }, (_, at): Coordinate => [9 + at / 100_000, 61]);
    const line = { kind: 'line', name: 'Spor', geometry: geometryThrough('LineString', many) } as const;
    expect(refusal(line)).toEqual({ refused: 'map/too-many-points' });
  });

  it('cannot stop holding before it begins', () => {
    const [validFrom, validTo] = [AT_THREE, '2026-11-22T01:00:00.000Z' as Instant];
    expect(refusal({ ...zone, validFrom, validTo })).toEqual({ refused: 'map/times-reversed' });
  });

  it('is moved and changed with one line each, and the answer is what takes it back', () => {
    const room = new PictureRoom();
    const objectId = place(room, bridge);
    const geometry = { type: 'Point', coordinates: [9.6, 61.3] } as const;
    const { was } = room.do(changeObject, { objectId, fields: { geometry } }, known(room, objectId));
    expect(was).toEqual({ geometry: bridge.geometry });
    room.do(changeObject, { objectId, fields: was }, known(room, objectId));
    expect(known(room, objectId).object?.fields.geometry).toEqual(bridge.geometry);
    room.do(changeObject, { objectId, fields: { name: 'Nes bru, stengt', unconfirmed: true } }, known(room, objectId));
    expect(room.log.map(({ said }) => said?.code)).toEqual(['map-placed-point', 'map-moved', 'map-moved', 'map-changed']);
    expect(room.try(changeObject, { objectId, fields: { unconfirmed: true } }, known(room, objectId))).toEqual({
      refused: 'map/nothing-changed',
    });
  });

  it('is removed and put back, and the map of an earlier minute still shows it', () => {
    const room = new PictureRoom();
    const objectId = place(room);
    room.pass(5);
    const then = room.moment.now;
    room.pass(5);
    room.do(removeObject, { objectId }, known(room, objectId));
    expect(known(room).standing).toBe(0);
    expect(mapObjectsOf(knownBy(room.facts, { instant: then }))[0]?.fields.removed).toBe(false);
    expect(room.try(removeObject, { objectId }, known(room, objectId))).toEqual({ refused: 'map/already-removed' });
    room.do(restoreObject, { objectId }, known(room, objectId));
    expect(known(room).standing).toBe(1);
    expect(room.try(restoreObject, { objectId }, known(room, objectId))).toEqual({ refused: 'map/not-removed' });
  });

  it('moved in two rooms that had no contact stands with both places, and the next move settles it', () => {
    const [here, there] = [new PictureRoom('a'), new PictureRoom('b')];
    const objectId = place(here, bridge);
    there.hear(here);
    const to = (longitude: number) => ({ objectId, fields: { geometry: { type: 'Point', coordinates: [longitude, 61] } as const } });
    here.do(changeObject, to(9.1), known(here, objectId));
    there.do(changeObject, to(9.2), known(there, objectId));
    here.hear(there);
    expect(known(here, objectId).object?.concurrent).toMatchObject([{ field: 'geometry' }]);
    here.do(changeObject, to(9.3), known(here, objectId));
    expect(known(here, objectId).object?.concurrent).toEqual([]);
  });

  it('is not written when the incident is closed', () => {
    const room = new PictureRoom();
    const objectId = place(room);
    room.closedAt = AT_THREE;
    expect(room.try(placeObject, { incidentId: INCIDENT, object: zone }, known(room))).toEqual({ refused: 'incident/closed' });
    expect(room.try(removeObject, { objectId }, known(room, objectId))).toEqual({ refused: 'incident/closed' });
  });
});

describe('a file of objects', () => {
  const take = (objects: readonly GivenMapObject[]) => ({ incidentId: INCIDENT, fileName: 'soner.geojson', objects });
  const undo = (room: PictureRoom, importId: MapImportId) =>
    room.try(undoMapImport, { importId }, {
      ...known(room), import: mapImportsOf(room.facts).find(({ id }) => id === importId) ?? null,
    });

  it('is taken in whole with one line, and taken back whole with one', () => {
    const room = new PictureRoom();
    const { importId, objects } = room.do(importObjects, take([zone, bridge]), known(room));
    expect(objects).toBe(2);
    expect(room.log).toHaveLength(1);
    expect(room.log[0]?.said).toMatchObject({ code: 'map-imported', objects: 2, file: 'soner.geojson' });
    expect(undo(room, importId)).toEqual({ value: { removed: 2, left: 0 } });
    expect(known(room).standing).toBe(0);
    expect(room.log).toHaveLength(2);
    expect(undo(room, importId)).toEqual({ refused: 'map/import-already-undone' });
  });

  it('leaves what somebody has changed since when it is taken back', () => {
    const room = new PictureRoom();
    const { importId } = room.do(importObjects, take([zone, bridge]), known(room));
    const objectId = known(room).objects[0]!.id as MapObjectId;
    room.do(changeObject, { objectId, fields: { name: 'Sone A, evakuert' } }, known(room, objectId));
    expect(undo(room, importId)).toEqual({ value: { removed: 1, left: 1 } });
  });

  it('is refused whole when one object of it is wrong, and when it is too much', () => {
    const room = new PictureRoom();
    expect(room.try(importObjects, take([zone, { ...bridge, name: '' }]), known(room))).toEqual({ refused: 'map/name-empty' });
    expect(room.try(importObjects, take([]), known(room))).toEqual({ refused: 'map/import-empty' });
    const most = Array.from({ length: 5001 }, () => bridge);
    expect(room.try(importObjects, take(most), known(room))).toEqual({ refused: 'map/too-many-objects' });
    expect(room.facts).toEqual([]);
  });
});

describe('moving a shape', () => {
  it('moves every point of it, or the one that is chosen, and keeps an area closed', () => {
    const whole = moved(zone.geometry, 100, 0);
    expect(distanceM(pointsOf(whole)[2]!, corners[2]!)).toBeCloseTo(100, 0);
    const one = moved(zone.geometry, 0, 50, 0);
    expect(pointsOf(one).slice(1)).toEqual(corners.slice(1));
    if (one.type !== 'Polygon') throw new Error('still an area');
    expect(one.coordinates[0]?.[0]).toEqual(one.coordinates[0]?.at(-1));
    expect(distanceM(pointsOf(one)[0]!, corners[0]!)).toBeCloseTo(50, 0);
  });
});
