import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openSeatSocket } from '../../electron/transport/openSeatSocket.ts';
import type { SeatDoor } from '../../electron/transport/seatDoor.ts';
import { commands, operations, queries } from '../../shared/contract/api.ts';
import { WIRE_VERSION, type Announcement, type Answer } from '../../shared/contract/wire.ts';
import { makeId } from '../../shared/kernel/ids.ts';
import { openNetwork, type NetworkSocket, type OpenNetwork } from '../support/transports.ts';

/* Real worker, real TLS sockets: who is let in from the network, what they may, and that thirty of them hear everything. */

let network: OpenNetwork;

beforeEach(async () => {
  network = await openNetwork();
});
afterEach(async () => {
  await network.close();
});

const command = (door: SeatDoor, name: string, input: unknown): Promise<Answer> =>
  door.call({ v: WIRE_VERSION, kind: 'command', commandId: makeId(Date.now(), randomBytes(10)), name, input });
const query = (door: SeatDoor, name: string, input: unknown): Promise<Answer> =>
  door.call({ v: WIRE_VERSION, kind: 'query', name, input });
const operate = (door: SeatDoor, name: string, input: unknown): Promise<Answer> =>
  door.call({ v: WIRE_VERSION, kind: 'operation', name, input });
function valueOf<Value>(answer: Answer): Value {
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value as Value;
}
const codeOf = (answer: Answer): string => (answer.ok ? 'ok' : answer.refusal.code);

async function startIncident(): Promise<string> {
  return valueOf<{ incidentId: string }>(await command(network.window, 'incident.start', { kind: 'real' })).incidentId;
}

function comeBack({ seat, secret }: NetworkSocket, onLost?: () => void) {
  const { port, origin, certificate } = network;
  return openSeatSocket(port, { seat, secret }, { origin, certificate, ...(onLost === undefined ? {} : { onLost }) });
}

