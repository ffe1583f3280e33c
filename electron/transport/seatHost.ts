import type { AddressInfo } from 'node:net';
import { hello } from '../../shared/contract/wire.ts';
import type { HostLink } from './hostLink.ts';
import type { SeatPasses } from './seatPasses.ts';
import { SERVER_LIMITS, serveSeats, type ServeFile } from './seatServer.ts';

/**
 * Asked for by name: an `import` of this module looks at all it exports and so loads Node's own fetch and WebSocket with it,
 * 14 MB and 60 ms of every start that nobody uses.
 */
const { createServer } = process.getBuiltinModule('node:http');

export interface SeatHostOptions {
  readonly link: Pick<HostLink, 'openSeat'>;
  readonly passes: SeatPasses;
  readonly serveFile: ServeFile;
  /** 0 lets the system choose. */
  readonly port: number;
  readonly onFault: (error: unknown) => void;
}

export interface SeatHost {
  readonly port: number;
  readonly origin: string;
  close(): Promise<void>;
}

/**
 * Serves the renderer and its WebSocket on loopback. Only requests that name this very address as Host (no DNS
 * rebinding) are answered, only sockets from its own page or from no page at all (the command line) are opened, and
 * nothing is listened to before a hello that a pass covers.
 */
export async function startSeatHost({ link, passes, serveFile, port: wanted, onFault }: SeatHostOptions): Promise<SeatHost> {
  const server = createServer(SERVER_LIMITS);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(wanted, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const host = `127.0.0.1:${String(port)}`;
  const origin = `http://${host}`;
  const closeSeats = serveSeats(server, {
    isOwnHost: (named) => named === host,
    isOwnOrigin: (from) => from === undefined || from === origin,
    mayAsk: () => true,
    admit: (said, { isPage }) => {
      const heard = hello.safeParse(said);
      // A page never shows the command line's token, and the command line never a page's.
      const mayTry = heard.success && isPage === !('commandLine' in heard.data.hello);
      const admitted = mayTry ? passes.admit(heard.data.hello) : null;
      return Promise.resolve(
        admitted === null ? 'not-welcome' : { ...admitted, door: link.openSeat(admitted.seat) },
      );
    },
    serveFile,
    onFault,
  });
  return {
    port,
    origin,
    close: async () => {
      closeSeats();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
