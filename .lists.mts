import { makeSpeaker, openHost } from './tests/bench/stores/speaker.ts';
import { readFileSync, readdirSync, cpSync, rmSync } from 'node:fs';
const src = readdirSync('/tmp').find((n) => n.startsWith('beredt-bench-store-demo-20000-') && !n.endsWith('.next'))!;
rmSync('/tmp/scale/demo', { recursive: true, force: true }); cpSync(`/tmp/${src}`, '/tmp/scale/demo', { recursive: true });
const d = JSON.parse(readFileSync('/tmp/scale/demo/bench.json', 'utf8'));
console.log(d);
const host = await openHost('/tmp/scale/demo', Date.now); const s = makeSpeaker(host); await s.sitDown('coordinator');
const { planId, eventId } = d; const month = new Date().toISOString().slice(0, 7);
const q: [string, object][] = [['municipality.one', {}], ['readiness.all', {}],
 ['contact.all', { limit: 100 }], ['contact.all', { filter: 'unreachable', limit: 100 }], ['contact.all', { offset: 4000, limit: 100 }], ['contact.people', {}], ['card.all', {}], ['card.drafts', {}], ['plan.all', {}], ['plan.one', { planId }], ['plan.check', { planId }], ['plan.readers', { planId }], ['plan.mentions', { target: 'hazardEvent', id: eventId }], ['risk.events', {}], ['risk.event', { eventId }], ['risk.gaps', {}], ['measure.all', {}], ['deviation.all', {}], ['deviation.all', { filter: 'all' }], ['deviation.all', { filter: 'waiting' }], ['deviation.all', { filter: 'serious' }], ['deviation.all', { filter: 'closed', offset: 5000 }], ['deviation.feed', {}], ['deviation.signals', {}], ['deviation.words', {}], ['deviation.digest', { month }], ['calendar.all', { from: `${month}-01`, until: `${month}-28` }], ['home.attention', {}], ['home.lastAndNext', {}],
 ...['kari', 'hol nes', '90012', 'sykepl', 'berg granly', 'ingen heter dette'].map((text) => ['contact.all', { text, limit: 100 }] as [string, object]),
 ...['alarm', 'medisin kvittering', 'nr 1234', 'dør nattevakt', 'rom 14', 'finnes ikke her'].map((text) => ['deviation.all', { filter: 'all', text }] as [string, object]),
 ['deviation.all', { text: 'alarm' }], ['deviation.feed', { text: 'alarm' }]];
const t = new Map<string, number[]>();
for (let i = 0; i < 5; i++) for (const [n, input] of q) { const c0 = process.cpuUsage(); await s.ask(n as never, input as never); const c = process.cpuUsage(c0); const k = `${n} ${JSON.stringify(input)}`; t.set(k, [...(t.get(k) ?? []), (c.user + c.system) / 1000]); }
for (const [k, v] of [...t].sort((a, b) => Math.min(...b[1]) - Math.min(...a[1]))) console.log(v.sort((a, b) => a - b).map((x) => x.toFixed(1).padStart(7)).join(' '), k.slice(0, 90));
console.log('rss MB', (process.memoryUsage().rss / 1e6).toFixed(0));
await host.close();
