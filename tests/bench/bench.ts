import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { startHost } from '../../electron/application/startHost.ts';
import { rebuild } from '../../electron/application/rebuild.ts';
import { append } from '../../electron/journal/append.ts';
import { INSTALLATION_ACTOR } from '../../electron/journal/openEpoch.ts';
import { threadJobs } from '../../electron/jobs/threadJobs.ts';
import { allProjections } from '../../electron/projections/allProjections.ts';
import { project } from '../../electron/projections/project.ts';
import type { Host } from '../../electron/application/host.ts';
import { logFact } from '../../shared/domain/log/logFact.ts';
import { WIRE_VERSION, type Answer } from '../../shared/contract/wire.ts';
import { asId, makeId, type Id } from '../../shared/kernel/ids.ts';
import { instantOf } from '../../shared/kernel/time.ts';
import { randomBytes } from 'node:crypto';

/**
 * `npm run bench -- --json FILE --only NAME --entries 100000`: figures, never assertions. Every figure is taken in one run
 * beside its floor, on a real encrypted store; compare within a run, the machine is shared.
 */
const { values } = parseArgs({
  options: { json: { type: 'string' }, only: { type: 'string' }, entries: { type: 'string', default: '100000' } },
});
const entries = Number(values.entries);
const root = join(import.meta.dirname, '../..');
const dir = mkdtempSync(join(tmpdir(), 'beredt-bench-'));
const figures: { name: string; value: number; unit: string }[] = [];

function tell(name: string, value: number, unit: string): void {
  figures.push({ name, value: Number(value.toPrecision(4)), unit });
  process.stdout.write(`${name.padEnd(52)} ${value.toFixed(value < 10 ? 2 : 0).padStart(10)} ${unit}\n`);
}

function quantile(samples: readonly number[], q: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? 0;
}

async function start(): Promise<Host> {
  const started = await startHost({
    dir,
    migrations: join(root, 'electron/store/migrations'),
    version: 'bench',
    jobs: threadJobs(),
  });
  if (!started.ok) throw new Error(started.reason.code);
  return started.value;
}

async function ask(host: Host, kind: 'command' | 'query', name: string, input: object): Promise<Answer> {
  const message = { v: WIRE_VERSION, kind, name, input, ...(kind === 'command' ? { commandId: randomUUID() } : {}) };
  const answer = await host.call('bench', message);
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return answer;
}

async function timed(samples: number[], work: () => Promise<unknown> | undefined): Promise<void> {
  const from = performance.now();
  await work();
  samples.push(performance.now() - from);
}

const words = ['vann', 'vei', 'strøm', 'bru', 'skole', 'buss', 'elv', 'storm', 'nes', 'politi', 'brann', 'helse'];

/** Fills one incident through the journal's own append and the real projections, in large transactions. */
function fill(host: Host, incidentId: Id<'incident'>): void {
  const { store } = host.workspace!;
  const tools = { clock: { unixMs: () => Date.now() }, randomness: { bytes: (count: number) => randomBytes(count) } };
  const moment = {
    now: instantOf(Date.now()),
    actor: INSTALLATION_ACTOR,
    newId: () => makeId<never>(Date.now(), randomBytes(10)),
  };
  for (let done = 0; done < entries; done += 5_000) {
    store.transact((tx) => {
      const facts = Array.from({ length: Math.min(5_000, entries - done) }, (_, index) =>
        logFact(moment, { letter: 'A', next: done + 2 }, incidentId, {
          kind: 'note',
          text: Array.from({ length: 8 }, (__, at) => words[(done + index * 7 + at * 5) % words.length]).join(' '),
        }, index),
      );
      project(tx, allProjections, append(tx, facts, { actor: INSTALLATION_ACTOR, commandId: randomUUID() }, tools));
    });
  }
}

