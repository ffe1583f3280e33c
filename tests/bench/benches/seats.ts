import { queries, type QueryName } from '../../../shared/contract/api.ts';
import type { Announcement } from '../../../shared/contract/wire.ts';
import { quantile, type Measured } from '../figure.ts';
import type { LogRoom, Seat } from '../room.ts';
import { timed } from '../timed.ts';

const SEATS = 30;
/** What every open window has on screen besides the log, and asks for again when what it reads has changed. */
const alwaysMounted: readonly QueryName[] = ['incident.one', 'home.lastAndNext', 'home.attention'];

/** A window on the log, without its screen: hears, asks for what it lacks and for whatever else has changed. */
interface Window {
  /** Resolves when a line with that text is here. */
  holds(text: string): Promise<void>;
  hears(): Promise<void>;
  /** Resolves when everything it has asked for has been answered. */
  rests(): Promise<void>;
}

/** Thirty windows on the log of one incident, each on a socket of its own, and one more that writes. */
export async function benchSeats(room: LogRoom): Promise<readonly Measured[]> {
  const { incidentId } = room.made;
  const writer = await room.seat(0);
  const seats = await Promise.all(Array.from({ length: SEATS }, (_, index) => room.seat(index + 1)));
  const windows = await Promise.all(seats.map((seat) => openWindow(seat, room)));
  const append: number[] = [];
  const told: number[] = [];
  const held: number[] = [];
  for (let turn = 0; turn < room.times(200); turn += 1) {
    const text = `Alle plasser, linje ${String(turn)}`;
    const from = performance.now();
    const all = (each: (window: Window) => Promise<void>, samples: number[]): Promise<unknown> =>
      Promise.all(windows.map(each)).then(() => samples.push(performance.now() - from));
    const everybody = [all((window) => window.hears(), told), all((window) => window.holds(text), held)];
    append.push(await timed(() => writer.run('log.addEntry', { incidentId, text })));
    await Promise.all(everybody);
  }
  await Promise.all(windows.map((window) => window.rests()));
  for (const seat of [writer, ...seats]) seat.close();
  const floor = { what: 'the same append answered to its writer', median: quantile(append, 0.5) };
  return [
    { name: 'seats-told', samples: told, floor },
    { name: 'seats', samples: held, floor },
  ];
}

async function openWindow(seat: Seat, room: LogRoom): Promise<Window> {
  const { incidentId } = room.made;
  let position = 0;
  let waitsFor: { readonly text: string; readonly tell: () => void } | null = null;
  let heard = (): void => undefined;
  let isAsking = false;
  let hasMore = false;
  const asked = new Set<Promise<unknown>>();
  const note = (question: Promise<unknown>): void => {
    asked.add(question);
    void question.finally(() => asked.delete(question));
  };
  const askChanges = async (): Promise<void> => {
    hasMore = true;
    if (isAsking) return;
    isAsking = true;
    while (hasMore) {
      hasMore = false;
      const answer = await seat.call({ v: 1, kind: 'query', name: 'log.changes', input: { incidentId, since: position } });
      if (!answer.ok) throw new Error(answer.refusal.code);
      position = answer.position;
      const { entries } = answer.value as { readonly entries: readonly { readonly text: string | null }[] | null };
      if (waitsFor !== null && entries?.some(({ text }) => text === waitsFor?.text) === true) waitsFor.tell();
    }
    isAsking = false;
  };
  const onAnnouncement = ({ topics }: Announcement): void => {
    heard();
    note(askChanges());
    for (const name of alwaysMounted) {
      const input = name === 'incident.one' ? { incidentId } : {};
      if (topics.some((topic) => queries[name].reads.some((read) => read === topic))) note(seat.ask(name, input));
    }
  };
  seat.subscribe(onAnnouncement);
  const newest = await seat.call({ v: 1, kind: 'query', name: 'log.entries', input: { incidentId, limit: 200 } });
  if (!newest.ok) throw new Error(newest.refusal.code);
  ({ position } = newest);
  return {
    hears: () =>
      new Promise((resolve) => {
        heard = resolve;
      }),
    rests: async () => {
      await Promise.all(asked);
    },
    holds: (text) =>
      new Promise((resolve) => {
        waitsFor = { text, tell: resolve };
      }),
  };
}
