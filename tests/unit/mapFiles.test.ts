import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMapFile } from '../../electron/documents/in/map/readMapFile.ts';
import { readXml } from '../../electron/documents/in/readXml.ts';

function read(text: string, name = 'fil.kml') {
  const answer = readMapFile(new TextEncoder().encode(text), name);
  return answer.ok ? answer.value : { refused: answer.reason.code };
}

const kml = (inside: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document>${inside}</Document></kml>`;
const gpx = (inside: string) => `<?xml version="1.0"?><gpx version="1.1" creator="x">${inside}</gpx>`;

describe('GeoJSON', () => {
  it('becomes objects with names, notes and kinds; parts of one get a number, the nameless the name of the file', () => {
    const file = {
      type: 'FeatureCollection',
      features: [
        { type: 'Feature', properties: { navn: 'Nes skole', kind: 'centre', merknad: 'EPS' }, geometry: { type: 'Point', coordinates: [9.5, 61.2, 140] } },
        { type: 'Feature', properties: { name: 'Flomsone' }, geometry: { type: 'MultiPolygon', coordinates: [[[[9, 61], [9.1, 61], [9.1, 61.1], [9, 61]]], [[[8, 61], [8.1, 61], [8.1, 61.1], [8, 61]]]] } },
        { type: 'Feature', properties: null, geometry: { type: 'LineString', coordinates: [[9, 61], [9.1, 61]] } },
        { type: 'Feature', properties: {}, geometry: null },
      ],
    };
    const answer = read(JSON.stringify(file), 'soner.geojson');
    if ('refused' in answer) throw new Error(answer.refused);
    expect(answer.objects.map(({ kind, name, note }) => [kind, name, note])).toEqual([
      ['centre', 'Nes skole', 'EPS'],
      ['zone', 'Flomsone 1', null],
      ['zone', 'Flomsone 2', null],
      ['line', 'soner 4', null],
    ]);
    expect(answer.leftOut).toBe(1);
    expect(answer.objects[0]?.geometry).toEqual({ type: 'Point', coordinates: [9.5, 61.2] });
  });

  it('in metres, or in a system it says is another, is refused', () => {
    const point = (coordinates: number[]) => ({ type: 'Point', coordinates });
    expect(read(JSON.stringify(point([596950, 6642869])))).toEqual({ refused: 'map/file-not-wgs84' });
    const named = { ...point([9, 61]), crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::25832' } } };
    expect(read(JSON.stringify(named))).toEqual({ refused: 'map/file-not-wgs84' });
    const wgs = { ...named, crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } } };
    expect(read(JSON.stringify(wgs))).toMatchObject({ format: 'geojson' });
  });

  it('is taken whole or not at all', () => {
    const good = { type: 'Feature', properties: { name: 'God' }, geometry: { type: 'Point', coordinates: [9, 61] } };
    const bad = { ...good, geometry: { type: 'LineString', coordinates: [[9, 61]] } };
    expect(read(JSON.stringify({ type: 'FeatureCollection', features: [good, bad] }))).toEqual({ refused: 'map/file-object-wrong' });
    const nonsense = { ...good, geometry: { type: 'Point', coordinates: ['9', null] } };
    expect(read(JSON.stringify({ type: 'FeatureCollection', features: [good, nonsense] }))).toEqual({ refused: 'map/file-broken' });
    expect(read('{"type":"Topology"}')).toEqual({ refused: 'map/file-unknown' });
    expect(read('{"type":"FeatureColl')).toEqual({ refused: 'map/file-broken' });
    expect(read('{"type":"FeatureCollection","features":[]}')).toEqual({ refused: 'map/import-empty' });
  });

  it('of more than five thousand objects is refused with the number', () => {
    const features = Array.from({ length: 5_001 }, (_, at) => ({
      type: 'Feature', properties: { name: String(at) }, geometry: { type: 'Point', coordinates: [9, 61] },
    }));
    const answer = readMapFile(new TextEncoder().encode(JSON.stringify({ type: 'FeatureCollection', features })), 'x');
    expect(answer).toEqual({ ok: false, reason: { code: 'map/too-many-objects', params: { most: 5_000 } } });
  });
});

describe('KML', () => {
  it('gives placemarks in folders to any depth, with the words of their descriptions and nothing of their links', () => {
    const answer = read(kml(`
      <NetworkLink><Link><href>http://example.invalid/x.kml</href></Link></NetworkLink>
      <Folder><Folder><Placemark><name>Bru &amp; vei</name>
        <description><![CDATA[<b>Stengt</b><br>fra kl. 3 <img src="http://example.invalid/p.png">]]></description>
        <Point><coordinates> 9.5,61.2,0 </coordinates></Point></Placemark></Folder></Folder>
      <Placemark><name>Sone</name><Polygon>
        <outerBoundaryIs><LinearRing><coordinates>9,61 9.2,61 9.2,61.2 9,61</coordinates></LinearRing></outerBoundaryIs>
        <innerBoundaryIs><LinearRing><coordinates>9.05,61.05 9.1,61.05 9.1,61.1 9.05,61.05</coordinates></LinearRing></innerBoundaryIs>
      </Polygon></Placemark>
      <Placemark><name>Spor</name><MultiGeometry>
        <LineString><coordinates>9,61
          9.1,61.1</coordinates></LineString><Point><coordinates>9,61</coordinates></Point></MultiGeometry></Placemark>`));
    if ('refused' in answer) throw new Error(answer.refused);
    expect(answer.objects.map(({ kind, name, note }) => [kind, name, note])).toEqual([
      ['point', 'Bru & vei', 'Stengt\nfra kl. 3'],
      ['zone', 'Sone', null],
      ['line', 'Spor 1', null],
      ['point', 'Spor 2', null],
    ]);
    expect(answer.leftOut).toBe(1);
    expect(answer.objects[1]?.geometry.coordinates).toHaveLength(2);
  });

  it.each([
    ['a document type', `<!DOCTYPE kml><kml/>`, 'external'],
    ['an external entity', `<!DOCTYPE kml [<!ENTITY x SYSTEM "file:///etc/passwd">]><kml><Placemark><name>&x;</name></Placemark></kml>`, 'external'],
    ['a billion laughs', `<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><kml>&b;</kml>`, 'external'],
    ['a document type after the root', `<kml></kml><!DOCTYPE kml>`, 'external'],
    ['an entity nobody declared', kml('<Placemark><name>&unknown;</name></Placemark>'), 'broken'],
    ['a lone ampersand', kml('<Placemark><name>Bru & vei</name></Placemark>'), 'broken'],
    ['a tag that is never closed', kml('<Placemark>'), 'broken'],
    ['tags that cross', '<kml><a><b></a></b></kml>', 'broken'],
    ['two roots', '<kml/><kml/>', 'broken'],
    ['an attribute given twice', '<kml a="1" a="2"/>', 'broken'],
    ['a file cut off', kml('<Placemark><Point><coordinates>9,6').slice(0, 140), 'broken'],
    ['tags too deep', `<kml>${'<a>'.repeat(500)}${'</a>'.repeat(500)}</kml>`, 'broken'],
    ['coordinates that are words', kml('<Placemark><Point><coordinates>ved brua</coordinates></Point></Placemark>'), 'broken'],
    ['a page of HTML', '<html><body>404</body></html>', 'unknown'],
  ])('with %s is refused, and nothing is fetched', (_what, text, fault) => {
    expect(read(text)).toEqual({ refused: `map/file-${fault}` });
  });

  it('packed as KMZ, or anything that is no text, is refused', () => {
    const answer = readMapFile(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0]), 'x.kmz');
    expect(answer).toMatchObject({ ok: false, reason: { code: 'map/file-unknown' } });
  });
});

describe('GPX', () => {
  it('gives waypoints, routes and each piece of a track', () => {
    const point = (tag: string, lat: number, lon: number) => `<${tag} lat="${String(lat)}" lon="${String(lon)}"><ele>3</ele></${tag}>`;
    const answer = read(gpx(`
      <wpt lat="61.2" lon="9.5"><name>Post 1</name><desc>Oppmøte</desc></wpt>
      <rte><name>Inn</name>${point('rtept', 61, 9)}${point('rtept', 61.1, 9)}</rte>
      <trk><name>Søk</name><trkseg>${point('trkpt', 61, 9)}${point('trkpt', 61, 9.1)}</trkseg>
        <trkseg>${point('trkpt', 61, 9)}</trkseg>
        <trkseg>${point('trkpt', 62, 9)}${point('trkpt', 62, 9.1)}</trkseg></trk>`), 'sok.gpx');
    if ('refused' in answer) throw new Error(answer.refused);
    expect(answer.objects.map(({ kind, name }) => [kind, name])).toEqual([
      ['point', 'Post 1'], ['line', 'Inn'], ['line', 'Søk 1'], ['line', 'Søk 2'],
    ]);
  });

  it('without a latitude, or with a document type, is refused', () => {
    expect(read(gpx('<wpt lon="9"/>'))).toEqual({ refused: 'map/file-broken' });
    expect(read('<!DOCTYPE gpx SYSTEM "http://example.invalid/gpx.dtd"><gpx/>')).toEqual({ refused: 'map/file-external' });
  });
});

describe('whatever a file holds', () => {
  it('is read or refused, never thrown on', () => {
    let read = 0;
    const part = fc.constantFrom('<', '>', '</kml>', '<kml>', '<a b="', '"', '<![CDATA[', ']]>', '<!--', '-->', '&#x41;', '&', '<?', '?>', 'tekst', '<gpx>');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        readXml(parts.join(''));
        readMapFile(new TextEncoder().encode(parts.join('')), 'x');
        read += 1;
      }),
      { numRuns: 1_000 },
    );
    fc.assert(
      fc.property(fc.json(), fc.uint8Array(), (json, bytes) => {
        readMapFile(new TextEncoder().encode(json), 'x');
        readMapFile(bytes, 'x');
        read += 1;
      }),
      { numRuns: 300 },
    );
    expect(read).toBe(1_300);
  });
});
