import type { RPCHandler } from '@orpc/server/ws';
import type { WebSocket } from 'ws';
import { CLOSE_NOT_WELCOME, CLOSE_TRY_LATER, WIRE_VERSION } from '../../shared/contract/wire.ts';
import type { SeatDoor } from './seatDoor.ts';

/** A window that connects but does not say hello is shown the door. */
const HELLO_WITHIN_MS = 5_000;

/** What a good hello opens. */
export interface OpenedSeat {
  readonly seat: string;
  readonly secret: string;
  readonly door: SeatDoor & { close(): void };
  /** Told when the host itself ends the seat. */
  readonly whenShownOut?: (listener: () => void) => void;
}

interface Greeting {
  /** What the first frame opens; it is unknown until this has parsed it. */
  readonly admit: (said: unknown) => Promise<OpenedSeat | 'not-welcome' | 'later'>;
  readonly handler: RPCHandler<{ readonly door: SeatDoor }>;
  readonly onFault: (error: unknown) => void;
}

/** Waits for the hello, then puts the seat's door behind the socket. Nothing else is listened to before. */
export function greet(webSocket: WebSocket, { admit, handler, onFault }: Greeting): void {
  const tooLate = setTimeout(() => {
    webSocket.close(CLOSE_NOT_WELCOME);
  }, HELLO_WITHIN_MS);
  webSocket.on('error', onFault);
  webSocket.once('close', () => {
    clearTimeout(tooLate);
  });
  webSocket.once('message', (data: Buffer, isBinary: boolean) => {
    clearTimeout(tooLate);
    void admit(isBinary ? null : parseJson(data.toString('utf8')))
      .then((opened) => {
        if (opened === 'not-welcome' || opened === 'later') {
          webSocket.close(opened === 'later' ? CLOSE_TRY_LATER : CLOSE_NOT_WELCOME);
          return;
        }
        seat(webSocket, opened);
        void handler.upgrade(webSocket, { context: { door: opened.door } }).catch(onFault);
        webSocket.send(JSON.stringify({ v: WIRE_VERSION, seat: opened.seat, secret: opened.secret }));
      })
      .catch((error: unknown) => {
        onFault(error);
        webSocket.close(CLOSE_TRY_LATER);
      });
  });
}

function seat(webSocket: WebSocket, { door, whenShownOut }: OpenedSeat): void {
  if (webSocket.readyState !== webSocket.OPEN) {
    door.close();
    return;
  }
  webSocket.once('close', () => {
    door.close();
  });
  whenShownOut?.(() => {
    // Revoked, locked, or the network was closed: whoever comes back is told which by its next hello.
    webSocket.close(CLOSE_TRY_LATER);
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
