import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Host } from '../electron/application/host.ts';
import { startHost } from '../electron/application/startHost.ts';
import { threadJobs } from '../electron/jobs/threadJobs.ts';
import { loadMunicipality, type Keys } from '../resources/example/load.ts';
import { playRelocation } from '../resources/example/relocation.ts';
import type { Stage } from '../resources/example/stage.ts';
import { playStormNight } from '../resources/example/stormNight.ts';
import { WIRE_VERSION, type Answer } from '../shared/contract/wire.ts';
import { osloInstants, osloTime } from '../renderer/text/oslo.ts';
import { instantOf, unixMsOf } from '../shared/kernel/time.ts';

/**
 * `npm run example [-- --data DIR] [--without-incidents]`: loads Elvheim, an invented municipality of about 15 000, into
 * an empty folder and plays two incidents on it, all through the public API with a clock that is moved. Beredt must not
 * be running on the folder meanwhile.
 */
const SEAT = 'example';
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

const { values } = parseArgs({
  options: { data: { type: 'string' }, 'without-incidents': { type: 'boolean' } },
});
const root = join(import.meta.dirname, '..');
const dir = resolve(values.data ?? join(homedir(), '.beredt'));

function fail(line: string): never {
  process.stderr.write(`${line}\n`);
  process.exit(1);
}

let nowMs = Date.now();
mkdirSync(dir, { recursive: true, mode: 0o700 });
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
const started = await startHost({
  dir,
  migrations: join(root, 'electron', 'store', 'migrations'),
  version,
  jobs: threadJobs(),
  clock: { unixMs: () => nowMs },
});
if (!started.ok) fail(`The example was not loaded: ${dir} cannot be opened (${started.reason.code}). Nothing was changed.`);
const host: Host = started.value;

async function send(message: object, what: string): Promise<unknown> {
  const answer: Answer = await host.call(SEAT, { v: WIRE_VERSION, ...message });
  if (answer.ok) return answer.value;
  await host.close();
  return fail(`The example stopped at ${what}: ${JSON.stringify(answer.refusal)}. What was loaded before it is there.`);
}

const keys: Keys = { contacts: new Map(), roles: new Map(), cards: new Map() };
function found<Value>(map: ReadonlyMap<string, Value>, key: string): Value {
  const value = map.get(key);
  return value ?? fail(`The example speaks of «${key}», which it has not made.`);
}

/** A stage whose scene begins at a moment. */
function stageAt(beginMs: number): Stage {
  return {
    at: (minute) => {
      // The clock of a scene never goes back, as no clock does.
      nowMs = Math.max(nowMs, beginMs + minute * MINUTE_MS);
    },
    when: (minute) => instantOf(beginMs + minute * MINUTE_MS),
    as: async (person) => {
      await send({ kind: 'operation', name: 'seat.identify', input: { person: found(keys.contacts, person) } }, person);
    },
    run: async (name, input) => (await send({ kind: 'command', commandId: randomUUID(), name, input }, name)) as never,
    ask: async (name, input) => (await send({ kind: 'query', name, input }, name)) as never,
    contact: (key) => found(keys.contacts, key),
    role: (key) => found(keys.roles, key),
    card: (key) => found(keys.cards, key),
  };
}

/** A time of day in Norway on the day of a moment. */
function norwegianTime(dayMs: number, hour: number, minute: number): number {
  const [instant] = osloInstants({ ...osloTime(instantOf(dayMs)), hour, minute, second: 0 });
  return instant === undefined ? dayMs : unixMsOf(instant);
}

const today = Date.now();
const loadedAt = today - 60 * DAY_MS;
nowMs = loadedAt;
const setUp = stageAt(loadedAt);
const { incidents } = await setUp.ask('incident.all', {});
const { everybody } = await setUp.ask('contact.all', { limit: 1 });
if (incidents.length > 0 || everybody > 0) {
  await host.close();
  fail(`The example was not loaded: ${dir} already holds a municipality's data. Nothing was changed. Name an empty folder with --data.`);
}
await loadMunicipality(setUp, keys);
if (values['without-incidents'] !== true) {
  await playStormNight(stageAt(norwegianTime(today - 12 * DAY_MS, 1, 52)));
  await playRelocation(stageAt(norwegianTime(today - 4 * DAY_MS, 11, 40)));
}
const people = keys.contacts.size;
nowMs = Date.now();
await host.close();
process.stdout.write(
  `Elvheim kommune is loaded in ${dir}: ${String(people)} contacts, ${String(keys.roles.size)} roles, ${String(keys.cards.size)} cards` +
    `${values['without-incidents'] === true ? '' : ', two incidents'}. Start Beredt on it with: npm start -- --data ${dir}\n`,
);
process.exit(0);
