import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/websocket';
import type { Announcement, Answer, Hello, Message, NetworkHello, Welcome } from '../../shared/contract/wire.ts';
import { CLOSE_NOT_WELCOME, SEAT_PATH, WIRE_VERSION } from '../../shared/contract/wireConstants.ts';
import type { ApiClient, ConnectionState, Reply } from './apiClient.ts';

/** The two procedures every carrier serves (electron/transport/seatRouter.ts). */
interface SeatCalls {
  call(message: Message): Promise<Answer>;
  announcements(): Promise<AsyncIterable<Announcement>>;
}

/** What the window remembers so that a reload, or a host that was started again, finds its seat. */
const PASS_KEY = 'beredt.seat';
/** What opens a seat once, and has no business in the address afterwards. */
const ONCE = /^#(launch|pair)=([\w-]+)/;
const FIRST_RETRY_MS = 250;
const LAST_RETRY_MS = 5_000;
const GIVE_UP_WAITING_MS = 20_000;

type AnyHello = Hello['hello'] | NetworkHello;

/** Over TLS this is a seat on the network; a phone that was put away comes back to the seat it had. */
const isNetworkSeat = window.location.protocol === 'https:';
const passes = isNetworkSeat ? window.localStorage : window.sessionStorage;

function readHello(typedCode: string | null): AnyHello | null {
  if (typedCode !== null) return { pair: typedCode };
  const [, word, once] = ONCE.exec(window.location.hash) ?? [];
  if (once !== undefined) return word === 'pair' ? { pair: once } : { launch: once };
  const kept = passes.getItem(PASS_KEY);
  return kept === null ? null : (JSON.parse(kept) as AnyHello);
}

function forgetAddress(): void {
  if (ONCE.test(window.location.hash)) window.history.replaceState(null, '', '#/');
}

/** 0–1, so that thirty windows do not come back at the same moment. */
function jitter(): number {
  return (window.crypto.getRandomValues(new Uint8Array(1))[0] ?? 0) / 255;
}

/**
 * A browser's client: one WebSocket to the host that served the page. When contact is lost every call in flight answers
 * `Lost`, and the client tries again by itself, a little apart from the other windows, until it is back.
 */
export function seatClient(): ApiClient {
  let state: ConnectionState = 'lost';
  let calls: SeatCalls | null = null;
  let retryMs = FIRST_RETRY_MS;
  let typedCode: string | null = null;
  let codeFailed = false;
  let waiting: (() => void)[] = [];
  const connectionListeners = new Set<() => void>();
  const announcementListeners = new Set<(announcement: Announcement) => void>();

  const setState = (next: ConnectionState): void => {
    if (next === state) return;
    state = next;
    for (const listener of connectionListeners) listener();
    if (next === 'lost') return;
    const woken = waiting;
    waiting = [];
    for (const wake of woken) wake();
  };

  /**
   * Hears first, and is connected only then: what everybody asks again at that moment, and what is announced from then
   * on, leave no gap between them that a commit could fall into. Ends by itself when the socket closes.
   */
  const listen = async (from: SeatCalls): Promise<void> => {
    const announcements = await from.announcements();
    if (from !== calls) return;
    setState('connected');
    for await (const announcement of announcements) {
      for (const listener of announcementListeners) listener(announcement);
    }
  };

  const connect = (): void => {
    const hello = readHello(typedCode);
    if (hello === null) {
      setState('not-welcome');
      return;
    }
    const socket = new WebSocket(`${isNetworkSeat ? 'wss' : 'ws'}://${window.location.host}${SEAT_PATH}`);
    socket.addEventListener('open', () => {
      socket.send(JSON.stringify({ v: WIRE_VERSION, hello }));
    });
    socket.addEventListener(
      'message',
      (event: MessageEvent<unknown>) => {
        const { seat, secret } = JSON.parse(String(event.data)) as Welcome;
        passes.setItem(PASS_KEY, JSON.stringify({ seat, secret }));
        // Token and code are spent; they must not linger in the address or the history.
        typedCode = null;
        codeFailed = false;
        forgetAddress();
        calls = createORPCClient<never>(new RPCLink({ websocket: socket }));
        retryMs = FIRST_RETRY_MS;
        void listen(calls).catch(() => undefined);
      },
      { once: true },
    );
    socket.addEventListener('close', (event) => {
      calls = null;
      if (event.code === CLOSE_NOT_WELCOME) {
        codeFailed = 'pair' in hello;
        typedCode = null;
        if (codeFailed) forgetAddress();
        else passes.removeItem(PASS_KEY);
        setState('not-welcome');
        return;
      }
      setState('lost');
      setTimeout(connect, retryMs * (0.5 + jitter()));
      retryMs = Math.min(retryMs * 2, LAST_RETRY_MS);
    });
  };

  /** The first calls of a page come before the socket is open: they wait a while; later ones learn at once that contact is lost. */
  let everConnected = false;
  const ready = async (): Promise<SeatCalls | null> => {
    if (calls !== null) everConnected = true;
    if (calls !== null || everConnected || state === 'not-welcome') return calls;
    await new Promise<void>((resolve) => {
      waiting.push(resolve);
      setTimeout(resolve, GIVE_UP_WAITING_MS);
    });
    return calls;
  };

  const send = async (message: Message): Promise<Reply<never>> => {
    const through = await ready();
    if (through === null) return { ok: false, lost: true };
    try {
      return (await through.call(message)) as Answer<never>;
    } catch {
      return { ok: false, lost: true };
    }
  };

  connect();
  return {
    call: (name, input, { commandId }) => send({ v: WIRE_VERSION, kind: 'command', commandId, name, input }),
    query: (name, input) => send({ v: WIRE_VERSION, kind: 'query', name, input }),
    operate: (name, input) => send({ v: WIRE_VERSION, kind: 'operation', name, input }),
    subscribe: (listener) => {
      announcementListeners.add(listener);
      return () => announcementListeners.delete(listener);
    },
    connection: {
      state: () => state,
      subscribe: (listener) => {
        connectionListeners.add(listener);
        return () => connectionListeners.delete(listener);
      },
    },
    pairing: isNetworkSeat
      ? {
          use: (code) => {
            typedCode = code;
            setState('lost');
            connect();
          },
          failed: () => codeFailed,
        }
      : null,
    shell: null,
  };
}
