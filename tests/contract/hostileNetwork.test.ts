import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { request } from 'node:https';
import { connect as connectPlain } from 'node:net';
import { join } from 'node:path';
import { connect as connectTls, type SecureVersion } from 'node:tls';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { CLOSE_NOT_WELCOME, CLOSE_TRY_LATER, SEAT_PATH, WIRE_VERSION } from '../../shared/contract/wire.ts';
import { openSeatSocket } from '../../electron/transport/openSeatSocket.ts';
import { openNetwork, type OpenNetwork } from '../support/transports.ts';

/* What comes over the network before anybody has been let in. */

let network: OpenNetwork;
let port: number;
let origin: string;
/** The certificate alone is trusted; the Host asked for is another matter. */
let tls: { ca: string; checkServerIdentity: () => undefined };

beforeAll(async () => {
  network = await openNetwork();
  ({ port, origin } = network);
  tls = { ca: network.certificate, checkServerIdentity: () => undefined };
});
afterAll(async () => {
  await network.close();
});

function get(headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path: '/', headers, ...tls }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .once('error', reject)
      .end();
  });
}

function upgrade(asked: Record<string, string>): Promise<number> {
  const key = Buffer.alloc(16).toString('base64');
  const words = { connection: 'Upgrade', upgrade: 'websocket', 'sec-websocket-version': '13', 'sec-websocket-key': key };
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path: SEAT_PATH, headers: { ...words, ...asked }, ...tls })
      .once('upgrade', (_response, socket) => {
        socket.destroy();
        resolve(101);
      })
      .once('response', (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      })
      .once('error', reject)
      .end();
  });
}

/** Says something as the first frame; the code the socket was closed with, or the welcome. */
function greet(said: string | Buffer, at: OpenNetwork = network): Promise<number | 'welcome'> {
  return new Promise((resolve) => {
    const trust = { ca: at.certificate };
    const socket = new WebSocket(`wss://127.0.0.1:${String(at.port)}${SEAT_PATH}`, { origin: at.origin, ...trust });
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

const hello = (who: object): string => JSON.stringify({ v: WIRE_VERSION, hello: who });

describe('who may come near over the network', () => {
  test('plain HTTP to the port of TLS is told nothing', async () => {
    const heard = await new Promise<string>((resolve) => {
      let text = '';
      const socket = connectPlain(port, '127.0.0.1', () => {
        socket.write(`GET / HTTP/1.1\r\nHost: 127.0.0.1:${String(port)}\r\n\r\n`);
      });
      socket.on('data', (data) => (text += data.toString('latin1')));
      socket.once('error', () => undefined);
      socket.once('close', () => {
        resolve(text);
      });
    });
    expect(heard).not.toMatch(/HTTP|html|Beredt/i);
    expect(await get({ host: `127.0.0.1:${String(port)}` })).toBe(200);
  });

  test('an older TLS is not spoken', async () => {
    const speak = (version: SecureVersion): Promise<string | null> =>
      new Promise((resolve) => {
        const socket = connectTls({ host: '127.0.0.1', port, ...tls, minVersion: version, maxVersion: version }, () => {
          const protocol = socket.getProtocol();
          socket.destroy();
          resolve(protocol);
        });
        socket.once('error', () => {
          resolve(null);
        });
      });
    expect(await speak('TLSv1.2')).toBeNull();
    expect(await speak('TLSv1.3')).toBe('TLSv1.3');
  });

  test('the certificate is signed by its own key, speaks for no other, and its key lies closed beside the store', () => {
    const certificate = new X509Certificate(network.certificate);
    expect(certificate.verify(certificate.publicKey)).toBe(true);
    expect(certificate.ca).toBe(false);
    expect(certificate.keyUsage).toEqual(['1.3.6.1.5.5.7.3.1']);
    expect(certificate.publicKey.asymmetricKeyDetails).toMatchObject({ namedCurve: 'prime256v1' });
    expect(certificate.checkHost('example.org')).toBeUndefined();
    const days = (certificate.validToDate.getTime() - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(390);
    expect(days).toBeLessThan(398);
    expect(readFileSync(join(network.dir, 'network.json'), 'utf8')).not.toContain('PRIVATE');
  });

  test('a page that reached us under another name (DNS rebinding) gets nothing', async () => {
    for (const host of ['evil.example', `evil.example:${String(port)}`, '127.0.0.1', `127.0.0.1:${String(port + 1)}`]) {
      expect(await get({ host }), host).toBe(421);
      expect(await upgrade({ host, origin }), host).toBe(403);
    }
  });

  test('a page of somebody else, and no page at all, may not open a socket', async () => {
    const others = ['https://evil.example', 'null', `http://127.0.0.1:${String(port)}`, `${origin}/`, `${origin}.evil.example`];
    for (const from of others) expect(await upgrade({ origin: from }), from).toBe(403);
    expect(await upgrade({})).toBe(403);
    expect(await upgrade({ origin })).toBe(101);
  });
});

describe('who gets a seat from the network', () => {
  test('what opens a seat at the machine opens nothing here, and no port may be chosen by a guest', async () => {
    const said: readonly (string | Buffer)[] = [
      hello({ launch: 'x' }), hello({ commandLine: 'x' }), hello({ seat: 'window', secret: 'x' }),
      Buffer.from([0, 1, 2]), hello({ pair: 5 }), hello({ pair: 'A', seat: 'b' }),
    ];
    for (const each of said) expect(await greet(each), String(each)).toBe(CLOSE_NOT_WELCOME);
  });

  test('whoever guesses is slowed down, and after ten wrong codes no code is worth anything', async () => {
    const guessed = await openNetwork();
    const { code } = await guessed.run('network.offerSeat', { kind: 'observer', label: 'Skjerm', person: null });
    const answers: (number | 'welcome')[] = [];
    for (let guess = 0; guess < 12; guess += 1) answers.push(await greet(hello({ pair: `AAAA-${String(2000 + guess)}` }), guessed));
    expect(answers.slice(0, 8)).toEqual(Array<number>(8).fill(CLOSE_NOT_WELCOME));
    expect(answers.slice(9)).toEqual(Array<number>(3).fill(CLOSE_TRY_LATER));
    // The right code from the same address waits as well.
    expect(await greet(hello({ pair: code }), guessed)).toBe(CLOSE_TRY_LATER);
    await guessed.close();
  });

  test('a code that was used or withdrawn opens nothing', async () => {
    const other = await openNetwork();
    const offer = () => other.run('network.offerSeat', { kind: 'observer', label: 'Skjerm', person: null });
    const first = await offer();
    expect(await greet(hello({ pair: first.code }), other)).toBe('welcome');
    expect(await greet(hello({ pair: first.code }), other)).toBe(CLOSE_NOT_WELCOME);
    const second = await offer();
    await other.run('network.withdrawOffers', {});
    expect(await greet(hello({ pair: second.code }), other)).toBe(CLOSE_NOT_WELCOME);
    await other.close();
  });

  test('a seat let in by another installation is nobody here', async () => {
    const other = await openNetwork();
    const { seat, secret } = await other.seat('leader');
    expect(await openSeatSocket(port, { seat, secret }, { origin, certificate: network.certificate })).toMatchObject({ ok: false });
    await other.close();
  });
});
