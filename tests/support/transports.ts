import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { APP_ORIGIN, isAppUrl } from '../../electron/app/appOrigin.ts';
import { makeCertificate } from '../../electron/application/network/makeCertificate.ts';
import { startHost } from '../../electron/application/startHost.ts';
import { threadJobs } from '../../electron/jobs/threadJobs.ts';
import { CALL_CHANNEL, EVENT_CHANNEL, makeBridge } from '../../electron/transport/bridge.ts';
import { startHostWorker, type HostLink } from '../../electron/transport/hostLink.ts';
import { ipcTransport, type Sender } from '../../electron/transport/ipc.ts';
import { makeNetworkHost, type NetworkHost } from '../../electron/transport/networkHost.ts';
import { openSeatSocket } from '../../electron/transport/openSeatSocket.ts';
import { startSeatHost, type SeatHost } from '../../electron/transport/seatHost.ts';
import { openSeatPasses, type SeatPasses } from '../../electron/transport/seatPasses.ts';
import type { SeatDoor } from '../../electron/transport/seatDoor.ts';
import type { OperationInput, OperationName, OperationOutput } from '../../shared/contract/api.ts';
import { WIRE_VERSION, type Announcement, type Answer } from '../../shared/contract/wire.ts';
import type { SeatKind } from '../../shared/domain/seat/seatKind.ts';
import { makeId } from '../../shared/kernel/ids.ts';
import { no } from '../../shared/kernel/result.ts';

const root = join(import.meta.dirname, '../..');
const start = { migrations: join(root, 'electron/store/migrations'), version: '0.0.0-test' };
const WORKER = pathToFileURL(join(root, 'electron/worker.ts'));

/** A seat at a real host, through one way in. */
export interface OpenSeat {
  send(message: unknown): Promise<Answer>;
  subscribe(listener: (announcement: Announcement) => void): () => void;
}

/** One way in, with the host behind it. */
export interface OpenTransport {
  readonly dir: string;
  seat(): Promise<OpenSeat>;
  close(): Promise<void>;
}

export interface Transport {
  readonly name: string;
  /** What the way itself says of a message that is too large or no JSON; null where everything arrives. */
  readonly tooLarge: 'request/too-large' | null;
  open(): Promise<OpenTransport>;
}

function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'beredt-transport-'));
}

/** What a transport hears when the host is closed under an open seat. */
const ENDED = /closed or aborted/;

async function openWorker(dir: string, network: NetworkHost | null = null): Promise<HostLink> {
  const onFault = (error: unknown): void => {
    if (!(error instanceof Error && ENDED.test(error.message))) throw error;
  };
  const noPrinter = () => Promise.resolve(no({ code: 'document/no-pdf-printer' as const }));
  const started = await startHostWorker(WORKER, { ...start, dir }, onFault, { printPdf: noPrinter, keychain: null, network });
  if (!started.ok) throw new Error(started.reason.code);
  return started.value;
}

