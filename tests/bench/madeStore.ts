import { execFile } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Host } from '../../electron/application/host.ts';
import { startHost } from '../../electron/application/startHost.ts';
import { threadJobs } from '../../electron/jobs/threadJobs.ts';
import type { CommandInput, CommandName, CommandOutput, QueryName, QueryOutput } from '../../shared/contract/api.ts';
import { WIRE_VERSION, type Answer } from '../../shared/contract/wire.ts';
import { asId, makeId, type Id } from '../../shared/kernel/ids.ts';
import { instantOf, type Instant } from '../../shared/kernel/time.ts';

/** A folder with Elvheim and one long incident in it. */
export interface MadeStore {
  readonly dir: string;
  readonly incidentId: Id<'incident'>;
  /** Lines in the incident's log. */
  readonly lines: number;
  /** Entries in the journal: the lines, what they tell of, and the municipality. */
  readonly journalEntries: number;
  /** What one line of the log weighs in the journal, in bytes: what the floors write. */
  readonly lineBytes: number;
  readonly begun: Instant;
  readonly ended: Instant;
}

type Described = Omit<MadeStore, 'dir'>;

const root = join(import.meta.dirname, '../..');
const migrations = join(root, 'electron/store/migrations');
const DESCRIPTION = 'bench.json';
const NAME = 'beredt-bench-store';
/** One line in this many changes the picture too: a statement, a number, a task, a decision. */
const PICTURE_EVERY = 100;
/** The incident lasts two days, however many lines it has. */
const INCIDENT_MS = 48 * 3_600_000;

const subjects = ['Vannstanden', 'Fylkesveien', 'Strømmen', 'Gamlebrua', 'Nes skole', 'Bussen', 'Elva', 'Stormen', 'Politiet', 'Brannvesenet', 'Sykehjemmet', 'Pumpa'];
const happenings = ['stiger', 'er stengt', 'er borte', 'holder', 'er åpnet', 'er på vei', 'går over', 'løyer', 'melder fra', 'rykker ut', 'har nødlys', 'går igjen'];
const places = ['ved Storelva', 'på Solbakken', 'i Nesgata', 'sør for kirka', 'ved Liveien', 'på Granly', 'i sentrum', 'ved Fv. 999', 'på øvre Nes', 'i sone A', 'ved målestasjonen', 'i Elvheim'];
const kinds = ['message-in', 'message-out', 'observation', 'measure', 'situation'] as const;

/** Words to look for: some stand in many lines, some in few. */
export const searches = ['vannstanden storelva', 'gamlebrua', 'politiet melder', 'linje 4711', 'sykehjemmet nødlys', 'pumpa sone', 'bussen på vei', 'kirka str'];

/** The text of one line; its own number is in it, so that something rare can be looked for too. */
function words(line: number): string {
  const pick = (list: readonly string[], step: number) => list[Math.floor(line / step) % list.length]!;
  return `${pick(subjects, 1)} ${pick(happenings, 5)} ${pick(places, 7)}, linje ${String(line)}.`;
}

/** Where a copy of the store may be had: made once per schema and number of lines, then kept in the temporary folder. */
export async function madeStore(lines: number, say: (line: string) => void): Promise<MadeStore> {
  const dir = join(tmpdir(), `${NAME}-${String(lines)}-${fingerprint(lines)}`);
  if (!existsSync(join(dir, DESCRIPTION))) await makeStore(dir, lines, say);
  // What is kept is the journal. Read models of another version are replayed now, not in the first thing measured.
  await (await openHost(dir, Date.now)).close();
  const described = JSON.parse(readFileSync(join(dir, DESCRIPTION), 'utf8')) as Described;
  return { dir, ...described };
}

/** Changes with the schema and the way the store is filled. */
function fingerprint(lines: number): string {
  const hash = createHash('sha256').update(String(lines));
  for (const file of readdirSync(migrations).sort()) hash.update(readFileSync(join(migrations, file)));
  hash.update(readFileSync(import.meta.filename));
  return hash.digest('hex').slice(0, 12);
}

async function openHost(dir: string, unixMs: () => number): Promise<Host> {
  const started = await startHost({ dir, migrations, version: 'bench', jobs: threadJobs(), clock: { unixMs } });
  if (!started.ok) throw new Error(started.reason.code);
  return started.value;
}

async function makeStore(dir: string, lines: number, say: (line: string) => void): Promise<void> {
  const startedAt = Date.now();
  say(`making a store with ${String(lines)} lines, each by its own command; it is kept for the next run …`);
  for (const old of readdirSync(tmpdir())) {
    if (old.startsWith(`${NAME}-${String(lines)}-`)) rmSync(join(tmpdir(), old), { recursive: true, force: true });
  }
  // In memory where there is such a place: nobody waits for this disk, and it takes a third of the time.
  const workshop = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'beredt-bench-making-'));
  try {
    await promisify(execFile)(process.execPath, ['scripts/example.ts', '--data', workshop, '--without-incidents'], { cwd: root });
    const described = await fill(workshop, lines, say);
    writeFileSync(join(workshop, DESCRIPTION), JSON.stringify(described));
    const next = `${dir}.next`;
    rmSync(next, { recursive: true, force: true });
    mkdirSync(next, { mode: 0o700 });
    cpSync(workshop, next, { recursive: true });
    renameSync(next, dir);
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
  say(`made in ${((Date.now() - startedAt) / 1000).toFixed(0)} s.`);
}

