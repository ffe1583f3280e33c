import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { CLOSE_NOT_WELCOME, SEAT_PATH, WIRE_VERSION } from '../../shared/contract/wire.ts';
import { openSeatSocket } from '../../electron/transport/openSeatSocket.ts';
import { openSeatHost } from '../support/transports.ts';

type Opened = Awaited<ReturnType<typeof openSeatHost>>;
let opened: Opened;
let port: number;
let origin: string;

beforeAll(async () => {
  opened = await openSeatHost();
  ({ port, origin } = opened.seatHost);
});
afterAll(async () => {
  await opened.close();
});

/** Everybody else is still served. */
async function expectAlive(): Promise<void> {
  const seat = await openSeatSocket(port, { launch: opened.passes.newLaunchToken() }, { origin });
  if (!seat.ok) throw new Error(seat.reason);
  const answer = await seat.value.call({ v: WIRE_VERSION, kind: 'query', name: 'incident.all', input: {} });
  expect(answer.ok).toBe(true);
  seat.value.close();
}

function get(path: string, headers: Record<string, string>, method = 'GET'): Promise<number> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .once('error', reject)
      .end();
  });
}

/** Tries to open a socket; the status it was refused with, or 101. */
function upgrade(path: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`ws://127.0.0.1:${String(port)}${path}`, { headers, perMessageDeflate: false });
    socket.once('open', () => {
      socket.terminate();
      resolve(101);
    });
    socket.once('unexpected-response', (_request, response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
      socket.terminate();
    });
    socket.once('error', (error) => {
      if (!/Unexpected server response|closed before/.test(error.message)) reject(error);
    });
  });
}

/** Says something as the first frame; the code the socket was closed with, or the welcome. */
function greet(said: string | Buffer, fromPage: boolean): Promise<number | 'welcome'> {
  return new Promise((resolve) => {
    const socket = new WebSocket(`ws://127.0.0.1:${String(port)}${SEAT_PATH}`, fromPage ? { origin } : {});
    socket.once('open', () => {
      socket.send(said);
    });
    socket.once('message', () => {
      socket.terminate();
      resolve('welcome');
    });
    socket.once('close', resolve);
    socket.once('error', () => undefined);
  });
}

function hello(who: object): string {
  return JSON.stringify({ v: WIRE_VERSION, hello: who });
}

describe('who may come near', () => {
  test('a page that reached us under another name (DNS rebinding) gets nothing', async () => {
    for (const host of ['evil.example', `localhost:${String(port)}`, '127.0.0.1', `127.0.0.1:${String(port + 1)}`]) {
      expect(await get('/', { host }), host).toBe(421);
      expect(await upgrade(SEAT_PATH, { host }), host).toBe(403);
    }
    expect(await get('/', { host: `127.0.0.1:${String(port)}` })).toBe(200);
  });

  test('a page of somebody else may not open a socket', async () => {
    const origins = ['http://evil.example', 'null', 'file://', `http://127.0.0.1:${String(port + 1)}`, `https://127.0.0.1:${String(port)}`, `${origin}/`, `${origin}.evil.example`];
    for (const from of origins) expect(await upgrade(SEAT_PATH, { origin: from }), from).toBe(403);
    expect(await upgrade(SEAT_PATH, { origin })).toBe(101);
  });

  test('there is one place to open a socket', async () => {
    for (const path of ['/', '/seat/', '/seat?token=1', '/Seat', '/seat%00']) expect(await upgrade(path, { origin }), path).toBe(403);
  });

  test('an address that is none is answered, and the host goes on', async () => {
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => socket.write(`GET // HTTP/1.1\r\nHost: 127.0.0.1:${String(port)}\r\nConnection: close\r\n\r\n`));
      let heard = '';
      socket.on('data', (data) => (heard += data.toString('latin1')));
      socket.once('close', () => {
        resolve(heard);
      });
    });
    expect(answer).toMatch(/^HTTP\/1\.1 (400|200) /);
    await expectAlive();
  });

  test('headers without end are not listened to', async () => {
    const host = `127.0.0.1:${String(port)}`;
    expect(await get('/', { host, 'x-long': 'x'.repeat(20_000) })).toBe(431);
    await expectAlive();
  });
});

