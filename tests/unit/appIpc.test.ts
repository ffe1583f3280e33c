import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import type { Announcement, Answer } from '../../shared/contract/wire.ts';
import type { ShellMessage } from '../../shared/contract/shellWire.ts';
import { APP_ORIGIN, isAppUrl } from '../../electron/app/appOrigin.ts';
import { makeBridge } from '../../electron/transport/bridge.ts';
import { ipcTransport, type SeatContents, type Sender } from '../../electron/transport/ipc.ts';
import { messageSize } from '../../electron/transport/messageSize.ts';
import { hostileAddresses } from '../support/hostileAddresses.ts';

type Frame = NonNullable<Sender['senderFrame']>;

const MESSAGE = { v: 1, kind: 'query', name: 'log.entries', input: {} };
const ownFrame: Frame = {
  parent: null,
  detached: false,
  frameTreeNodeId: 7,
  origin: APP_ORIGIN,
  url: 'beredt://app/#/logg',
};

/** The transport with one window attached, and a host that writes down what reaches it. */
function transport(
  answer: (message: unknown) => Promise<Answer> = () => Promise.resolve({ ok: true, value: 1, position: 2 }),
) {
  const reached: { seat: string; message: unknown }[] = [];
  const shellMessages: ShellMessage[] = [];
  const ended: string[] = [];
  const announce = new Map<string, (announcement: Announcement) => void>();
  let handle: (event: Sender, message: unknown) => Promise<unknown> = () => Promise.reject(new Error('not handled'));
  const ipc = ipcTransport({
    ipcMain: { handle: (_channel, listener) => (handle = listener) },
    openSeat: (seat) => ({
      call: (message) => {
        reached.push({ seat, message });
        return answer(message);
      },
      subscribe: (listener) => {
        announce.set(seat, listener);
        return () => ended.push(`subscription of ${seat}`);
      },
      close: () => ended.push(`door of ${seat}`),
    }),
    origin: APP_ORIGIN,
    isOwnUrl: isAppUrl,
    onShell: (_contentsId, message) => shellMessages.push(message),
  });
  const window = fakeContents(4);
  ipc.attach(window.contents);
  const send = (event: Partial<Sender>, message: unknown = MESSAGE) =>
    handle({ sender: { id: 4 }, senderFrame: ownFrame, ...event }, message);
  return { ipc, window, send, reached, shellMessages, ended, announce };
}

function fakeContents(id: number) {
  const sent: unknown[] = [];
  const state = { url: 'beredt://app/', destroyed: false, crashed: false };
  let onDestroyed = (): void => undefined;
  const contents: SeatContents = {
    id,
    mainFrame: { frameTreeNodeId: 7 },
    getURL: () => state.url,
    isDestroyed: () => state.destroyed,
    isCrashed: () => state.crashed,
    send: (channel, event) => sent.push([channel, event]),
    once: (_event, listener) => (onDestroyed = listener),
  };
  return { contents, sent, state, destroy: () => onDestroyed() };
}

const noSeat = { ok: false, refusal: { code: 'access/no-seat' } };

describe('who may call', () => {
  test('the top frame of an attached window, showing the app', async () => {
    const { send, reached } = transport();
    expect(await send({})).toEqual({ ok: true, value: 1, position: 2 });
    expect(reached).toEqual([{ seat: 'window:4', message: MESSAGE }]);
  });

  test('nobody whose frame is gone, detached, inside another, or of another tree', async () => {
    const { send, reached } = transport();
    const frames: (Frame | null)[] = [
      null,
      { ...ownFrame, detached: true },
      { ...ownFrame, parent: {} },
      { ...ownFrame, frameTreeNodeId: 8 },
    ];
    for (const senderFrame of frames) expect(await send({ senderFrame })).toEqual(noSeat);
    expect(reached).toEqual([]);
  });

  test('nobody from another origin, whichever of origin and address gives it away', async () => {
    const { send, reached } = transport();
    for (const url of hostileAddresses) {
      expect(await send({ senderFrame: { ...ownFrame, url } })).toEqual(noSeat);
      expect(await send({ senderFrame: { ...ownFrame, origin: url } })).toEqual(noSeat);
    }
    for (const origin of ['null', '', 'beredt://app/', 'beredt://print', 'https://app', 'BEREDT://app']) {
      expect(await send({ senderFrame: { ...ownFrame, origin } })).toEqual(noSeat);
    }
    expect(reached).toEqual([]);
  });

  test('nobody from a window that was never given a seat, such as one for printing', async () => {
    const { send, reached } = transport();
    expect(await send({ sender: { id: 5 } })).toEqual(noSeat);
    expect(reached).toEqual([]);
  });

  test('nobody whose frame throws when it is looked at', async () => {
    const { send } = transport();
    const senderFrame = new Proxy(ownFrame, {
      get: () => {
        throw new Error('Render frame was disposed before WebFrameMain could be accessed');
      },
    });
    expect(await send({ senderFrame })).toEqual(noSeat);
  });

  test('a window that is gone loses its seat, its subscription and its door', async () => {
    const { send, window, ended } = transport();
    window.destroy();
    expect(await send({})).toEqual(noSeat);
    expect(ended).toEqual(['subscription of window:4', 'door of window:4']);
  });
});

