import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { demoBenches, logBenches, type Bench } from './allBenches.ts';
import { toFigure, type Figure } from './figure.ts';
import { figures as kinds, notTaken, type FigureName } from './figures.ts';
import { figureLine, toMarkdown, type Report } from './report.ts';
import { makeRoom, type Room } from './room.ts';
import { demoStore, FULL_SIZE, REHEARSAL_SIZE } from './stores/demoStore.ts';
import { logStore } from './stores/logStore.ts';

/**
 * `npm run bench -- [--only NAME[,NAME]] [--entries 100000] [--json FILE] [--markdown FILE]`: figures, never verdicts of a
 * test. Everything is taken on a real encrypted store, through real sockets and a real browser, beside its floor in the
 * same run. Below 10 000 entries it is a rehearsal: it shows that the bench works, and no more.
 */
const REHEARSAL_LINES = 10_000;
const USAGE = 'Usage: npm run bench -- [--only NAME[,NAME]] [--entries 100000] [--json FILE] [--markdown FILE]';
const NO_BROWSER = 'no browser of the Chromium family is installed';
const root = join(import.meta.dirname, '../..');
const names = Object.keys(kinds) as FigureName[];

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function fail(line: string): never {
  process.stderr.write(`${line}\n`);
  process.exit(2);
}

function readArguments() {
  try {
    const options = { json: { type: 'string' }, markdown: { type: 'string' }, only: { type: 'string' }, entries: { type: 'string' } } as const;
    const { values } = parseArgs({ options });
    const only = values.only?.split(',').filter((name) => name !== '') ?? names;
    const unknown = only.filter((name) => !names.some((known) => known === name));
    if (unknown.length > 0) return fail(`There is no figure called ${unknown.join(', ')}. There are: ${names.join(', ')}`);
    const lines = Number(values.entries ?? 100_000);
    if (!Number.isInteger(lines) || lines < 200) return fail('--entries takes a whole number from 200 up.');
    return { lines, only: new Set(only as FigureName[]), json: values.json, markdown: values.markdown };
  } catch {
    return fail(USAGE);
  }
}

interface Taken {
  readonly figures: Figure[];
  readonly notMeasured: { name: FigureName; why: string }[];
}

type AnyRoom = Pick<Room<{ readonly dir: string }>, 'browser' | 'browserName' | 'leave'>;

/** Runs one bench. One that breaks is told of and does not take the others with it. */
async function take<OfRoom extends AnyRoom>(
  { gives, run }: Bench<OfRoom>,
  room: OfRoom,
  only: ReadonlySet<FigureName>,
  taken: Taken,
): Promise<void> {
  const wanted = gives.filter((name) => only.has(name));
  if (wanted.length === 0) return;
  let measured: Awaited<ReturnType<typeof run>> = [];
  let why: string = NO_BROWSER;
  try {
    measured = await run(room);
    if ((await room.browser()) !== null) why = 'nothing came of it';
  } catch (error) {
    why = error instanceof Error ? (error.message.split('\n')[0] ?? error.name) : String(error);
  }
  for (const name of wanted) {
    const one = measured.find((figure) => figure.name === name && figure.samples.length > 0);
    if (one === undefined) {
      taken.notMeasured.push({ name, why });
      say(`${name.padEnd(15)} not measured: ${why}`);
    } else {
      const figure = toFigure(one);
      taken.figures.push(figure);
      say(figureLine(figure));
    }
  }
}

const { lines, only, json, markdown } = readArguments();
await promisify(execFile)(process.execPath, ['scripts/build.mjs'], { cwd: root });
const isRehearsal = lines < REHEARSAL_LINES;
const taken: Taken = { figures: [], notMeasured: [] };
let browser: string | null = null;

/** Those of the benches that are wanted, in one room. */
async function takeAll<OfRoom extends AnyRoom>(benches: readonly Bench<OfRoom>[], enter: () => Promise<OfRoom>): Promise<void> {
  if (!benches.some(({ gives }) => gives.some((name) => only.has(name)))) return;
  const room = await enter();
  try {
    for (const bench of benches) await take(bench, room, only, taken);
    browser ??= room.browserName();
  } finally {
    await room.leave();
  }
}

const loadBefore = loadavg()[0]!;
let made = { lines: 0, journalEntries: 0 };
say(`${cpus()[0]?.model ?? ''}, ${String(cpus().length)} cores, Node ${process.version}, load ${loadBefore.toFixed(1)}`);
if (isRehearsal) say('A rehearsal: too few lines and samples for its figures to mean anything.');
say(`${''.padEnd(15)} ${['median', 'p95', 'p99'].map((head) => head.padStart(9)).join(' ')}`);
await takeAll(logBenches, async () => {
  const store = await logStore(lines, say);
  made = store;
  return makeRoom(store, { isRehearsal, say });
});
await takeAll(demoBenches, async () =>
  makeRoom(await demoStore(isRehearsal ? REHEARSAL_SIZE : FULL_SIZE, say), { isRehearsal, say }),
);
for (const line of notTaken) say(`not taken: ${line}`);

const report: Report = {
  takenAt: new Date().toISOString(),
  lines: made.lines,
  journalEntries: made.journalEntries,
  machine: {
    cpu: cpus()[0]?.model ?? '',
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 1024 ** 3),
    system: `${type()} ${release()}`,
    node: process.version,
    browser,
    loadBefore,
    loadAfter: loadavg()[0]!,
  },
  ...taken,
  notTaken,
};
if (json !== undefined) writeFileSync(json, `${JSON.stringify(report, null, 2)}\n`);
if (markdown !== undefined) writeFileSync(markdown, toMarkdown(report));
process.exit(taken.notMeasured.some(({ why }) => why !== NO_BROWSER) ? 1 : 0);
