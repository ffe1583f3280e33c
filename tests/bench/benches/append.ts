import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { openStore } from '../../../electron/store/openStore.ts';
import { quantile, type Measured } from '../figure.ts';
import type { LogRoom } from '../room.ts';
import { timed } from '../timed.ts';

const UNDER_WAY = 16;

/** One line through the whole stack, in turn with a bare durable insert of the same bytes on the same disk. */
export async function benchAppend(room: LogRoom): Promise<readonly Measured[]> {
  const { incidentId, lineBytes } = room.made;
  const floorStore = bareStore(join(room.emptyFolder(), 'floor.db'));
  const seat = await room.seat(0);
  const append = (index: number) => () =>
    seat.run('log.addEntry', { incidentId, text: `Linje ${String(index)}: vann over veien ved Storelva, ingen skadde.` });
  const insert = (): undefined => {
    floorStore.transact((tx) => tx.run('INSERT INTO bare (text) VALUES (?)', 'x'.repeat(lineBytes)));
    return undefined;
  };
  const whole: number[] = [];
  const floor: number[] = [];
  for (let index = 0; index < room.times(50); index += 1) {
    await append(index)();
    insert();
  }
  for (let index = 0; index < room.times(500); index += 1) {
    whole.push(await timed(append(index)));
    floor.push(await timed(insert));
  }

  const rates: number[] = [];
  const floorRates: number[] = [];
  const batch = room.times(400);
  for (let round = 0; round < room.times(5); round += 1) {
    let next = 0;
    const oneAfterTheOther = async (): Promise<void> => {
      for (let index = next++; index < batch; index = next++) await append(index)();
    };
    const took = await timed(() => Promise.all(Array.from({ length: UNDER_WAY }, oneAfterTheOther)));
    rates.push((batch / took) * 1_000);
    const bare = await timed(() => {
      for (let index = 0; index < batch; index += 1) insert();
      return undefined;
    });
    floorRates.push((batch / bare) * 1_000);
  }
  seat.close();
  floorStore.close();
  return [
    { name: 'append', samples: whole, floor: { what: 'a bare durable insert of the same bytes', median: quantile(floor, 0.5) } },
    { name: 'append-rate', samples: rates, floor: { what: 'bare durable inserts', median: quantile(floorRates, 0.5) } },
  ];
}

/** The same encrypted engine with the same promises, and nothing but one table in it. */
function bareStore(file: string) {
  const opened = openStore({ file, key: randomBytes(32), migrations: [], now: '2026-01-01T00:00:00.000Z' });
  if (!opened.ok) throw new Error(opened.reason);
  opened.value.transact((tx) => {
    tx.script('CREATE TABLE bare (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT');
  });
  return opened.value;
}