describe('what is carried', () => {
  test('a message of more than a mebibyte is refused before anybody reads it', async () => {
    const { send, reached } = transport();
    const tooLarge = { ok: false, refusal: { code: 'request/too-large' } };
    expect(await send({}, { ...MESSAGE, input: 'x'.repeat(1024 * 1024) })).toEqual(tooLarge);
    expect(await send({}, { ...MESSAGE, input: Array.from({ length: 600_000 }, () => 1) })).toEqual(tooLarge);
    expect(
      await send(
        {},
        { ...MESSAGE, input: Object.fromEntries(Array.from({ length: 200_000 }, (_, at) => [`k${at}`, 1])) },
      ),
    ).toEqual(tooLarge);
    expect(reached).toEqual([]);
  });

  test('what JSON cannot say is refused, because the other transport could not say it either', async () => {
    const { send, reached } = transport();
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    const deep = Array.from({ length: 100 }).reduce<unknown>((inside) => [inside], 1);
    const values = [
      new Map(),
      new Set(),
      new Date(),
      /x/,
      new Uint8Array(4),
      new ArrayBuffer(4),
      1n,
      NaN,
      Infinity,
      undefined,
      new Error('x'),
      circle,
      deep,
    ];
    for (const value of values) {
      expect(await send({}, value === undefined ? [undefined] : { ...MESSAGE, input: [value] })).toEqual({
        ok: false,
        refusal: { code: 'request/invalid' },
      });
    }
    expect(reached).toEqual([]);
  });

  test('a host that throws is answered as an internal fault, with nothing of the error in it', async () => {
    const { send } = transport(() => Promise.reject(new Error('/home/somebody/secret')));
    expect(await send({})).toEqual({ ok: false, refusal: { code: 'internal' } });
  });

  test('the counted size is never less than the size of the JSON, less the commas and colons it may spare', () => {
    let counted = 0;
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const written = Buffer.byteLength(JSON.stringify(value));
        const size = messageSize(value, 10_000_000);
        // Escapes and exponents are written longer than they are counted; both are bounded by a factor of six.
        expect(size).toBeTypeOf('number');
        expect(Number(size) * 6).toBeGreaterThanOrEqual(written);
        counted += 1;
      }),
      { seed: 20261122, numRuns: 500 },
    );
    expect(counted).toBe(500);
  });
});

describe('what the window hears', () => {
  const announcement: Announcement = { position: 9, topics: [], scopes: [] };

  test('announcements, on one channel', () => {
    const { announce, window } = transport();
    announce.get('window:4')?.(announcement);
    expect(window.sent).toEqual([['beredt:event', announcement]]);
  });

  test.each<[string, (state: ReturnType<typeof fakeContents>['state']) => void]>([
    ['has crashed', (state) => (state.crashed = true)],
    ['is destroyed', (state) => (state.destroyed = true)],
    ['shows something else', (state) => (state.url = 'https://evil.example/')],
  ])('nothing when it %s', (_title, spoil) => {
    const { announce, ipc, window } = transport();
    spoil(window.state);
    announce.get('window:4')?.(announcement);
    ipc.tell(4, { kind: 'shell.command', id: 'report' });
    expect(window.sent).toEqual([]);
  });

  test('what the shell tells one window reaches that window only', () => {
    const { ipc, window } = transport();
    const other = fakeContents(6);
    ipc.attach(other.contents);
    ipc.tell(6, { kind: 'shell.open', request: { kind: 'home' } });
    ipc.tell(99, { kind: 'shell.open', request: { kind: 'home' } });
    expect(other.sent).toEqual([['beredt:event', { kind: 'shell.open', request: { kind: 'home' } }]]);
    expect(window.sent).toEqual([]);
  });
});