/** A seat host over a real worker, with its passes; for what is particular to sockets. */
export async function openSeatHost(): Promise<{ readonly dir: string; readonly seatHost: SeatHost; readonly passes: SeatPasses; close(): Promise<void> }> {
  const dir = newFolder();
  const link = await openWorker(dir);
  const passes = openSeatPasses(join(dir, 'seats.json'), { unixMs: () => Date.now() }, { bytes: (count) => randomBytes(count) });
  const body = new TextEncoder().encode('<!doctype html>');
  const seatHost = await startSeatHost({
    link,
    passes,
    serveFile: () => ({ status: 200, headers: { 'content-type': 'text/html' }, body }),
    port: 0,
    onFault: () => undefined,
  });
  return {
    dir,
    seatHost,
    passes,
    close: async () => {
      await seatHost.close();
      await link.close();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

/** A host that is open to the network, with the door of a window at the machine itself. */
export interface OpenNetwork {
  readonly dir: string;
  readonly port: number;
  /** Where a page of ours comes from, e.g. `https://127.0.0.1:41234`. */
  readonly origin: string;
  /** What it shows, and the tests trust. */
  readonly certificate: string;
  readonly link: HostLink;
  readonly window: SeatDoor;
  run<Name extends OperationName>(name: Name, input: OperationInput<Name>): Promise<OperationOutput<Name>>;
  /** Pairs a seat of that kind and opens it. */
  seat(kind: SeatKind, label?: string): Promise<NetworkSocket>;
  close(): Promise<void>;
}

export type NetworkSocket = Extract<Awaited<ReturnType<typeof openSeatSocket>>, { ok: true }>['value'];

/** Opens a real host to the network and answers when it listens. */
export async function openNetwork(dir = newFolder()): Promise<OpenNetwork> {
  const body = new TextEncoder().encode('<!doctype html>');
  const serveFile = () => ({ status: 200, headers: { 'content-type': 'text/html' }, body });
  const link = await openWorker(dir, makeNetworkHost({ serveFile, onFault: () => undefined }));
  const window = link.openSeat('window');
  const send = async (kind: 'command' | 'operation', name: string, input: unknown): Promise<never> => {
    const id = kind === 'command' ? { commandId: makeId(Date.now(), randomBytes(10)) } : {};
    const answer = await window.call({ v: WIRE_VERSION, kind, ...id, name, input });
    if (!answer.ok) throw new Error(`${name} was refused: ${answer.refusal.code}`);
    return answer.value as never;
  };
  const run: OpenNetwork['run'] = (name, input) => send('operation', name, input);
  const state = await window.call({ v: WIRE_VERSION, kind: 'query', name: 'network.state', input: {} });
  if (state.ok && !(state.value as { isOpen: boolean }).isOpen) await send('command', 'network.open', {});
  const { listening } = await run('network.status', {});
  if (listening === null) throw new Error('nobody listens on the network');
  const { port, certificate } = JSON.parse(readFileSync(join(dir, 'network.json'), 'utf8')) as {
    port: number;
    certificate: string;
  };
  const origin = `https://127.0.0.1:${String(port)}`;
  const sockets: { close(): void }[] = [];
  return {
    dir,
    port,
    origin,
    certificate,
    link,
    window,
    run,
    seat: async (kind, label = 'Nettbrettet') => {
      const { code } = await run('network.offerSeat', { kind, label, person: null });
      const socket = await openSeatSocket(port, { pair: code }, { origin, certificate });
      if (!socket.ok) throw new Error(socket.reason);
      sockets.push(socket.value);
      return socket.value;
    },
    close: async () => {
      for (const socket of sockets) socket.close();
      await link.close();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

/** Electron's side of IPC, played: what `invoke` carries is cloned as Electron clones it. */
function playIpc(link: HostLink) {
  let handle: (event: Sender, message: unknown) => Promise<unknown> = () => Promise.reject(new Error('nobody listens'));
  const transport = ipcTransport({
    ipcMain: {
      handle: (channel, listener) => {
        if (channel === CALL_CHANNEL) handle = listener;
      },
    },
    openSeat: link.openSeat,
    origin: APP_ORIGIN,
    isOwnUrl: isAppUrl,
    onShell: () => undefined,
  });
  let windows = 0;
  return () => {
    windows += 1;
    const id = windows;
    const listeners: ((event: unknown, payload: unknown) => void)[] = [];
    const frame = { parent: null, detached: false, frameTreeNodeId: 1, origin: APP_ORIGIN, url: `${APP_ORIGIN}/` };
    transport.attach({
      id,
      mainFrame: { frameTreeNodeId: 1 },
      getURL: () => `${APP_ORIGIN}/`,
      isDestroyed: () => false,
      isCrashed: () => false,
      send: (channel, event) => {
        if (channel === EVENT_CHANNEL) for (const listener of listeners) listener({}, structuredClone(event));
      },
      once: () => undefined,
    });
    return makeBridge({
      invoke: async (_channel, message) => structuredClone(await handle({ sender: { id }, senderFrame: frame }, structuredClone(message))),
      on: (_channel, listener) => listeners.push(listener),
    });
  };
}

/** Every way in there is. */
export const transports: readonly Transport[] = [
  {
    name: 'the host itself',
    tooLarge: null,
    open: async () => {
      const dir = newFolder();
      const started = await startHost({ ...start, dir, jobs: threadJobs() });
      if (!started.ok) throw new Error(started.reason.code);
      const host = started.value;
      let seats = 0;
      return {
        dir,
        seat: () => {
          seats += 1;
          const seat = `seat-${String(seats)}`;
          return Promise.resolve({ send: (message) => host.call(seat, message), subscribe: host.subscribe });
        },
        close: async () => {
          await host.close();
          rmSync(dir, { recursive: true, force: true });
        },
      };
    },
  },
  {
    name: 'a message port',
    tooLarge: 'request/too-large',
    open: async () => {
      const dir = newFolder();
      const link = await openWorker(dir);
      let seats = 0;
      return {
        dir,
        seat: () => {
          seats += 1;
          const door = link.openSeat(`seat-${String(seats)}`);
          return Promise.resolve({ send: door.call, subscribe: door.subscribe });
        },
        close: async () => {
          await link.close();
          rmSync(dir, { recursive: true, force: true });
        },
      };
    },
  },
  {
    name: 'a WebSocket',
    tooLarge: 'request/too-large',
    open: async () => {
      const opened = await openSeatHost();
      const sockets: { close(): void }[] = [];
      return {
        dir: opened.dir,
        seat: async () => {
          const socket = await openSeatSocket(
            opened.seatHost.port,
            { launch: opened.passes.newLaunchToken() },
            { origin: opened.seatHost.origin },
          );
          if (!socket.ok) throw new Error(socket.reason);
          sockets.push(socket.value);
          return { send: socket.value.call, subscribe: socket.value.subscribe };
        },
        close: async () => {
          for (const socket of sockets) socket.close();
          await opened.close();
        },
      };
    },
  },
  {
    // The carrier alone, with a seat of the machine's own behind it; who is let in, and to what, is networkSeats.test.ts.
    name: 'a WebSocket over TLS',
    tooLarge: 'request/too-large',
    open: async () => {
      const dir = newFolder();
      const link = await openWorker(dir);
      const body = new TextEncoder().encode('<!doctype html>');
      const network = makeNetworkHost({ serveFile: () => ({ status: 200, headers: {}, body }), onFault: () => undefined });
      const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
      const key = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
      const randomness = { bytes: (count: number) => randomBytes(count) };
      const { pem: certificate } = makeCertificate(key, { names: [], addresses: ['127.0.0.1'] }, { nowMs: Date.now(), randomness });
      let seats = 0;
      const listening = await network.listen({ certificate, privateKey: key, port: null }, () => {
        seats += 1;
        const seat = `seat-${String(seats)}`;
        return Promise.resolve({ seat, secret: 's', door: link.openSeat(seat), whenShownOut: () => undefined });
      });
      if (!listening.ok) throw new Error(listening.reason);
      const { port } = listening.value;
      const sockets: { close(): void }[] = [];
      return {
        dir,
        seat: async () => {
          const origin = `https://127.0.0.1:${String(port)}`;
          const socket = await openSeatSocket(port, { pair: 'ABCD-EFGH' }, { origin, certificate });
          if (!socket.ok) throw new Error(socket.reason);
          sockets.push(socket.value);
          return { send: socket.value.call, subscribe: socket.value.subscribe };
        },
        close: async () => {
          for (const socket of sockets) socket.close();
          await network.stop();
          await link.close();
          rmSync(dir, { recursive: true, force: true });
        },
      };
    },
  },
  {
    name: 'Electron IPC, played',
    tooLarge: 'request/too-large',
    open: async () => {
      const dir = newFolder();
      const link = await openWorker(dir);
      const newWindow = playIpc(link);
      return {
        dir,
        seat: () => {
          const bridge = newWindow();
          return Promise.resolve({
            send: (message) => bridge.call(message) as Promise<Answer>,
            subscribe: (listener) => bridge.subscribe((event) => { listener(event as Announcement); }),
          });
        },
        close: async () => {
          await link.close();
          rmSync(dir, { recursive: true, force: true });
        },
      };
    },
  },
];
