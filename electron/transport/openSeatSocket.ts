import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/websocket';
import type { RouterClient } from '@orpc/server';
import { WebSocket } from 'ws';
import { SEAT_PATH, welcome, WIRE_VERSION, type Hello, type NetworkHello } from '../../shared/contract/wire.ts';
import { no, ok, type Result } from '../../shared/kernel/result.ts';
import { doorThroughClient } from './doorThroughClient.ts';
import type { SeatDoor } from './seatDoor.ts';
import type { SeatRouter } from './seatRouter.ts';

/**
 * Opens a seat at a running host on this machine over WebSocket, as the command line and the tests do; over TLS when the
 * installation's `certificate` is given, which is then the only one trusted. `not-welcome` means that the
 * hello opened nothing; `unreachable` that nobody listens there.
 */
export async function openSeatSocket(
  port: number,
  hello: Hello['hello'] | NetworkHello,
  options: { readonly origin?: string; readonly certificate?: string; readonly onLost?: () => void } = {},
): Promise<Result<SeatDoor & { readonly seat: string; readonly secret: string; close(): void }, 'not-welcome' | 'unreachable'>> {
  const { origin, certificate } = options;
  const scheme = certificate === undefined ? 'ws' : 'wss';
  const socket = new WebSocket(`${scheme}://127.0.0.1:${String(port)}${SEAT_PATH}`, {
    ...(origin === undefined ? {} : { origin }),
    ...(certificate === undefined ? {} : { ca: certificate }),
  });
  const opened = await new Promise<boolean>((resolve) => {
    socket.once('open', () => {
      resolve(true);
    });
    socket.once('error', () => {
      resolve(false);
    });
  });
  if (!opened) return no('unreachable');
  socket.send(JSON.stringify({ v: WIRE_VERSION, hello }));
  const answer = await new Promise<string | null>((resolve) => {
    socket.once('message', (data: Buffer) => {
      resolve(data.toString('utf8'));
    });
    socket.once('close', () => {
      resolve(null);
    });
  });
  const admitted = answer === null ? undefined : welcome.parse(JSON.parse(answer));
  if (admitted === undefined) return no('not-welcome');
  const onLost = options.onLost ?? ((): void => undefined);
  socket.once('close', onLost);
  // oRPC speaks the browser's WebSocket; ws has the same face.
  const client: RouterClient<SeatRouter> = createORPCClient(new RPCLink({ websocket: socket as unknown as globalThis.WebSocket }));
  return ok({
    ...doorThroughClient(client, () => undefined),
    seat: admitted.seat,
    secret: admitted.secret,
    close: () => {
      socket.close();
    },
  });
}