describe('what the window tells the shell', () => {
  const state: ShellMessage = {
    v: 1,
    kind: 'shell',
    language: 'nn',
    incidentActive: true,
    menus: {
      file: [{ kind: 'command', id: 'print', label: 'Skriv ut', keys: 'Ctrl+P' }],
      view: [],
      incident: [],
      help: [],
    },
  };

  test('reaches the shell and never the host', async () => {
    const { send, reached, shellMessages } = transport();
    expect(await send({}, state)).toEqual({ ok: true, value: null });
    expect(shellMessages).toEqual([state]);
    expect(reached).toEqual([]);
  });

  test('is refused whole when one thing is wrong', async () => {
    const { send, shellMessages } = transport();
    const command = state.menus.file[0];
    const wrong: unknown[] = [
      { ...state, language: 'se' },
      { ...state, incidentActive: 'yes' },
      { ...state, more: 1 },
      { ...state, menus: { ...state.menus, edit: [] } },
      { ...state, menus: { ...state.menus, file: [{ ...command, role: 'quit' }] } },
      { ...state, menus: { ...state.menus, file: [{ ...command, id: '../x' }] } },
      { ...state, menus: { ...state.menus, file: [{ ...command, label: '' }] } },
      { ...state, menus: { ...state.menus, file: Array.from({ length: 81 }, () => command) } },
    ];
    for (const message of wrong)
      expect(await send({}, message)).toEqual({ ok: false, refusal: { code: 'request/invalid' } });
    expect(shellMessages).toEqual([]);
  });

  test('is not listened to from a foreign frame', async () => {
    const { send, shellMessages } = transport();
    expect(await send({ senderFrame: { ...ownFrame, origin: 'https://evil.example' } }, state)).toEqual(noSeat);
    expect(shellMessages).toEqual([]);
  });
});

describe('the bridge a page is given', () => {
  function bridge() {
    const invoked: unknown[] = [];
    const channels = new Map<string, (event: unknown, payload: unknown) => void>();
    const made = makeBridge({
      invoke: (channel, message) => {
        invoked.push([channel, message]);
        return Promise.resolve('answer');
      },
      on: (channel, listener) => channels.set(channel, listener),
    });
    const tell = (payload: unknown) => channels.get('beredt:event')?.({ sender: 'ipcRenderer itself' }, payload);
    return { made, invoked, channels, tell };
  }

  test('is two functions, frozen', () => {
    const { made } = bridge();
    expect(Object.keys(made)).toEqual(['call', 'subscribe']);
    expect(Object.isFrozen(made)).toBe(true);
    expect(Object.getPrototypeOf(made)).toBe(Object.prototype);
  });

  test('calls on one channel, whatever else it is handed', async () => {
    const { made, invoked } = bridge();
    const careless: (...args: [unknown, ...unknown[]]) => Promise<unknown> = made.call;
    expect(await careless({ a: 1 }, 'other:channel', 'more')).toBe('answer');
    expect(invoked).toEqual([['beredt:call', { a: 1 }]]);
  });

  test('tells listeners the payload and nothing of Electron, until they let go', () => {
    const { made, tell, channels } = bridge();
    expect([...channels.keys()]).toEqual(['beredt:event']);
    const heard: unknown[][] = [];
    const stop = made.subscribe((...args: unknown[]) => heard.push(args));
    const stopTwin = made.subscribe((...args: unknown[]) => heard.push(args));
    tell({ position: 1 });
    stopTwin();
    tell({ position: 2 });
    stop();
    stop();
    tell({ position: 3 });
    expect(heard).toEqual([[{ position: 1 }], [{ position: 1 }], [{ position: 2 }]]);
  });
});
