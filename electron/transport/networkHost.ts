import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { hostname, networkInterfaces } from 'node:os';
import type { ListenFault, ListenHow, Listening } from '../application/network/networkListener.ts';
import { networkHello } from '../../shared/contract/wire.ts';
import { no, ok, type Result } from '../../shared/kernel/result.ts';
import type { AdmitSeat } from './admitSeat.ts';
import { makeAllowance } from './allowance.ts';
import { SERVER_LIMITS, serveSeats, type ServeFile } from './seatServer.ts';

/** Thirty windows behind one address may all be loaded anew at once; more than that is nobody's room. */
const ASKING = { burst: 4_000, perMinute: 4_000 };
/** Hellos that opened nothing. A person mistypes a code; a program guesses. */
const FAILING = { burst: 8, perMinute: 8 };
const HANDSHAKE_WITHIN_MS = 5_000;
const MAX_CONNECTIONS = 600;

/** Listens on the network for the host's worker. */
export interface NetworkHost {
  listen(how: ListenHow, admit: AdmitSeat): Promise<Result<Listening, ListenFault>>;
  stop(): Promise<void>;
}

interface Options {
  readonly serveFile: ServeFile;
  readonly onFault: (error: unknown) => void;
}

/**
 * The seat host once more, for the other seats in the house: TLS 1.3 with the installation's own certificate, on every
 * IPv4 address of the machine. Answers only to the machine's own addresses and names as Host, opens sockets only for
 * its own page, and slows down whoever says wrong hellos. Before a good hello it gives out the program's files, which
 * hold nothing of anybody.
 */
export function makeNetworkHost({ serveFile, onFault }: Options): NetworkHost {
  let running: { readonly server: Server; readonly closeSeats: () => void } | null = null;
  const stop = async (): Promise<void> => {
    const was = running;
    running = null;
    if (was === null) return;
    was.closeSeats();
    was.server.closeAllConnections();
    await new Promise((resolve) => was.server.close(resolve));
  };
  return {
    stop,
    listen: async (how, admit) => {
      await stop();
      const server = await open(how);
      if (server === null) return no('failed');
      const { port } = server.address() as AddressInfo;
      running = { server, closeSeats: serveSeats(server, rules(port, admit, { serveFile, onFault })) };
      return ok({ port, origins: addresses().map((address) => `https://${address}:${String(port)}`) });
    },
  };
}

/** On the port seats know, or any other when somebody else has it; null when neither can be had. */
async function open({ certificate, privateKey, port }: ListenHow): Promise<Server | null> {
  for (const wanted of port === null ? [0] : [port, 0]) {
    const server = createServer({
      ...SERVER_LIMITS,
      cert: certificate,
      key: privateKey,
      minVersion: 'TLSv1.3',
      handshakeTimeout: HANDSHAKE_WITHIN_MS,
    });
    server.maxConnections = MAX_CONNECTIONS;
    // Whoever speaks no TLS, or another one, hears nothing and is no fault of ours.
    server.on('tlsClientError', (_error, socket) => {
      socket.destroy();
    });
    const isOpen = await new Promise<boolean>((resolve) => {
      server.once('error', () => {
        resolve(false);
      });
      server.listen(wanted, '0.0.0.0', () => {
        resolve(true);
      });
    });
    if (isOpen) return server;
  }
  return null;
}

function rules(port: number, admit: AdmitSeat, { serveFile, onFault }: Options): Parameters<typeof serveSeats>[1] {
  const forwardMs = (): number => performance.now();
  const asking = makeAllowance(ASKING, forwardMs);
  const failing = makeAllowance(FAILING, forwardMs);
  const isOwnHost = (host: string | undefined): boolean => host !== undefined && ownHosts(port).has(host.toLowerCase());
  return {
    isOwnHost,
    // No page, no seat: the command line stays on loopback.
    isOwnOrigin: (origin, host) => origin !== undefined && origin.toLowerCase() === `https://${(host ?? '').toLowerCase()}`,
    mayAsk: asking.take,
    admit: async (said, { address }) => {
      if (!failing.has(address)) return 'later';
      const heard = networkHello.safeParse(said);
      const admitted = heard.success ? await admit(heard.data.hello) : 'not-welcome';
      if (admitted === 'not-welcome') failing.take(address);
      return admitted;
    },
    serveFile,
    onFault,
  };
}

/** IPv4 addresses others reach this machine by; read anew each time, since they change with the network. */
function addresses(): readonly string[] {
  return Object.values(networkInterfaces())
    .flatMap((ofOne) => ofOne ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);
}

function ownHosts(port: number): ReadonlySet<string> {
  const name = hostname().toLowerCase();
  const names = [...addresses(), '127.0.0.1', name, `${name}.local`];
  // A browser leaves the port out where it is the one https has anyway.
  return new Set(names.flatMap((each) => (port === 443 ? [each, `${each}:443`] : [`${each}:${String(port)}`])));
}
