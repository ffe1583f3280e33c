import { instantOf, unixMsOf } from '../../../shared/kernel/time.ts';
import { quantile, type Measured } from '../figure.ts';
import { searches } from '../stores/logStore.ts';
import type { LogRoom } from '../room.ts';
import { timed } from '../timed.ts';

/** What a screen asks for, over a socket as a screen does. */
export async function benchQueries(room: LogRoom): Promise<readonly Measured[]> {
  const { incidentId, begun, ended } = room.made;
  const seat = await room.seat(0);
  const roundTrip: number[] = [];
  const newest: number[] = [];
  const search: number[] = [];
  const travel: number[] = [];
  const picture: number[] = [];
  const span = unixMsOf(ended) - unixMsOf(begun);
  const times = room.times(200);
  for (let turn = 0; turn < times; turn += 1) {
    roundTrip.push(await timed(() => seat.ask('municipality.one', {})));
    newest.push(await timed(() => seat.ask('log.entries', { incidentId, limit: 200 })));
    search.push(await timed(() => seat.ask('log.search', { incidentId, text: searches[turn % searches.length]!, limit: 50 })));
    // Some early, some late, in no order: a slider that is dragged.
    const at = instantOf(unixMsOf(begun) + Math.floor((span * ((turn * 37) % times)) / times));
    if (turn % 4 === 0) travel.push(await timed(() => seat.ask('situation.picture', { incidentId, asOf: { instant: at } })));
    if (turn % 4 === 0) picture.push(await timed(() => seat.ask('situation.picture', { incidentId })));
  }
  seat.close();
  const nothing = { what: 'the smallest query over the same socket', median: quantile(roundTrip, 0.5) };
  return [
    { name: 'incident-query', samples: newest, floor: nothing },
    { name: 'search', samples: search, floor: nothing },
    { name: 'travel', samples: travel, floor: { what: 'the picture as it is now', median: quantile(picture, 0.5) } },
  ];
}