describe('a seat on the network', () => {
  test('is paired by a code that works once, comes back with its secret, and hears what is written', async () => {
    const { code } = await network.run('network.offerSeat', { kind: 'logKeeper', label: 'Nettbrettet', person: null });
    const { port, origin, certificate } = network;
    // As a person types it: small letters, a space for the dash.
    const typed = code.toLowerCase().replace('-', ' ');
    const seat = await openSeatSocket(port, { pair: typed }, { origin, certificate });
    if (!seat.ok) throw new Error(seat.reason);
    expect(await openSeatSocket(port, { pair: code }, { origin, certificate })).toEqual({ ok: false, reason: 'not-welcome' });
    const incidentId = await startIncident();
    expect(codeOf(await command(seat.value, 'log.addEntry', { incidentId, text: 'Vann i kjellere i Nesgata' }))).toBe('ok');
    seat.value.close();
    const back = await comeBack(seat.value);
    if (!back.ok) throw new Error(back.reason);
    expect(back.value.seat).toBe(seat.value.seat);
    const { entries } = valueOf<{ entries: { text: string }[] }>(await query(back.value, 'log.entries', { incidentId }));
    expect(entries.some(({ text }) => text === 'Vann i kjellere i Nesgata')).toBe(true);
    back.value.close();
  });

  test('may what it was paired for, also in an installation that is open at the machine', async () => {
    const incidentId = await startIncident();
    const entry = { incidentId, text: 'Prøve' };
    const observer = await network.seat('observer');
    expect(codeOf(await query(observer, 'incident.one', { incidentId }))).toBe('ok');
    expect(codeOf(await command(observer, 'log.addEntry', entry))).toBe('access/not-allowed');
    const caller = await network.seat('callOut');
    expect(codeOf(await command(caller, 'log.addEntry', entry))).toBe('access/not-allowed');
    const keeper = await network.seat('logKeeper');
    expect(codeOf(await command(keeper, 'log.addEntry', entry))).toBe('ok');
    expect(codeOf(await command(keeper, 'incident.close', { incidentId, reason: 'Ferdig' }))).toBe('access/not-allowed');
    const leader = await network.seat('leader');
    for (const door of [observer, caller, keeper, leader]) {
      expect(codeOf(await command(door, 'network.close', {}))).toBe('access/not-allowed');
      expect(codeOf(await operate(door, 'network.offerSeat', { kind: 'leader', label: 'x', person: null }))).toBe('access/not-allowed');
      expect(codeOf(await operate(door, 'keys.lock', {}))).toBe('access/not-allowed');
      expect(codeOf(await operate(door, 'keys.unlockWithPassphrase', { passphrase: 'x' }))).toBe('access/not-allowed');
      expect(codeOf(await operate(door, 'backup.list', { folder: '/' }))).toBe('access/not-allowed');
    }
  });

  test('that is a wall is told what hangs there, and no name or number by any other way', async () => {
    await command(network.window, 'contact.add', { fields: { name: 'Kari Dahl', mobile: '900 00 001' } });
    const incidentId = await startIncident();
    const text = 'Kari Dahl (900 00 001) er fremme';
    await command(network.window, 'statement.add', { incidentId, text, certainty: 'known' });
    await command(network.window, 'goal.set', { incidentId, text: 'Nå Kari Dahl' });
    await command(network.window, 'decision.record', { incidentId, what: 'Kari Dahl leder' });
    const wall = await network.seat('wall', 'Storskjermen');
    expect(valueOf(await query(wall, 'wall.running', {}))).toEqual({ incidentId });
    const hangs = JSON.stringify(valueOf(await query(wall, 'wall.incident', { incidentId })));
    expect(hangs).toContain('er fremme');
    expect(hangs).not.toMatch(/Kari|Dahl|900/);
    const names = { command: Object.keys(commands), query: Object.keys(queries), operation: Object.keys(operations) };
    const answered: string[] = [];
    for (const [kind, all] of Object.entries(names)) {
      for (const name of all) {
        const id = kind === 'command' ? { commandId: makeId(Date.now(), randomBytes(10)) } : {};
        const answer = await wall.call({ v: WIRE_VERSION, kind, ...id, name, input: {} });
        if (codeOf(answer) !== 'access/not-allowed') answered.push(name);
      }
    }
    expect(answered.sort()).toEqual(['host.status', 'seat.who', 'wall.incident', 'wall.running']);
  });

  test('may no more than the person who sits there, and no more than it was paired for', async () => {
    const add = (name: string, mobile: string) => command(network.window, 'contact.add', { fields: { name, mobile } });
    const { contactId: chief } = valueOf<{ contactId: string }>(await add('Kari Dahl', '900 00 001'));
    const { contactId: watcher } = valueOf<{ contactId: string }>(await add('Ola Moen', '900 00 002'));
    const keeper = await network.seat('logKeeper');
    await command(network.window, 'access.grant', { person: watcher, rights: ['observer'] });
    await command(network.window, 'access.grant', { person: chief, rights: ['administrator', 'leader', 'logKeeper'] });
    const rights = async () => valueOf<{ rights: string[] }>(await operate(keeper, 'seat.who', {})).rights;
    expect(await rights()).toEqual(['observer', 'logKeeper']);
    await operate(keeper, 'seat.identify', { person: chief });
    expect(await rights()).toEqual(['logKeeper']);
    await operate(keeper, 'seat.identify', { person: watcher });
    expect(await rights()).toEqual(['observer']);
  });

  test('that was paired with a person sits as that person from the start', async () => {
    const fields = { name: 'Kari Dahl', mobile: '900 00 001' };
    const { contactId: person } = valueOf<{ contactId: string }>(await command(network.window, 'contact.add', { fields }));
    const { code } = await network.run('network.offerSeat', { kind: 'logKeeper', label: 'Karis', person });
    const { port, origin, certificate } = network;
    const seat = await openSeatSocket(port, { pair: code }, { origin, certificate });
    if (!seat.ok) throw new Error(seat.reason);
    expect(valueOf(await operate(seat.value, 'seat.who', {}))).toMatchObject({ person, name: 'Kari Dahl', paired: { kind: 'logKeeper' } });
    seat.value.close();
  });

  test('seals its drafts with a key of its own', async () => {
    const keyOf = async (door: SeatDoor) => valueOf<{ draftKey: string }>(await operate(door, 'seat.who', {})).draftKey;
    const one = await network.seat('logKeeper');
    const other = await network.seat('logKeeper');
    const keys = [await keyOf(network.window), await keyOf(one), await keyOf(other)];
    expect(new Set(keys).size).toBe(3);
  });

  test('that is revoked is out at once and for good; the others stay', async () => {
    const stays = await network.seat('observer', 'Skjermen');
    const goes = await network.seat('logKeeper', 'Telefonen');
    let wasClosed = false;
    const back = await comeBack(goes, () => (wasClosed = true));
    if (!back.ok) throw new Error(back.reason);
    await command(network.window, 'seat.revoke', { seatId: goes.seat });
    await expect.poll(() => wasClosed).toBe(true);
    expect(await comeBack(goes)).toEqual({ ok: false, reason: 'not-welcome' });
    expect(codeOf(await query(stays, 'incident.all', {}))).toBe('ok');
    const { seats } = valueOf<{ seats: { label: string; revokedAt: string | null }[] }>(await query(network.window, 'network.seats', {}));
    expect(seats.map(({ label, revokedAt }) => [label, revokedAt !== null])).toEqual([['Telefonen', true], ['Skjermen', false]]);
    expect(codeOf(await command(network.window, 'seat.revoke', { seatId: goes.seat }))).toBe('seat/already-revoked');
  });

  test('loses the host when the network is closed or the store is locked, and finds it again where it was', async () => {
    const seat = await network.seat('logKeeper');
    let losses = 0;
    const first = await comeBack(seat, () => (losses += 1));
    if (!first.ok) throw new Error(first.reason);
    await command(network.window, 'network.close', {});
    await expect.poll(() => losses).toBe(1);
    await expect.poll(async () => (await comeBack(seat)).ok).toBe(false);
    await command(network.window, 'network.open', {});
    await network.run('network.status', {});
    const second = await comeBack(seat, () => (losses += 1));
    if (!second.ok) throw new Error(second.reason);

    const passphrase = 'fire trette linjer om natten 47';
    await network.run('keys.setPassphrase', { person: null, passphrase });
    await network.run('keys.lock', {});
    await expect.poll(() => losses).toBe(2);
    await expect.poll(async () => comeBack(seat)).toEqual({ ok: false, reason: 'unreachable' });
    await network.run('keys.unlockWithPassphrase', { passphrase });
    await network.run('network.status', {});
    const third = await comeBack(seat);
    if (!third.ok) throw new Error(third.reason);
    expect(codeOf(await query(third.value, 'incident.all', {}))).toBe('ok');
    third.value.close();
  });

  test('is told apart in the journal: who let it in, and nothing that opens anything', async () => {
    const seat = await network.seat('logKeeper', 'Nettbrettet');
    const incidentId = await startIncident();
    await command(seat, 'log.addEntry', { incidentId, text: 'Fra nettbrettet' });
    const { seen } = await network.run('network.status', {});
    expect(seen).toMatchObject([{ seatId: seat.seat, isConnected: true }]);
    const { seats } = valueOf<{ seats: unknown[] }>(await query(network.window, 'network.seats', {}));
    expect(JSON.stringify(seats)).not.toContain(seat.secret);
    expect(seats).toMatchObject([{ id: seat.seat, kind: 'logKeeper', label: 'Nettbrettet', person: null, revokedAt: null }]);
  });
});