async function fill(dir: string, lines: number, say: (line: string) => void): Promise<Described> {
  const endMs = Date.now() - 60_000;
  const beginMs = endMs - INCIDENT_MS;
  let nowMs = beginMs;
  const host = await openHost(dir, () => nowMs);
  const keeper = speakTo(host);
  const { people } = await keeper.ask('contact.people', {});
  const leader = people.find(({ rights }) => rights.includes('leader'));
  if (leader === undefined) throw new Error('the example has no leader');
  await keeper.send({ kind: 'operation', name: 'seat.identify', input: { person: leader.id } });

  const { incidentId } = await keeper.run('incident.start', { kind: 'real' });
  await keeper.run('incident.describe', { incidentId, title: 'Storm og flom, Storelva', type: 'storm-flood', level: 2 });
  const picture = pictureTurns(keeper, incidentId);
  const written = async (): Promise<number> => (await keeper.ask('log.entries', { incidentId, limit: 1 })).total;
  let line = await written();
  const stepMs = INCIDENT_MS / lines;
  for (let turn = 0; line < lines; turn += 1) {
    nowMs = beginMs + Math.round(line * stepMs);
    await picture(turn, instantOf(nowMs));
    // Some acts tell of themselves in the log, others do not.
    line = await written();
    for (const next = Math.min(line + PICTURE_EVERY - 1, lines); line < next; line += 1) {
      nowMs = beginMs + Math.round(line * stepMs);
      await keeper.run('log.addEntry', { incidentId, text: words(line), kind: kinds[line % kinds.length]! });
    }
    if (turn % 200 === 199) say(`  ${String(line)} lines`);
  }
  const { store } = host.workspace!;
  const counted = store.one<{ entries: number; bytes: number }>(
    `SELECT count(*) AS entries, avg(length(id) + length(origin) + length(hlc) + length(recorded_at) + length(scope) + length(type)
       + length(subject) + length(hash) + length(header) + length(salt) + length(data)) AS bytes FROM journal`,
  );
  nowMs = endMs;
  await host.close();
  return {
    incidentId,
    lines: line,
    journalEntries: counted!.entries,
    lineBytes: Math.round(counted!.bytes),
    begun: instantOf(beginMs),
    ended: instantOf(endMs),
  };
}

/** One seat in this very process. */
interface Speaker {
  send(message: object): Promise<unknown>;
  run<Name extends CommandName>(name: Name, input: CommandInput<Name>): Promise<CommandOutput<Name>>;
  ask<Name extends QueryName>(name: Name, input: object): Promise<QueryOutput<Name>>;
}

/** The host's own door, one message per act, as every transport uses it. */
function speakTo(host: Host): Speaker {
  const send = async (message: object): Promise<unknown> => {
    const answer: Answer = await host.call('bench', { v: WIRE_VERSION, ...message });
    if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
    return answer.value;
  };
  return {
    send,
    run: async (name, input) => (await send({ kind: 'command', commandId: makeId(Date.now(), randomBytes(10)), name, input })) as never,
    ask: async (name, input) => (await send({ kind: 'query', name, input })) as never,
  };
}

/** What the picture of a long incident is made of, one act at a time: it grows, and what stands is revised. */
function pictureTurns(keeper: Speaker, incidentId: Id<'incident'>): (turn: number, now: Instant) => Promise<unknown> {
  const statements: string[] = [];
  const tasks: string[] = [];
  const acts: readonly ((turn: number, now: Instant) => Promise<unknown>)[] = [
    (turn) => (turn % 5 === 0 ? keeper.run('round.start', { incidentId }) : keeper.run('round.evaluate', { incidentId, text: words(turn) })),
    async (turn) => {
      const certainty = (['known', 'assumed', 'unknown'] as const)[turn % 3]!;
      const text = `${words(turn)} Meldt fra stedet.`;
      statements.push((await keeper.run('statement.add', { incidentId, text, certainty, source: '110-sentralen' })).statementId);
    },
    (turn) => keeper.run('number.set', { incidentId, label: `Vannstand ${String(turn % 4)}`, value: 4 + (turn % 50) / 100, unit: 'm', limit: 4.5 }),
    async (turn) => {
      tasks.push((await keeper.run('task.create', { incidentId, text: `Følg opp: ${words(turn)}` })).taskId);
    },
    (turn) => {
      const statementId = asId<'statement'>(statements[turn % statements.length]!);
      return keeper.run('statement.revise', { statementId, text: `${words(turn)} Nytt anslag.`, certainty: 'known' });
    },
    (turn, now) =>
      keeper.run('decision.record', { incidentId, what: `Steng veien, ${words(turn)}`, because: 'Vannet stiger.', occurredAt: now }),
    (turn) => keeper.run('task.setStatus', { taskId: asId<'task'>(tasks.at(-1)!), status: turn % 2 === 0 ? 'doing' : 'done' }),
  ];
  return (turn, now) => acts[turn % acts.length]!(turn, now);
}
