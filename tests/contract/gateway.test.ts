import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { httpGateway } from '../../electron/gateway/httpGateway.ts';
import { useHostRig } from '../support/hostRig.ts';

/* S0-02: SMS and e-mail beside the calls, through a real HTTP service on this machine. */

interface Heard {
  readonly key: string;
  readonly authorization: string;
  readonly body: string;
}

const SECRET = 'Bearer hemmelig-nokkel-12345';
const template = '{"to":"{digits}","message":"{text}"}';
const rig = useHostRig({ gateway: httpGateway({ timeoutMs: 2_000 }) });
const seat = rig.seat();

let heard: Heard[] = [];
/** What the service answers; null: nothing, ever. */
let answer: (heard: Heard) => { readonly status: number; readonly body?: string; readonly headers?: Record<string, string> } | null;
let server: Server;

beforeEach(async () => {
  heard = [];
  answer = () => ({ status: 202, body: '{"messageId":"m-17"}' });
  server = createServer((request, response) => void hear(request).then((one) => {
    heard.push(one);
    const given = answer(one);
    if (given !== null) response.writeHead(given.status, given.headers ?? {}).end(given.body ?? '');
  }));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

async function hear(request: IncomingMessage): Promise<Heard> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  const { 'idempotency-key': key, authorization = '' } = request.headers;
  return { key: String(key), authorization, body: Buffer.concat(chunks).toString('utf8') };
}

const serviceUrl = (): string => `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/sms`;

async function setUp(url = serviceUrl()): Promise<void> {
  const { contactId } = await seat.does('contact.add', { fields: { name: 'Nina Moen', mobile: '90000009' } });
  await seat.does('access.grant', { person: contactId, rights: ['administrator', 'leader', 'logKeeper', 'coordinator'] });
  await seat.runs('seat.identify', { person: contactId });
  await seat.does('gateway.configure', { channel: 'sms', url, format: 'json', template, header: 'Authorization', referenceField: 'messageId' });
  await seat.runs('gateway.setSecret', { channel: 'sms', secret: SECRET });
}

/** A call-out with two mobiles and a landline. */
async function callOut(kind: 'real' | 'exercise' = 'real') {
  const people = [];
  for (const [name, number] of [['Kari Dahl', '90000001'], ['Ola Berg', '90000002'], ['Per Lie', '61000000']] as const) {
    const { contactId } = await seat.does('contact.add', { fields: { name, mobile: number } });
    people.push({ contactId, roleId: null, group: null, deputy: null });
  }
  const { listId } = await seat.does('alertList.define', { incidentType: null, level: null, title: 'Alle', members: people });
  const { incidentId } = await seat.does('incident.start', { kind });
  const { callOutId } = await seat.does('callOut.start', { incidentId, listId });
  const { callOuts } = await seat.asks('callOut.ofIncident', { incidentId });
  return { incidentId, callOutId, memberIds: callOuts[0]!.rows.map(({ memberId }) => memberId) };
}

const send = (to: Awaited<ReturnType<typeof callOut>>, text = 'Møt på rådhuset kl. 04') =>
  seat.does('sending.toCallOut', { callOutId: to.callOutId, channel: 'sms', text, memberIds: to.memberIds });

const states = async (incidentId: string) =>
  (await seat.asks('sending.ofIncident', { incidentId })).sendings[0]!.messages.map(({ name, state }) => [name, state]);

const said = async (incidentId: string) =>
  (await seat.asks('log.entries', { incidentId })).entries
    .map(({ said: one }) => one)
    .filter((one) => String(one?.['code']).startsWith('sending-'));

describe('sending is off until an administrator turns it on', () => {
  test('nothing is sent while it is off, and nobody can turn it on before there is an administrator', async () => {
    expect(await seat.isRefused('gateway.turnOn', { channel: 'sms' })).toEqual({ code: 'gateway/administrator-missing' });
    await setUp();
    const to = await callOut();
    const input = { callOutId: to.callOutId, channel: 'sms' as const, text: 'Møt', memberIds: to.memberIds };
    expect(await seat.isRefused('sending.toCallOut', input)).toEqual({ code: 'sending/off' });
    await seat.does('gateway.turnOn', { channel: 'sms' });
    expect((await seat.asks('gateway.channels', {})).on).toEqual(['sms']);
    // Another address is another thing to agree to.
    await seat.does('gateway.configure', { channel: 'sms', url: 'https://sms.example.no/', format: 'json', template, header: null, referenceField: null });
    expect((await seat.asks('gateway.channels', {})).on).toEqual([]);
    expect((await seat.runs('gateway.secrets', {})).kept).toEqual([]);
  });

  test('from an exercise nothing is ever sent, whatever is turned on', async () => {
    await setUp();
    await seat.does('gateway.turnOn', { channel: 'sms' });
    const to = await callOut('exercise');
    const input = { callOutId: to.callOutId, channel: 'sms' as const, text: 'Møt', memberIds: to.memberIds };
    expect(await seat.isRefused('sending.toCallOut', input)).toEqual({ code: 'sending/exercise' });
    await rig.host.outbox.work();
    expect(heard).toEqual([]);
  });
});

describe('S0-02: a call-out text beside the calls', () => {
  test('goes to those with a mobile, under one key each, and stands beside each person with one line when it is queued and one when it is done', async () => {
    await setUp();
    await seat.does('gateway.turnOn', { channel: 'sms' });
    const to = await callOut();
    expect((await send(to, 'Møt «nå» på rådhuset')).recipients).toBe(2);
    await rig.host.outbox.work();
    await expect.poll(() => states(to.incidentId)).toEqual([['Kari Dahl', 'accepted'], ['Ola Berg', 'accepted']]);
    expect(heard.map(({ body }) => body).sort()).toEqual([
      '{"to":"4790000001","message":"Møt \\"nå\\" på rådhuset"}', '{"to":"4790000002","message":"Møt \\"nå\\" på rådhuset"}',
    ]);
    expect(new Set(heard.map(({ key }) => key)).size).toBe(2);
    expect(heard.every(({ authorization }) => authorization === SECRET)).toBe(true);
    const [sending] = (await seat.asks('sending.ofIncident', { incidentId: to.incidentId })).sendings;
    expect(sending!.messages[0]!.tries).toMatchObject([{ result: 'accepted', status: 202, reference: 'm-17' }]);
    await expect.poll(() => said(to.incidentId)).toMatchObject([
      { code: 'sending-queued-sms', recipients: 2 }, { code: 'sending-settled-sms', accepted: 2, recipients: 2, missed: null },
    ]);
  });

  test('is tried again with growing waits under the same key, and stands as failed when it never went', async () => {
    answer = () => ({ status: 503 });
    await setUp();
    await seat.does('gateway.turnOn', { channel: 'sms' });
    const to = await callOut();
    await seat.does('sending.toCallOut', { callOutId: to.callOutId, channel: 'sms', text: 'Møt', memberIds: to.memberIds.slice(0, 1) });
    await rig.host.outbox.work();
    await expect.poll(() => states(to.incidentId)).toEqual([['Kari Dahl', 'waits']]);
    for (const waitMs of [10_000, 30_000, 60_000, 180_000, 600_000, 900_000]) {
      const before = heard.length;
      rig.later(waitMs - 1);
      await rig.host.outbox.work();
      expect(heard.length).toBe(before);
      rig.later(1);
      await rig.host.outbox.work();
      expect(heard.length).toBe(before + 1);
    }
    expect(await states(to.incidentId)).toEqual([['Kari Dahl', 'failed']]);
    expect(new Set(heard.map(({ key }) => key)).size).toBe(1);
    expect(await said(to.incidentId)).toMatchObject([{}, { code: 'sending-settled-sms', accepted: 0, missed: 'Kari Dahl' }]);
  });

  test('a refusal is not tried again, and a redirect is not followed', async () => {
    await setUp();
    await seat.does('gateway.turnOn', { channel: 'sms' });
    const to = await callOut();
    answer = ({ body }) => (body.includes('4790000001') ? { status: 401 } : { status: 307, headers: { location: serviceUrl() } });
    await send(to);
    await rig.host.outbox.work();
    await expect.poll(() => states(to.incidentId)).toEqual([['Kari Dahl', 'failed'], ['Ola Berg', 'failed']]);
    expect(heard).toHaveLength(2);
    const [sending] = (await seat.asks('sending.ofIncident', { incidentId: to.incidentId })).sendings;
    expect(sending!.messages.map(({ tries }) => tries[0]!.result)).toEqual(['unauthorised', 'redirected']);
  });

  test('a host that ends in the middle goes on afterwards with the same key, and what was taken is not sent twice', async () => {
    await setUp();
    await seat.does('gateway.turnOn', { channel: 'sms' });
    const to = await callOut();
    answer = ({ body }) => (body.includes('4790000002') ? null : { status: 202 });
    await send(to);
    await expect.poll(() => states(to.incidentId)).toEqual([['Kari Dahl', 'accepted'], ['Ola Berg', 'trying']]);
    await rig.restart();
    answer = () => ({ status: 202 });
    rig.later(10_000);
    await rig.host.outbox.work();
    expect(await states(to.incidentId)).toEqual([['Kari Dahl', 'accepted'], ['Ola Berg', 'accepted']]);
    const keysOf = (number: string) => heard.filter(({ body }) => body.includes(number)).map(({ key }) => key);
    expect(new Set(keysOf('4790000002')).size).toBe(1);
    expect(keysOf('4790000002')).toHaveLength(2);
    expect(keysOf('4790000001')).toHaveLength(1);
  });

  test('can be stopped, and what waits is not sent after the incident is closed', async () => {
    answer = () => ({ status: 503 });
    await setUp();
    await seat.does('gateway.turnOn', { channel: 'sms' });
    const to = await callOut();
    const { sendingId } = await send(to);
    await rig.host.outbox.work();
    await expect.poll(() => states(to.incidentId)).toEqual([['Kari Dahl', 'waits'], ['Ola Berg', 'waits']]);
    await seat.does('sending.stop', { sendingId });
    expect(await states(to.incidentId)).toEqual([['Kari Dahl', 'stopped'], ['Ola Berg', 'stopped']]);
    expect(await seat.isRefused('sending.stop', { sendingId })).toEqual({ code: 'sending/ended' });
    await send(to);
    await rig.host.outbox.work();
    await expect.poll(() => states(to.incidentId)).toEqual([['Kari Dahl', 'waits'], ['Ola Berg', 'waits']]);
    await seat.does('incident.close', { incidentId: to.incidentId, reason: 'over' });
    const before = heard.length;
    rig.later(10_000);
    await rig.host.outbox.work();
    expect(heard.length).toBe(before);
  });
});

test('the secret lies in no file in the clear, and is in no journal', async () => {
  await setUp();
  const files = readdirSync(rig.dir, { withFileTypes: true }).filter((entry) => entry.isFile());
  expect(files.map(({ name }) => name)).toContain('gateway.json');
  for (const { name } of files) {
    expect(readFileSync(join(rig.dir, name)).includes('hemmelig-nokkel'), name).toBe(false);
  }
  const rows = rig.host.workspace!.store.all('SELECT * FROM journal');
  expect(rows.length).toBeGreaterThan(3);
  expect(JSON.stringify(rows)).toContain('GatewaySecretSet');
  expect(JSON.stringify(rows)).not.toContain('hemmelig-nokkel');
});
