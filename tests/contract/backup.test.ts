import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startHostRig, useHostRig } from '../support/hostRig.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'beredt-copies-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});
const rig = useHostRig();
const seat = rig.seat();

async function logLines(count: number, from = 1) {
  const { incidentId } = await seat.does('incident.start', { kind: 'real' });
  for (let at = from; at < from + count; at += 1) await seat.does('log.addEntry', { incidentId, text: `Linje ${String(at)}` });
  return incidentId;
}

async function linesOf(incidentId: string) {
  return (await seat.asks('log.entries', { incidentId })).entries.map(({ number, text }) => `${number} ${text ?? ''}`);
}

describe('rolling copies', () => {
  test('choosing a folder takes the first copy at once, and says so', async () => {
    await logLines(3);
    expect(await seat.runs('backup.status', {})).toMatchObject({ folder: null, lastTakenAt: null });
    await seat.runs('backup.configure', { folder });
    const status = await seat.runs('backup.status', {});
    expect(status).toMatchObject({ folder, newEntries: 0, problem: null });
    expect(status.lastTakenAt).not.toBeNull();
    const [only, ...more] = (await seat.runs('backup.list', {})).backups;
    expect(more).toEqual([]);
    expect(only).toMatchObject({ letter: 'A', protected: false });
    expect(only!.entries).toBe((await seat.runs('journal.status', {})).entries);
  });

  test('a copy is a folder only its owner may read, with the store, its keys and what it is', async () => {
    await seat.runs('backup.configure', { folder });
    const [name] = readdirSync(folder);
    expect(readdirSync(join(folder, name!)).sort()).toEqual(['backup.json', 'device.key', 'heads.jsonl', 'keys.json', 'store.db']);
    expect(statSync(join(folder, name!)).mode & 0o077).toBe(0);
    expect(statSync(join(folder, name!, 'store.db')).mode & 0o077).toBe(0);
  });

  test('a copy that is not needed is not taken: nothing new, no new copy', async () => {
    await seat.runs('backup.configure', { folder });
    expect(readdirSync(folder)).toHaveLength(1);
    await rig.restart();
    expect(readdirSync(folder)).toHaveLength(1);
    await rig.seat().does('incident.start', { kind: 'real' });
    expect(await rig.seat().runs('backup.status', {})).toMatchObject({ newEntries: 1 });
    await rig.restart();
    expect(readdirSync(folder)).toHaveLength(2);
  });

  test('a folder that cannot be used is refused for what it is, and nothing is chosen', async () => {
    expect(await seat.runsInVain('backup.configure', { folder: join(folder, 'none') })).toMatchObject({ code: 'backup/folder-missing' });
    expect(await seat.runsInVain('backup.configure', { folder: 'relative' })).toMatchObject({ code: 'backup/folder-missing' });
    expect(await seat.runsInVain('backup.configure', { folder: rig.dir })).toMatchObject({ code: 'backup/folder-inside-data' });
    mkdirSync(join(rig.dir, 'copies'));
    const inside = await seat.runsInVain('backup.configure', { folder: join(rig.dir, 'copies') });
    expect(inside).toMatchObject({ code: 'backup/folder-inside-data' });
    expect(await seat.runsInVain('backup.take', {})).toMatchObject({ code: 'backup/not-configured' });
    expect(await seat.runs('backup.status', {})).toMatchObject({ folder: null });
  });

  test('a folder that disappears is told of, and the next good copy clears it', async () => {
    await seat.runs('backup.configure', { folder });
    rmSync(folder, { recursive: true });
    await logLines(1);
    expect(await seat.runsInVain('backup.take', {})).toMatchObject({ code: 'backup/folder-missing' });
    expect(await seat.runs('backup.status', {})).toMatchObject({ problem: 'backup/folder-missing' });
    mkdirSync(folder);
    await seat.runs('backup.take', {});
    expect(await seat.runs('backup.status', {})).toMatchObject({ problem: null, newEntries: 0 });
  });

  test('every seat is told when a copy has been taken', async () => {
    const told: string[] = [];
    rig.host.subscribe(({ topics }) => told.push(...topics));
    await seat.runs('backup.take', { folder });
    expect(told).toContain('backup');
  });
});

