import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceM, shifted } from '../../shared/domain/map/position.ts';
import { readPosition } from '../../shared/domain/map/readPosition.ts';
import { sayPosition } from '../../shared/domain/map/sayPosition.ts';
import { fromUtm, toUtm } from '../../shared/domain/map/utm.ts';

/**
 * Places whose UTM and MGRS were computed by two programs that know nothing of ours: geodesy 2.4 (Karney's series) and
 * PROJ by way of proj4js 2.22, which agreed to a tenth of a millimetre. Zones 32, 33 and 35 are those of EU89 in Norway.
 */
const places = [
  { name: 'Oslo', at: [59.9119, 10.73367], utm: '32V 596950 6642869', mgrs: '32V NM 96949 42869', in33: [261511.3, 6649287.81] },
  { name: 'Bergen', at: [60.39135, 5.3249], utm: '32V 297508 6700645', mgrs: '32V KN 97508 00645', in33: [-31963.38, 6734184.41] },
  { name: 'Tromsø', at: [69.6492, 18.9553], utm: '34W 420654 7728081', mgrs: '34W DC 20653 28081', in33: [653421.19, 7731721.08] },
  { name: 'Kirkenes', at: [69.7271, 30.0458], utm: '36W 385800 7738203', mgrs: '36W UC 85799 38203', in33: [1076715.66, 7806981.81] },
  { name: 'Longyearbyen', at: [78.2232, 15.6267], utm: '33X 514279 8683355', mgrs: '33X WG 14278 83355', in33: [514278.72, 8683355.47] },
  { name: 'Lindesnes', at: [57.9828, 7.0467], utm: '32V 384496 6428465', mgrs: '32V LK 84496 28464', in33: [30325.85, 6454504.39] },
] as const;

function read(typed: string) {
  const answer = readPosition(typed);
  return answer.ok
    ? { as: answer.value.as, said: sayPosition(answer.value.position).degrees }
    : { refused: answer.reason };
}

describe('known places of Norway', () => {
  it.each(places)('$name has its UTM and MGRS, also in zone 33, and back', ({ at, utm, mgrs, in33 }) => {
    const position = { latitude: at[0], longitude: at[1] };
    expect(sayPosition(position)).toMatchObject({ utm, mgrs });
    const zone33 = toUtm(position, 33)!;
    expect([zone33.easting, zone33.northing].map((metres) => Math.round(metres * 100) / 100)).toEqual(in33);
    const back = fromUtm(zone33);
    expect(back.latitude).toBeCloseTo(at[0], 9);
    expect(back.longitude).toBeCloseTo(at[1], 9);
  });

  it('lie in the zones Norway and Svalbard have of their own', () => {
    const zone = (latitude: number, longitude: number) => toUtm({ latitude, longitude })?.zone;
    expect([zone(60, 3.1), zone(60, 2.9), zone(64.1, 5.9)]).toEqual([32, 31, 31]);
    expect([zone(78, 8.9), zone(78, 20.9), zone(78, 32.9), zone(78, 33.1)]).toEqual([31, 33, 35, 37]);
    expect(toUtm({ latitude: 85, longitude: 10 })).toBeNull();
  });
});

