import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { RPCHandler } from '@orpc/server/ws';
import { WebSocketServer } from 'ws';
import { MAX_MESSAGE_BYTES, SEAT_PATH } from '../../shared/contract/wire.ts';
import { seatRouter } from './seatRouter.ts';
import { greet, type OpenedSeat } from './seatSocket.ts';

const MAX_SOCKETS = 200;
/** A frame over this closes its socket. Well above a message, so that one somewhat too large is answered instead. */
const FRAME_BYTES = 4 * MAX_MESSAGE_BYTES;

/** Limits of every server a seat comes in by: small headers, quickly said. */
export const SERVER_LIMITS = { maxHeaderSize: 16 * 1024, requestTimeout: 10_000, headersTimeout: 5_000 };

/** Answers a request for a file of the renderer; injected so that no transport knows where files lie. */
export type ServeFile = (
  method: string,
  path: string,
) => { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: Uint8Array };

export interface SeatServerRules {
  /** Whether the Host a request names is this server (no DNS rebinding). */
  readonly isOwnHost: (host: string | undefined) => boolean;
  /** Whether a page of that origin may open a socket; undefined is no page at all. */
  readonly isOwnOrigin: (origin: string | undefined, host: string | undefined) => boolean;
  /** Whether that address may ask once more. */
  readonly mayAsk: (address: string) => boolean;
  readonly admit: (said: unknown, from: { readonly isPage: boolean; readonly address: string }) => Promise<OpenedSeat | 'not-welcome' | 'later'>;
  readonly serveFile: ServeFile;
  readonly onFault: (error: unknown) => void;
}

/** Puts the renderer's files and the seats' WebSocket behind a server. Answers what closes them. */
export function serveSeats(server: Server, rules: SeatServerRules): () => void {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: FRAME_BYTES, perMessageDeflate: false });
  const handler = new RPCHandler(seatRouter);

  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (!rules.mayAsk(addressOf(request))) {
      response.writeHead(429, { 'retry-after': '60' }).end();
      return;
    }
    if (!rules.isOwnHost(request.headers.host)) {
      response.writeHead(421).end();
      return;
    }
    const path = pathOf(request.url);
    if (path === null) {
      response.writeHead(400).end();
      return;
    }
    const reply = rules.serveFile(request.method ?? 'GET', path);
    response.writeHead(reply.status, reply.headers).end(reply.body);
  });
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const { host, origin } = request.headers;
    const address = addressOf(request);
    const isWelcome = rules.isOwnHost(host) && rules.isOwnOrigin(origin, host) && rules.mayAsk(address);
    if (!isWelcome || request.url !== SEAT_PATH || sockets.clients.size >= MAX_SOCKETS) {
      socket.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (webSocket) => {
      const from = { isPage: origin !== undefined, address };
      greet(webSocket, { admit: (said) => rules.admit(said, from), handler, onFault: rules.onFault });
    });
  });
  return () => {
    for (const client of sockets.clients) client.close(1001);
    sockets.close();
  };
}

function addressOf(request: IncomingMessage): string {
  return request.socket.remoteAddress ?? '';
}

/** The path asked for; null for what is no address at all (`//`). */
function pathOf(url: string | undefined): string | null {
  return URL.parse(url ?? '/', 'http://seat')?.pathname ?? null;
}
