import { eventIterator, os, type } from '@orpc/server';
import { MAX_MESSAGE_BYTES, type Announcement, type Answer } from '../../shared/contract/wire.ts';
import { messageSize } from './messageSize.ts';
import type { SeatDoor } from './seatDoor.ts';

const seat = os.$context<{ readonly door: SeatDoor }>();

/**
 * The one router: served by the worker over message ports and by the seat host over WebSocket. oRPC only carries;
 * messages are ours and still unknown here (shared/contract/wire.ts), so the carrier can be swapped (ADR 0003).
 */
export const seatRouter = {
  call: seat
    .input(type<unknown>())
    .output(type<Answer>())
    .handler(({ input, context }) => {
      // Counted here once more: a frame's limit closes the socket, and whoever sent it could never be told why.
      const size = messageSize(input, MAX_MESSAGE_BYTES);
      if (size === 'too-large') return refuse('request/too-large');
      return size === 'not-json' ? refuse('request/invalid') : context.door.call(input);
    }),
  announcements: seat
    .output(eventIterator(type<Announcement>()))
    .handler(({ context, signal }) => announcementsThrough(context.door, signal)),
};

function refuse(code: Extract<Answer, { ok: false }>['refusal']['code']): Answer {
  return { ok: false, refusal: { code } };
}

export type SeatRouter = typeof seatRouter;

/** Announcements as they come, until the other side lets go. Heard from this call on, not from the first one asked for. */
function announcementsThrough(
  door: SeatDoor,
  signal: AbortSignal | undefined,
): AsyncGenerator<Announcement, void, void> {
  const waiting: Announcement[] = [];
  let wake = (): void => undefined;
  const stop = door.subscribe((announcement) => {
    waiting.push(announcement);
    wake();
  });
  const aborted = (): void => {
    stop();
    wake();
  };
  signal?.addEventListener('abort', aborted);
  const hand = async function* (): AsyncGenerator<Announcement, void, void> {
    try {
      while (signal?.aborted !== true) {
        const next = waiting.shift();
        if (next !== undefined) yield next;
        else
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
      }
    } finally {
      stop();
      signal?.removeEventListener('abort', aborted);
    }
  };
  return hand();
}