describe('a place as people write it', () => {
  it.each([
    ['59.9139, 10.7522'], ['59.9139 10.7522'], ['59,9139 10,7522'], ['59,9139, 10,7522'], ['59,9139;10,7522'],
    ['59.9139° N 10.7522° E'], ['N 59,9139 Ø 10,7522'], ['10.7522 Ø, 59.9139 N'], ['lat: 59.9139 lon: 10.7522'],
    ['59°54\'50.0"N 10°45\'07.9"E'], ['59° 54’ 50” N, 10° 45’ 7,92” Ø'], ['N59 54.834 E10 45.132'],
    ['59 54 50 10 45 7.92'], ['59.9139° nord, 10.7522° øst'], ['WGS84 59.9139,10.7522'],
  ])('%s is degrees', (typed) => {
    const answer = readPosition(typed);
    if (!answer.ok) throw new Error(answer.reason);
    expect(answer.value.as).toBe('degrees');
    const { latitude, longitude } = answer.value.position;
    expect(distanceM([longitude, latitude], [10.7522, 59.9139])).toBeLessThan(2);
  });

  it.each([
    ['32V 596950 6642869'], ['32 596950 6642869'], ['UTM 32N 596950 6642869'], ['EU89 UTM32 596950 6642869'],
    ['sone 32: 596 950 6 642 869'], ['596950 Ø 6642869 N sone 32'], ['EPSG:25832 596950,6642869'],
    ['33N 261512 6649288'], ['6642869 596950 32V'], ['utm32 596950.2 6642869.1'], ['−403512 6753704 sone 35'.replace('−', '\u2212')],
  ])('%s is UTM', (typed) => {
    const answer = readPosition(typed);
    if (!answer.ok) throw new Error(answer.reason);
    expect(answer.value.as).toBe('utm');
    const { latitude, longitude } = answer.value.position;
    expect(distanceM([longitude, latitude], [10.73367, 59.9119])).toBeLessThan(2);
  });

  it.each([
    ['32V NM 96949 42869', 1.5], ['32VNM9694942869', 1.5], ['32v nm 969 428', 150], ['32V NM 96 42', 1500],
    ['MGRS: 32V NM 9694 4286', 15],
  ])('%s is MGRS, and means the south-western corner of its square', (typed, withinM) => {
    const answer = readPosition(typed);
    if (!answer.ok) throw new Error(answer.reason);
    expect(answer.value.as).toBe('mgrs');
    const { latitude, longitude } = answer.value.position;
    expect(distanceM([longitude, latitude], [10.73367, 59.9119])).toBeLessThan(withinM);
  });

  it.each([
    ['', 'unreadable'], ['ved brua', 'unreadable'], ['59.9', 'unreadable'], ['59 60 1 10 45 7', 'unreadable'],
    ['32V NM 9694 428', 'digits-uneven'], ['32V NM 969491 428691', 'digits-uneven'], ['NM 96949 42869', 'zone-missing'],
    ['32V ZZ 96949 42869', 'unreadable'], ['32V AA 96949 42869', 'no-such-square'], ['32V NA 96949 42869', 'no-such-square'],
    ['596950 6642869', 'zone-missing'], ['32X 596950 6642869', 'band-differs'], ['91.5 10.7', 'outside'],
    ['59.9 N 10.7 N', 'direction-missing'], ['59.9139 N 10.7522', 'direction-missing'], [`${'9'.repeat(200)} 1`, 'unreadable'],
  ])('«%s» is refused as %s', (typed, fault) => {
    expect(read(typed)).toEqual({ refused: fault });
  });

  it('in any of the three ways it is said is the same place, anywhere in Norway', () => {
    let tried = 0;
    fc.assert(
      fc.property(fc.double({ min: 57.5, max: 81, noNaN: true }), fc.double({ min: 4, max: 34, noNaN: true }), (latitude, longitude) => {
        const said = sayPosition({ latitude, longitude });
        for (const as of ['degrees', 'utm', 'mgrs'] as const) {
          const text = said[as] ?? '';
          const answer = readPosition(text);
          if (!answer.ok) throw new Error(`${text}: ${answer.reason}`);
          expect(answer.value.as).toBe(as);
          const { position } = answer.value;
          expect(distanceM([longitude, latitude], [position.longitude, position.latitude])).toBeLessThan(1.6);
          tried += 1;
        }
      }),
    );
    expect(tried).toBeGreaterThan(250);
  });

  it('never throws, whatever is pasted', () => {
    let tried = 0;
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9 .,\-°'"NSEØVWM]*$/)), (typed) => {
        const answer = readPosition(typed);
        if (answer.ok) expect(Number.isFinite(answer.value.position.latitude)).toBe(true);
        tried += 1;
      }),
      { numRuns: 500 },
    );
    expect(tried).toBe(500);
  });
});

describe('moving by hand', () => {
  it('goes as far as it says', () => {
    const oslo = [10.73367, 59.9119] as const;
    expect(distanceM(oslo, shifted(oslo, 100, 0))).toBeCloseTo(100, 1);
    expect(distanceM(oslo, shifted(oslo, 0, -10))).toBeCloseTo(10, 1);
  });
});
