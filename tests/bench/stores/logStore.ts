import { asId, type Id } from '../../../shared/kernel/ids.ts';
import { instantOf, type Instant } from '../../../shared/kernel/time.ts';
import { keptStore } from './keptStore.ts';
import { makeSpeaker, openHost, type Speaker } from './speaker.ts';

/** A folder with Elvheim and one long incident in it. */
export interface LogStore extends Described {
  readonly dir: string;
}

interface Described {
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

/** Where a copy of the store may be had; see keptStore. */
export function logStore(lines: number, say: (line: string) => void): Promise<LogStore> {
  return keptStore(
    {
      name: String(lines),
      title: `${String(lines)} lines, each by its own command`,
      file: import.meta.filename,
      fill: (dir, tell) => fill(dir, lines, tell),
    },
    say,
  );
}

async function fill(dir: string, lines: number, say: (line: string) => void): Promise<Described> {
  const endMs = Date.now() - 60_000;
  const beginMs = endMs - INCIDENT_MS;
  let nowMs = beginMs;
  const host = await openHost(dir, () => nowMs);
  const keeper = makeSpeaker(host);
  await keeper.sitDown('leader');

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
