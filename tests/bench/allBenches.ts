import { benchAppend } from './benches/append.ts';
import { benchDemo } from './benches/demo.ts';
import { benchDemoPage } from './benches/demoPage.ts';
import { benchJournal } from './benches/journal.ts';
import { benchMemory } from './benches/memory.ts';
import { benchPage } from './benches/page.ts';
import { benchQueries } from './benches/queries.ts';
import { benchSeats } from './benches/seats.ts';
import { benchStart } from './benches/start.ts';
import type { Measured } from './figure.ts';
import type { FigureName } from './figures.ts';
import type { DemoRoom, LogRoom } from './room.ts';

export interface Bench<Room> {
  readonly gives: readonly FigureName[];
  readonly run: (room: Room) => Promise<readonly Measured[]>;
}

/** On one long incident, in this order: one host carries them all up to `memory`, which tells what it came to. */
export const logBenches: readonly Bench<LogRoom>[] = [
  { gives: ['incident-query', 'search', 'travel'], run: benchQueries },
  { gives: ['append', 'append-rate'], run: benchAppend },
  { gives: ['seats-told', 'seats'], run: benchSeats },
  { gives: ['incident', 'echo', 'kept', 'visible', 'durable', 'travel-screen'], run: benchPage },
  { gives: ['memory', 'memory-peak'], run: benchMemory },
  { gives: ['open-store', 'open', 'cold-start', 'first-load'], run: benchStart },
  { gives: ['verify', 'verify-store', 'rebuild'], run: benchJournal },
];

/** On the registers of issue 4 at the size it names. */
export const demoBenches: readonly Bench<DemoRoom>[] = [
  { gives: ['list-query', 'list-search', 'all-search', 'readiness'], run: benchDemo },
  { gives: ['list-screen'], run: benchDemoPage },
];
