import { describe, expect, test } from 'vitest';
import { hazardOf, incidentTypesFor, speaksOf } from '../../shared/domain/warning/hazard.ts';
import { relationOf } from '../../shared/domain/warning/relation.ts';
import { standing, type WarningHead } from '../../shared/domain/warning/standing.ts';
import type { WarningZone } from '../../shared/domain/warning/warning.ts';
import { instantOf } from '../../shared/kernel/time.ts';

function head(identifier: string, type: WarningHead['type'], minute: number, of: readonly WarningHead[] = [], more: Partial<WarningHead> = {}): WarningHead {
  const references = of.map(({ sender, identifier: name, sent }) => ({ sender, identifier: name, sent }));
  return { sender: 'varsel@met.example', identifier, sent: instantOf(minute * 60_000), type, references, areas: ['Elvheim'], ...more };
}
const names = (heads: readonly WarningHead[]): string[] => standing(heads).map(({ identifier }) => identifier);

const alert = head('a', 'Alert', 0);
const first = head('u1', 'Update', 10, [alert]);
const second = head('u2', 'Update', 20, [alert]);

describe('which warning stands', () => {
  test('an update stands instead of what it names, and a cancellation takes it away', () => {
    expect(names([alert])).toEqual(['a']);
    expect(names([alert, first])).toEqual(['u1']);
    expect(names([alert, first, head('c', 'Cancel', 30, [alert, first])])).toEqual([]);
  });

  test('an older update that comes after a newer one does not come back', () => {
    expect(names([alert, second, first])).toEqual(['u2']);
    expect(names([second, first]), 'also where what both name never came').toEqual(['u2']);
    expect(names([head('c', 'Cancel', 30, [alert]), first]), 'nor after a cancellation').toEqual([]);
  });

  test('two updates of one warning for different areas may both be right', () => {
    const elsewhere = head('u3', 'Update', 20, [alert], { areas: ['Fjellheim'] });
    expect(names([alert, first, elsewhere])).toEqual(['u1', 'u3']);
  });

  test('nobody takes away what another sender said', () => {
    const stranger = head('c', 'Cancel', 30, [alert], { sender: 'somebody@else.example' });
    expect(names([alert, stranger])).toEqual(['a']);
  });
});

const nowhere: WarningZone = { polygons: [], circles: [], municipalities: [], counties: [] };
const square: WarningZone = { ...nowhere, polygons: [[[5, 61], [7, 61], [7, 62], [5, 62], [5, 61]]] };
const elvheim = { number: '9901', centre: null };
const centred = { number: '9901', centre: [6, 61.5] as const };

describe('whether a warning is ours', () => {
  test.each([
    ['its number is named', { ...square, municipalities: ['9901', '9902'] }, elvheim, { kind: 'ours', by: 'municipality' }],
    ['others’ numbers are named', { ...square, municipalities: ['9902'], counties: ['99'] }, centred, { kind: 'not-ours', by: 'municipality' }],
    ['its centre is inside the area', square, centred, { kind: 'ours', by: 'centre' }],
    ['its centre is within the circle', { ...nowhere, circles: [{ centre: [6.1, 61.5] as const, radiusKm: 6 }] }, centred, { kind: 'ours', by: 'centre' }],
    ['its centre is outside the circle', { ...nowhere, circles: [{ centre: [6.1, 61.5] as const, radiusKm: 5 }] }, centred, { kind: 'unknown', by: 'centre-outside' }],
    ['its county is named', { ...square, counties: ['99'] }, elvheim, { kind: 'ours', by: 'county' }],
    ['another county is named', { ...square, counties: ['98'] }, elvheim, { kind: 'not-ours', by: 'county' }],
    ['only an area is drawn and nobody has said where the centre is', square, elvheim, { kind: 'unknown', by: 'no-centre' }],
    ['nobody has said which municipality this is', { ...square, counties: ['99'] }, { number: null, centre: null }, { kind: 'unknown', by: 'no-number' }],
    ['there is no area at all', nowhere, centred, { kind: 'unknown', by: 'no-area' }],
  ])('when %s', (_, zone, whereabouts, relation) => {
    expect(relationOf([zone], whereabouts)).toEqual(relation);
  });
});

describe('what a warning is of', () => {
  const of = (event: string, eventCode: string | null, awarenessType: string | null) => hazardOf([{ event, eventCode, awarenessType }]);
  test('the sender’s code decides, then its words, then Meteoalarm’s number', () => {
    expect(of('Regn', 'rainFlood', '1; Wind')).toBe('rain');
    expect(of('Jordskredfare', null, '10; Rain')).toBe('landslide');
    expect(of('Flaumvarsel', null, null)).toBe('flood');
    expect(of('Noe', null, '8; forest-fire')).toBe('forest-fire');
    expect(of('Noe', 'toString', '42; Odd')).toBe('other');
  });
  test('and says which incident, lists and unwanted events it fits', () => {
    expect(incidentTypesFor('landslide')).toEqual(['landslide', 'evacuation']);
    expect(incidentTypesFor('other')).toEqual([]);
    expect(speaksOf('landslide', 'Kvikkleireskred ved Elvosen')).toBe(true);
    expect(speaksOf('wind', 'Dødsfall på institusjon')).toBe(false);
    expect(speaksOf('other', 'Hva som helst')).toBe(false);
  });
});
