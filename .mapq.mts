import { makeSpeaker, openHost } from './tests/bench/stores/speaker.ts';
import { mkdtempSync } from 'node:fs';
const host = await openHost(mkdtempSync('/tmp/scale/mapq-'), Date.now); const s = makeSpeaker(host);
const { incidentId } = await s.run('incident.start', { kind: 'real' });
const lap = async (n: string, f: () => Promise<any>) => { const c0 = process.cpuUsage(), w = performance.now(); const r = await f(); const c = process.cpuUsage(c0); console.log(n.padEnd(20), 'cpu', ((c.user + c.system) / 1000).toFixed(0), 'wall', (performance.now() - w).toFixed(0)); return r; };
const objects = Array.from({ length: 5000 }, (_, i) => ({ kind: 'point' as const, name: `Kum ${i}`, geometry: { type: 'Point' as const, coordinates: [9 + (i % 100) / 500, 61 + Math.floor(i / 100) / 500] as [number, number] }, note: null, unconfirmed: false, validFrom: null, validTo: null }));
await lap('import', () => s.run('map.import', { incidentId, fileName: 'k.geojson', objects }));
for (let i = 0; i < 4; i++) { const a = await lap('map.objects', () => s.ask('map.objects', { incidentId })); await lap('stringify', async () => JSON.stringify(a).length); }
await lap('picture', () => s.ask('situation.picture', { incidentId }));
await host.close();