describe('who gets a seat', () => {
  test('a hello that opens nothing closes the socket with the code that says trying again does not help', async () => {
    const spent = opened.passes.newLaunchToken();
    expect(await greet(hello({ launch: spent }), true)).toBe('welcome');
    const nothing: readonly (string | Buffer)[] = [
      '', 'hei', '{}', '[]', 'null', '{"v":1}', '{"v":2,"hello":{"launch":"x"}}', Buffer.from([0, 1, 2]),
      hello({ launch: spent }), hello({ launch: '' }), hello({ launch: 'x'.repeat(201) }), hello({ seat: 'x', secret: 'y' }),
      hello({ commandLine: 'x' }), hello({ launch: 'a', commandLine: 'b' }), hello({ __proto__: null, launch: 5 }),
      JSON.stringify({ i: '1', p: { u: '/call', b: { json: { v: 1, kind: 'query', name: 'incident.all', input: {} } } } }),
    ];
    for (const said of nothing) {
      for (const fromPage of [true, false]) expect(await greet(said, fromPage), String(said)).toBe(CLOSE_NOT_WELCOME);
    }
  });

  test("a page never shows the command line's token, and the command line never a page's", async () => {
    const { commandLineToken } = opened.passes;
    expect(await greet(hello({ commandLine: commandLineToken }), true)).toBe(CLOSE_NOT_WELCOME);
    expect(await greet(hello({ commandLine: commandLineToken }), false)).toBe('welcome');
    const launch = opened.passes.newLaunchToken();
    expect(await greet(hello({ launch }), false)).toBe(CLOSE_NOT_WELCOME);
    expect(await greet(hello({ launch }), true)).toBe('welcome');
  });

  test('whoever says nothing is shown the door', async () => {
    const closed = await new Promise<number>((resolve) => {
      new WebSocket(`ws://127.0.0.1:${String(port)}${SEAT_PATH}`, { origin }).once('close', resolve);
    });
    expect(closed).toBe(CLOSE_NOT_WELCOME);
  });
});

