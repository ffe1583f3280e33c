import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { RPCHandler } from '@orpc/server/ws';
import { WebSocketServer, type WebSocket } from 'ws';
import { CLOSE_NOT_WELCOME, hello, MAX_MESSAGE_BYTES, SEAT_PATH, WIRE_VERSION } from '../../shared/contract/wire.ts';
import type { HostLink } from './hostLink.ts';
import type { SeatPasses } from './seatPasses.ts';
import { seatRouter } from './seatRouter.ts';

/** A window that connects but does not say hello is shown the door. */
const HELLO_WITHIN_MS = 5_000;
const MAX_SOCKETS = 200;
/** A frame over this closes its socket. Well above a message, so that one somewhat too large is answered instead. */
const FRAME_BYTES = 4 * MAX_MESSAGE_BYTES;

/** Answers a request for a file of the renderer; injected so that no transport knows where files lie. */
export type ServeFile = (
  method: string,
  path: string,
) => { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: Uint8Array };

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
export async function startSeatHost(options: SeatHostOptions): Promise<SeatHost> {
  const server = createServer({ maxHeaderSize: 16 * 1024, requestTimeout: 10_000, headersTimeout: 5_000 });
  const sockets = new WebSocketServer({ noServer: true, maxPayload: FRAME_BYTES, perMessageDeflate: false });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const host = `127.0.0.1:${String(port)}`;
  const origin = `http://${host}`;
  const handler = new RPCHandler(seatRouter);

  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (request.headers.host !== host) {
      response.writeHead(421).end();
      return;
    }
    const path = pathOf(request.url, origin);
    if (path === null) {
      response.writeHead(400).end();
      return;
    }
    const reply = options.serveFile(request.method ?? 'GET', path);
    response.writeHead(reply.status, reply.headers).end(reply.body);
  });
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const from = request.headers.origin;
    const welcome = request.headers.host === host && (from === undefined || from === origin);
    if (!welcome || request.url !== SEAT_PATH || sockets.clients.size >= MAX_SOCKETS) {
      socket.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (webSocket) => {
      greet(webSocket, options, handler, from === undefined);
    });
  });

  return {
    port,
    origin,
    close: async () => {
      for (const client of sockets.clients) client.close(1001);
      sockets.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Waits for the hello, then puts the seat's door behind the socket. */
function greet(
  webSocket: WebSocket,
  options: SeatHostOptions,
  handler: RPCHandler<{ readonly door: ReturnType<HostLink['openSeat']> }>,
  fromCommandLine: boolean,
): void {
  const tooLate = setTimeout(() => {
    webSocket.close(CLOSE_NOT_WELCOME);
  }, HELLO_WITHIN_MS);
  webSocket.on('error', options.onFault);
  webSocket.once('close', () => {
    clearTimeout(tooLate);
  });
  webSocket.once('message', (data: Buffer, isBinary: boolean) => {
    clearTimeout(tooLate);
    const said = hello.safeParse(isBinary ? null : parseJson(data.toString('utf8')));
    // A page never shows the command line's token, and the command line never a page's.
    const mayTry = said.success && fromCommandLine === 'commandLine' in said.data.hello;
    const admitted = mayTry ? options.passes.admit(said.data.hello) : null;
    if (admitted === null) {
      webSocket.close(CLOSE_NOT_WELCOME);
      return;
    }
    const door = options.link.openSeat(admitted.seat);
    webSocket.once('close', () => {
      door.close();
    });
    void handler.upgrade(webSocket, { context: { door } }).catch(options.onFault);
    webSocket.send(JSON.stringify({ v: WIRE_VERSION, ...admitted }));
  });
}

/** The path asked for; null for what is no address at all (`//`). */
function pathOf(url: string | undefined, origin: string): string | null {
  return URL.parse(url ?? '/', origin)?.pathname ?? null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