describe('thirty seats at once', () => {
  const SEATS = 30;
  const LINES = 20;
  test('hear every line that is written, each in the order it came', async () => {
    const seats = await Promise.all(Array.from({ length: SEATS }, (_, at) => network.seat('observer', `Plass ${String(at + 1)}`)));
    const heard = seats.map((seat) => {
      const positions: number[] = [];
      seat.subscribe(({ position, topics }: Announcement) => {
        if (topics.includes('log')) positions.push(position);
      });
      return positions;
    });
    // Announcements are listened to from the answer of a call on.
    await Promise.all(seats.map((seat) => query(seat, 'incident.all', {})));
    const incidentId = await startIncident();
    const started = heard.map((positions) => positions.length);
    const written: number[] = [];
    for (let line = 0; line < LINES; line += 1) {
      const answer = await command(network.window, 'log.addEntry', { incidentId, text: `Linje ${String(line)}` });
      if (!answer.ok) throw new Error(answer.refusal.code);
      written.push(answer.position);
    }
    await expect.poll(() => heard.every((positions) => positions.includes(written.at(-1)!))).toBe(true);
    expect(started.every((count) => count <= 1)).toBe(true);
    for (const positions of heard) {
      expect(positions.filter((position) => written.includes(position))).toEqual(written);
    }
  });
});