let host = await start();
const begun = await ask(host, 'command', 'incident.start', { kind: 'real' });
const incidentId = asId<'incident'>((begun as { value: { incidentId: string } }).value.incidentId);
await ask(host, 'command', 'log.addEntry', { incidentId, text: 'den første' });
fill(host, incidentId);

const suites: Readonly<Record<string, () => Promise<void> | void>> = {
  append: async () => {
    const { store } = host.workspace!;
    store.transact((tx) => {
      tx.script('CREATE TABLE IF NOT EXISTS bench_floor (id INTEGER PRIMARY KEY, text TEXT)');
    });
    const floor: number[] = [];
    const whole: number[] = [];
    const COUNT = 500;
    for (let count = 0; count < COUNT; count += 1) {
      await timed(floor, () => {
        store.transact((tx) => {
          tx.run('INSERT INTO bench_floor (text) VALUES (?)', 'x'.repeat(300));
        });
        return undefined;
      });
      await timed(whole, () => ask(host, 'command', 'log.addEntry', { incidentId, text: `Linje ${String(count)} om vann og vei` }));
    }
    store.transact((tx) => {
      tx.script('DROP TABLE bench_floor');
    });
    const sum = whole.reduce((a, b) => a + b, 0);
    tell('append, whole stack, p50', quantile(whole, 0.5), 'ms');
    tell('append, whole stack, p99', quantile(whole, 0.99), 'ms');
    tell('append, whole stack', (COUNT / sum) * 1000, 'per second');
    tell('floor: raw durable insert, p50', quantile(floor, 0.5), 'ms');
    tell('append to floor, ratio of medians', quantile(whole, 0.5) / quantile(floor, 0.5), '×');
  },
  read: async () => {
    const open: number[] = [];
    const search: number[] = [];
    for (let count = 0; count < 50; count += 1) {
      await timed(open, () => ask(host, 'query', 'log.entries', { incidentId, limit: 200 }));
      await timed(search, () => ask(host, 'query', 'log.search', { incidentId, text: `${words[count % 12]!} ${words[(count + 5) % 12]!}`, limit: 50 }));
    }
    tell('open incident: newest 200 lines, p50', quantile(open, 0.5), 'ms');
    tell('search, p50', quantile(search, 0.5), 'ms');
    tell('search, p99', quantile(search, 0.99), 'ms');
  },
  rebuild: () => {
    const from = performance.now();
    const replayed = host.workspace!.store.transact((tx) => rebuild(tx, allProjections));
    tell('rebuild of every projection', (replayed / (performance.now() - from)) * 1000, 'entries/s');
  },
  open: async () => {
    await host.close();
    const from = performance.now();
    host = await start();
    await ask(host, 'query', 'incident.all', {});
    await ask(host, 'query', 'log.entries', { incidentId, limit: 200 });
    tell('open store, first screen', performance.now() - from, 'ms');
  },
  memory: () => {
    tell('memory of this process (host and bench)', process.memoryUsage().rss / 1024 / 1024, 'MB');
  },
  bundle: () => {
    const built = join(root, 'dist', 'renderer');
    if (!existsSync(join(built, 'index.html'))) return;
    const page = readFileSync(join(built, 'index.html'), 'utf8');
    const named = readdirSync(join(built, 'assets')).filter((file) => page.includes(file) && /\.(js|css)$/.test(file));
    const bytes = named.reduce((sum, file) => sum + gzipSync(readFileSync(join(built, 'assets', file))).length, 0);
    tell('renderer, first load, gzipped', bytes / 1024, 'kB');
  },
};

process.stdout.write(`${String(entries)} entries, ${cpus()[0]?.model ?? ''}, ${String(cpus().length)} cores, Node ${process.version}\n`);
for (const [name, run] of Object.entries(suites)) {
  if (values.only === undefined || values.only === name) await run();
}
await host.close();
rmSync(dir, { recursive: true, force: true });
if (values.json !== undefined) writeFileSync(values.json, JSON.stringify({ entries, node: process.version, figures }, null, 2));
process.exit(0);
