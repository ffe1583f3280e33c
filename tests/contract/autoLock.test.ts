import { beforeEach, describe, expect, test } from 'vitest';
import { useHostRig } from '../support/hostRig.ts';

/* The store locks when nobody touches it – in peace. An open incident is never locked away from whoever writes in it. */

const MINUTE_MS = 60_000;
const passphrase = 'fire trette linjer om natten 47';
let forwardMs = 0;

beforeEach(() => {
  forwardMs = 1_000_000;
});
const rig = useHostRig({ forwardMs: () => forwardMs });
const seat = rig.seat();

/** Time goes by with nobody there; the host looks as often as it does. */
function idle(minutes: number): void {
  forwardMs += minutes * MINUTE_MS;
  rig.host.check();
}

const state = async () => (await seat.runs('host.status', {})).state;

describe('a store with a passphrase', () => {
  beforeEach(async () => {
    await seat.runs('keys.setPassphrase', { person: null, passphrase });
  });

  test('locks after half an hour nobody touched it, tells every seat, and forgets who sat there', async () => {
    const told: readonly string[][] = [];
    rig.host.subscribe(({ topics }) => (told as string[][]).push([...topics]));
    idle(29);
    expect(await state()).toBe('open');
    idle(1);
    expect(await state()).toBe('locked');
    expect(told.at(-1)).toContain('log');
    expect(rig.host.storeKey).toBe(null);
    await seat.runs('keys.unlockWithPassphrase', { passphrase });
    idle(29);
    expect(await state()).toBe('open');
  });

  test('stays open while somebody types, points or sends, and not because a page reads by itself', async () => {
    idle(20);
    await seat.runs('seat.touch', {});
    idle(20);
    await seat.does('contact.add', { fields: { name: 'Kari Dahl' } });
    idle(20);
    expect(await state()).toBe('open');
    await seat.asks('contact.people', {});
    idle(10);
    expect(await state()).toBe('locked');
  });

  test('is never locked by itself while an incident is open, and is again when it is closed', async () => {
    const { incidentId } = await seat.does('incident.start', { kind: 'real' });
    idle(24 * 60);
    rig.host.leftAlone();
    expect(await state()).toBe('open');
    await seat.does('incident.close', { incidentId, reason: 'over' });
    idle(30);
    expect(await state()).toBe('locked');
  });

  test('locks during an incident only where that was chosen', async () => {
    await seat.does('incident.start', { kind: 'exercise' });
    await seat.runs('keys.setAutoLock', { afterMinutes: 5, inIncident: true });
    expect((await seat.runs('keys.status', {})).autoLock).toEqual({ afterMinutes: 5, inIncident: true });
    await seat.runs('seat.touch', {});
    idle(4);
    expect(await state()).toBe('open');
    idle(1);
    expect(await state()).toBe('locked');
  });

  test('locks at once when the machine is left alone, unless somebody chose that it never locks', async () => {
    await seat.runs('keys.setAutoLock', { afterMinutes: null, inIncident: false });
    rig.host.leftAlone();
    idle(24 * 60);
    expect(await state()).toBe('open');
    await seat.runs('keys.setAutoLock', { afterMinutes: 60, inIncident: false });
    rig.host.leftAlone();
    expect(await state()).toBe('locked');
  });
});

test('a store that opens without a passphrase is never locked: there would be no way back in', async () => {
  idle(24 * 60);
  rig.host.leftAlone();
  expect(await state()).toBe('open');
});