describe('restoring a copy', () => {
  test('brings back what it held, in a new epoch, and keeps the store that was there', async () => {
    const incidentId = await logLines(3);
    const { name } = await seat.runs('backup.take', { folder });
    const before = await linesOf(incidentId);
    await seat.does('log.addEntry', { incidentId, text: 'Etter kopien' });
    rig.later(60_000);

    const { movedAside } = await seat.runs('backup.restore', { folder, name });
    expect(await linesOf(incidentId)).toEqual(before);
    expect(existsSync(join(movedAside!, 'store.db'))).toBe(true);
    expect(await seat.runs('journal.status', {})).toMatchObject({ epoch: 2, letter: 'A2' });

    await seat.does('log.addEntry', { incidentId, text: 'Videre' });
    expect((await linesOf(incidentId)).at(-1)).toBe('A2-0004 Videre');
    expect(await seat.runs('journal.verify', {})).toMatchObject({ holds: true, tail: 'proven', lost: [{ epoch: 1, lastSeq: 6 }] });

    // The epoch is opened once, not at every start from now on.
    await rig.restart();
    expect(await rig.seat().runs('journal.status', {})).toMatchObject({ epoch: 2 });
  });

  test('a damaged copy is refused and the store is untouched', async () => {
    const incidentId = await logLines(2);
    const { name } = await seat.runs('backup.take', { folder });
    const file = join(folder, name, 'store.db');
    const bytes = readFileSync(file);
    for (const at of [10, 4_096 * 3 + 77, bytes.length - 5]) {
      const damaged = Buffer.from(bytes);
      damaged[at]! ^= 1;
      writeFileSync(file, damaged);
      expect(await seat.runsInVain('backup.restore', { folder, name })).toMatchObject({ code: 'backup/copy-damaged' });
    }
    writeFileSync(file, bytes.subarray(0, bytes.length / 2));
    expect(await seat.runsInVain('backup.restore', { folder, name })).toMatchObject({ code: 'backup/copy-damaged' });
    expect(await linesOf(incidentId)).toHaveLength(2);
    expect(await seat.runs('journal.status', {})).toMatchObject({ epoch: 1 });
    expect(readdirSync(rig.dir).filter((entry) => entry.startsWith('restoring-'))).toEqual([]);
  });

  test('a name is a name, never a way out of the folder', async () => {
    const { name } = await seat.runs('backup.take', { folder });
    for (const hostile of ['..', '.', '', `../${folder.split('/').at(-1)!}/${name}`, `${name}/../${name}`, 'beredt-\0']) {
      expect(await seat.runsInVain('backup.restore', { folder, name: hostile })).toMatchObject({ code: 'backup/not-found' });
    }
  });

  test('on a new machine the copy brings its own keys and people', async () => {
    const incidentId = await logLines(2);
    const { name } = await seat.runs('backup.take', { folder });
    const other = await startHostRig();
    try {
      const there = other.seat();
      await there.runs('backup.restore', { folder, name });
      expect((await there.asks('log.entries', { incidentId })).entries).toHaveLength(2);
      expect(await there.runs('journal.status', {})).toMatchObject({ epoch: 2, letter: 'A2' });
      await other.restart();
      expect((await other.seat().asks('log.entries', { incidentId })).entries).toHaveLength(2);
      expect(await other.seat().runs('journal.status', {})).toMatchObject({ epoch: 2 });
    } finally {
      other.close();
    }
  });

  test('a copy that was locked needs its own passphrase', async () => {
    const incidentId = await logLines(1);
    const passphrase = 'sommer på vidda med kaffe';
    await seat.runs('keys.setPassphrase', { person: null, passphrase });
    const { name, protected: isProtected } = await seat.runs('backup.take', { folder });
    expect(isProtected).toBe(true);
    expect(readdirSync(join(folder, name))).not.toContain('device.key');
    const other = await startHostRig();
    try {
      const there = other.seat();
      expect(await there.runsInVain('backup.restore', { folder, name })).toMatchObject({ code: 'backup/other-key' });
      const wrong = await there.runsInVain('backup.restore', { folder, name, passphrase: 'noe helt annet enn det' });
      expect(wrong).toMatchObject({ code: 'keys/wrong-passphrase' });
      await there.runs('backup.restore', { folder, name, passphrase });
      expect((await there.asks('log.entries', { incidentId })).entries).toHaveLength(1);
      await other.restart();
      expect(await other.seat().runs('host.status', {})).toMatchObject({ state: 'locked' });
    } finally {
      other.close();
    }
  });

  test('a store that is damaged can be replaced by its last copy', async () => {
    const incidentId = await logLines(2);
    const { name } = await seat.runs('backup.take', { folder });
    await rig.host.close();
    const file = join(rig.dir, 'store.db');
    const bytes = readFileSync(file);
    bytes[5]! ^= 0xff;
    writeFileSync(file, bytes);
    cpSync(file, `${file}.damaged`);
    await rig.restart();
    const again = rig.seat();
    expect(await again.runs('host.status', {})).toMatchObject({ state: 'fault', fault: 'store/corrupt' });
    expect((await again.runs('backup.list', { folder })).backups).toHaveLength(1);
    await again.runs('backup.restore', { folder, name });
    expect((await again.asks('log.entries', { incidentId })).entries).toHaveLength(2);
    expect(await again.runs('host.status', {})).toMatchObject({ state: 'open', fault: null });
  });
});
