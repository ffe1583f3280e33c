import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import type { Measured } from '../figure.ts';
import { searches } from '../stores/logStore.ts';
import type { LogRoom, Seat } from '../room.ts';

/** Back through this many pages of two hundred lines. */
const PAGES = 100;
/** The system counts in kB of 1 024 bytes. */
const KB_MB = 1_024 / 1_000_000;

/** The host process after whatever this run has put it through, and after a long look back through the log. */
export async function benchMemory(room: LogRoom): Promise<readonly Measured[]> {
  const { pid } = await room.host();
  const seat = await room.seat(0);
  await lookBack(seat, room);
  seat.close();
  const { resident, peak } = memoryOf(pid);
  const node = { what: 'a Node process that does nothing', median: emptyProcess() };
  return [
    { name: 'memory', samples: [resident], floor: node },
    { name: 'memory-peak', samples: [peak], floor: node },
  ];
}

async function lookBack(seat: Seat, room: LogRoom): Promise<void> {
  const { incidentId } = room.made;
  let before: string | undefined;
  for (let page = 0; page < room.times(PAGES); page += 1) {
    const { entries } = await seat.ask('log.entries', { incidentId, limit: 200, ...(before === undefined ? {} : { before }) });
    before = entries[0]?.order;
    if (before === undefined) break;
  }
  await seat.ask('situation.picture', { incidentId });
  for (const text of searches) await seat.ask('log.search', { incidentId, text, limit: 50 });
}

/** Megabytes now and at most so far. Without /proc (not Linux) the highest is not known and what `ps` says now stands in. */
function memoryOf(pid: number): { readonly resident: number; readonly peak: number } {
  const status = `/proc/${String(pid)}/status`;
  if (!existsSync(status)) {
    const resident = Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) * KB_MB;
    return { resident, peak: resident };
  }
  const text = readFileSync(status, 'utf8');
  const mb = (name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(text)?.[1]) * KB_MB;
  return { resident: mb('VmRSS'), peak: mb('VmHWM') };
}

function emptyProcess(): number {
  const program = 'process.stdout.write(String(process.memoryUsage.rss()))';
  return Number(execFileSync(process.execPath, ['-e', program], { encoding: 'utf8' })) / 1_000_000;
}