describe('what a seat may send', () => {
  /** Sends raw frames after a good hello; what came back, and whether the socket was closed. */
  async function speak(...frames: readonly (string | Buffer)[]): Promise<{ heard: string[]; closed: number | null }> {
    const socket = new WebSocket(`ws://127.0.0.1:${String(port)}${SEAT_PATH}`, { origin });
    const heard: string[] = [];
    let closed: number | null = null;
    socket.on('error', () => undefined);
    socket.on('close', (code) => (closed = code));
    await new Promise((resolve) => socket.once('open', resolve));
    socket.on('message', (data: Buffer) => heard.push(data.toString('utf8')));
    socket.send(hello({ launch: opened.passes.newLaunchToken() }));
    await expect.poll(() => heard.length).toBe(1);
    for (const frame of frames) socket.send(frame);
    socket.send(JSON.stringify({ i: 'last', p: { u: '/call', b: { json: { v: 1, kind: 'query', name: 'incident.all', input: {} } } } }));
    await expect.poll(() => closed !== null || heard.some((text) => text.includes('"i":"last"')), { timeout: 20_000 }).toBe(true);
    const result = { heard: heard.slice(1), closed };
    socket.terminate();
    return result;
  }
  const frame = (json: string, meta = '[]'): string => `{"i":"1","p":{"u":"/call","b":{"json":${json},"meta":${meta}}}}`;
  const call = (input: string): string => `{"v":1,"kind":"query","name":"log.search","input":${input}}`;

  test('frames that are no calls, whatever they are, end nothing but themselves', async () => {
    const frames = [
      'hei', '{', '{}', '[]', 'null', '""', '{"i":1}', '{"i":"1"}', '{"i":"1","p":null}', '{"i":"1","p":{"u":"/none"}}',
      '{"i":"1","p":{"u":"/call","m":"GET"}}', '{"i":"1","p":{"u":"http://evil.example/call","b":{}}}', '{"i":"1","p":{"u":"/call","b":null}}',
      '{"i":"1","p":{"u":"/__proto__","b":{}}}', '{"i":"1","p":{"u":"/constructor/prototype","b":{}}}', '{"i":"1","t":2,"p":{}}', '{"i":"1","t":99,"p":{}}',
    ];
    for (const each of frames) {
      await speak(each, Buffer.from([0xff, 0xfe, 0]));
    }
    await expectAlive();
  });

  test('names that reach for a prototype reach nothing', async () => {
    const paths = ['["__proto__","polluted"]', '["constructor","prototype","polluted"]', '["input","__proto__","polluted"]'];
    const frames = paths.flatMap((path) => [0, 1, 2, 3, 4, 5, 6, 7].map((type) => frame(call('{"a":"1","polluted":"1"}'), `[[${String(type)},${path.slice(1)}]`)));
    await speak(frame(call('{"__proto__":{"polluted":1}}')), frame('{"__proto__":{"v":1},"kind":"query","name":"incident.all","input":{}}'), ...frames);
    // The seat host's end of the carrier runs in this very thread.
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect(([] as { polluted?: unknown }).polluted).toBeUndefined();
    await expectAlive();
  });

  test('a hundred thousand levels, numbers beyond number and a megabyte of nothing are refused or let go', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const wide = `[${'0,'.repeat(400_000)}0]`;
    await speak(frame(call(deep)), frame(call(wide)), frame(call('{"limit":1e999}')), frame(call(`{"limit":${'9'.repeat(400)}}`)));
    await speak(`{"i":"1","p":${deep}}`);
    await expectAlive();
  });

  test('what the carrier could turn into more than JSON is refused as no message', async () => {
    const input = '{"incidentId":"2026-11-22T00:00:00.000Z","text":"x"}';
    for (const type of [0, 1, 2, 4, 5, 6, 7]) {
      const { heard } = await speak(frame(call(input), `[[${String(type)},"input","incidentId"]]`));
      for (const text of heard.filter((each) => each.includes('"i":"1"'))) expect(text).not.toContain('"ok":true');
    }
    await expectAlive();
  });

  test('a frame beyond every message closes that socket alone', async () => {
    const { closed } = await speak('x'.repeat(5 * 1024 * 1024));
    expect(closed).toBe(1009);
    await expectAlive();
  });

  test('more sockets than a room has seats are turned away, and the room is not harmed', async () => {
    const sockets = Array.from({ length: 230 }, () => new WebSocket(`ws://127.0.0.1:${String(port)}${SEAT_PATH}`, { origin }));
    const opens = await Promise.all(
      sockets.map((socket) => new Promise<boolean>((resolve) => {
        socket.once('open', () => { resolve(true); });
        socket.once('error', () => { resolve(false); });
      })),
    );
    expect(opens.filter((isOpen) => !isOpen).length).toBeGreaterThanOrEqual(30);
    for (const socket of sockets) socket.terminate();
    await expect.poll(async () => upgrade(SEAT_PATH, { origin })).toBe(101);
    await expectAlive();
  });

  test('one seat cannot hear or answer for another', async () => {
    const [one, other] = await Promise.all([1, 2].map(() => openSeatSocket(port, { launch: opened.passes.newLaunchToken() }, { origin })));
    if (one?.ok !== true || other?.ok !== true) throw new Error('no seats');
    expect(one.value.seat).not.toBe(other.value.seat);
    const contact = { fields: { name: 'Kari Dahl', mobile: '900 00 001' } };
    const added = await one.value.call({ v: 1, kind: 'command', commandId: randomUUID(), name: 'contact.add', input: contact });
    if (!added.ok) throw new Error(added.refusal.code);
    const { contactId: person } = added.value as { contactId: string };
    await one.value.call({ v: 1, kind: 'operation', name: 'seat.identify', input: { person } });
    const who = async (seat: typeof one.value): Promise<unknown> => {
      const answer = await seat.call({ v: 1, kind: 'operation', name: 'seat.who', input: {} });
      return answer.ok ? (answer.value as { person: unknown }).person : null;
    };
    expect(await who(one.value)).toBe(person);
    expect(await who(other.value)).toBeNull();
    // The same window comes back to its seat with its secret, and nobody with another.
    const { seat, secret } = one.value;
    one.value.close();
    const back = await openSeatSocket(port, { seat, secret }, { origin });
    expect(back.ok && back.value.seat).toBe(seat);
    expect((await openSeatSocket(port, { seat, secret: other.value.secret }, { origin })).ok).toBe(false);
    if (back.ok) back.value.close();
    other.value.close();
  });
});
