import type { RouterClient } from '@orpc/server';
import type { Announcement } from '../../shared/contract/wire.ts';
import type { SeatDoor } from './seatDoor.ts';
import type { SeatRouter } from './seatRouter.ts';

/** Makes a door of an oRPC client of the seat router. `onLost` is told when announcements stop coming by themselves. */
export function doorThroughClient(client: RouterClient<SeatRouter>, onLost: (error: unknown) => void): SeatDoor {
  return {
    call: (message) => client.call(message),
    subscribe: (listener) => {
      const stop = new AbortController();
      void listen(client, listener, stop.signal).catch((error: unknown) => {
        if (!stop.signal.aborted) onLost(error);
      });
      return () => {
        stop.abort();
      };
    },
  };
}

async function listen(
  client: RouterClient<SeatRouter>,
  listener: (announcement: Announcement) => void,
  signal: AbortSignal,
): Promise<void> {
  for await (const announcement of await client.announcements(undefined, { signal })) listener(announcement);
}
