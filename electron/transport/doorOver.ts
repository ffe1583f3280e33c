import type { MessagePort } from 'node:worker_threads';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { RouterClient } from '@orpc/server';
import { doorThroughClient } from './doorThroughClient.ts';
import type { SeatDoor } from './seatDoor.ts';
import type { SeatRouter } from './seatRouter.ts';

/** The door of a seat whose other end the worker holds. */
export function doorOver(port: MessagePort, onFault: (error: unknown) => void): SeatDoor & { close(): void } {
  port.start();
  const client: RouterClient<SeatRouter> = createORPCClient(new RPCLink({ port }));
  return {
    ...doorThroughClient(client, onFault),
    close: () => {
      port.close();
    },
  };
}
