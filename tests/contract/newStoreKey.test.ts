import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Jobs } from '../../electron/application/jobs.ts';
import { gatewaySecrets } from '../../electron/application/gatewaySecrets.ts';
import { networkIdentity } from '../../electron/application/network/networkIdentity.ts';
import { threadJobs } from '../../electron/jobs/threadJobs.ts';
import { useHostRig } from '../support/hostRig.ts';

const passphrase = 'fire trette linjer om natten 47';
const theirs = 'Tåka letter over Nordfjorden';
const origin = 'https://sms.example.no';

let folder: string;
/** What happens beside the copying, between the snapshot and the exchange. */
let meanwhile: () => Promise<void>;
const threads = threadJobs();
const jobs: Jobs = {
  ...threads,
  copyUnderNewKey: async (store, order, watch) => {
    const copied = await threads.copyUnderNewKey(store, order, watch);
    await meanwhile();
    return copied;
  },
};

const rig = useHostRig({ jobs });
const seat = rig.seat();

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'beredt-new-key-'));
  meanwhile = () => Promise.resolve();
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A store with a passphrase for all, a recovery key and a line in a log. */
async function protectedLog() {
  await seat.runs('keys.setPassphrase', { person: null, passphrase });
  const { printed } = await seat.runs('keys.issueRecoveryKey', {});
  const { incidentId } = await seat.does('incident.start', { kind: 'real' });
  await seat.does('log.addEntry', { incidentId, text: 'Før nøkkelbyttet' });
  return { printed, incidentId };
}

async function textsOf(incidentId: string) {
  return (await rig.seat().asks('log.entries', { incidentId })).entries.map(({ text }) => text);
}

function keyHex(): string {
  return rig.host.storeKey!.use((bytes) => Buffer.from(bytes).toString('hex'));
}

const draftKey = async (): Promise<string> => (await seat.runs('seat.who', {})).draftKey;
const unlock = (typed: string) => rig.seat().runs('keys.unlockWithPassphrase', { passphrase: typed });

describe('the store gets a new key', () => {
  test('everybody with a passphrase gets in, the new sheet opens, the old one does not, and nothing of the log is changed', async () => {
    const { printed, incidentId } = await protectedLog();
    const before = { key: keyHex(), journal: await seat.runs('journal.status', {}), draft: await draftKey() };

    const changed = await seat.runs('keys.changeStoreKey', { passphrase });
    expect(changed.keychain).toBe('none');
    expect(changed.printed).not.toBe(printed);
    expect(keyHex()).not.toBe(before.key);
    expect(await seat.runs('journal.status', {})).toEqual(before.journal);
    expect(await draftKey()).toBe(before.draft);
    expect(await seat.runs('journal.verify', {})).toMatchObject({ holds: true, tail: 'proven' });
    await seat.does('log.addEntry', { incidentId, text: 'Etter nøkkelbyttet' });

    await rig.restart();
    expect(await rig.seat().runsInVain('keys.unlockWithRecoveryKey', { code: printed })).toMatchObject({ code: 'keys/recovery-wrong' });
    await rig.seat().runs('keys.unlockWithRecoveryKey', { code: changed.printed });
    expect(await textsOf(incidentId)).toEqual(['Før nøkkelbyttet', 'Etter nøkkelbyttet']);
    expect(await rig.seat().runs('host.status', {})).toMatchObject({ state: 'open', headCheck: 'agrees' });
    expect(await draftKey()).toBe(before.draft);
    await rig.restart();
    await unlock(passphrase);
    expect(await textsOf(incidentId)).toHaveLength(2);
  });

  test('whoever sits somewhere goes on sitting there, and somebody who was away gets in with their own passphrase', async () => {
    const { contactId } = await seat.does('contact.add', { fields: { name: 'Kari Dahl' } });
    await protectedLog();
    await seat.runs('keys.setPassphrase', { person: contactId, passphrase: theirs });
    await seat.runs('keys.unlockWithPassphrase', { passphrase: theirs });
    expect(await seat.runs('seat.who', {})).toMatchObject({ person: contactId });
    // Her own is asked for, not one she happens to know.
    expect(await seat.runsInVain('keys.changeStoreKey', { passphrase })).toMatchObject({ code: 'keys/wrong-passphrase' });
    await seat.runs('keys.changeStoreKey', { passphrase: theirs });
    expect(await seat.runs('seat.who', {})).toMatchObject({ person: contactId });
    await rig.restart();
    await unlock(passphrase);
    expect(await rig.seat().runs('host.status', {})).toMatchObject({ state: 'open' });
  });

  test('what is sealed beside the store follows it: the keys of services, the network’s own, lines that wait', async () => {
    await protectedLog();
    const around = () => ({ dir: rig.dir, storeKey: rig.host.storeKey!, clock: rig.host.clock, randomness: rig.host.randomness });
    gatewaySecrets(around(), rig.host.storeKey!).write('sms', origin, 'hemmelig');
    const { certificate } = networkIdentity(around());
    await seat.runs('keys.lock', {});
    const [lineId, beganAt] = ['0192f3a0-0000-7000-8000-000000000001', '2026-11-22T02:05:00.000Z'];
    await seat.runs('emergency.addLine', { lineId, beganAt, text: 'Skrevet mens det var låst' });
    await unlock(passphrase);

    await seat.runs('keys.changeStoreKey', { passphrase });
    expect(gatewaySecrets(around(), rig.host.storeKey!).read('sms', origin)).toBe('hemmelig');
    expect(networkIdentity(around()).certificate).toBe(certificate);
    expect((await seat.runs('emergency.read', {})).lines.map(({ text }) => text)).toEqual(['Skrevet mens det var låst']);
  });

  test('a copy from before opens with the keys it was taken with, one from after with the new', async () => {
    const { printed, incidentId } = await protectedLog();
    const old = await seat.runs('backup.take', { folder });
    const changed = await seat.runs('keys.changeStoreKey', { passphrase });
    const fresh = await seat.runs('backup.take', { folder });
    expect(await seat.runsInVain('backup.restore', { folder, name: old.name, recoveryKey: changed.printed })).toMatchObject({
      code: 'keys/recovery-wrong',
    });
    await seat.runs('backup.restore', { folder, name: old.name, recoveryKey: printed });
    expect(await textsOf(incidentId)).toEqual(['Før nøkkelbyttet']);
    await seat.runs('backup.restore', { folder, name: fresh.name, recoveryKey: changed.printed });
    expect(await textsOf(incidentId)).toEqual(['Før nøkkelbyttet']);
  });

  test('a store put aside by a restore keeps the ways in that opened it; copies from before a migration go', async () => {
    await protectedLog();
    const { name } = await seat.runs('backup.take', { folder });
    const { movedAside } = await seat.runs('backup.restore', { folder, name });
    mkdirSync(join(rig.dir, 'before-migration'));
    writeFileSync(join(rig.dir, 'before-migration', 'store-1.db'), 'x');
    await seat.runs('keys.changeStoreKey', { passphrase });
    expect(existsSync(join(movedAside!, 'keys.json'))).toBe(true);
    expect(existsSync(join(rig.dir, 'before-migration'))).toBe(false);
    expect(readdirSync(rig.dir).filter((file) => file.startsWith('store-new-key'))).toEqual([]);
  });
});

describe('the store keeps its key', () => {
  test('as long as nobody has a passphrase, and when the one that is typed is wrong', async () => {
    const key = keyHex();
    expect(await seat.runsInVain('keys.changeStoreKey', { passphrase })).toMatchObject({ code: 'keys/passphrase-first' });
    await protectedLog();
    expect(await seat.runsInVain('keys.changeStoreKey', { passphrase: theirs })).toMatchObject({ code: 'keys/wrong-passphrase' });
    expect(keyHex()).toBe(key);
  });

  test('while a line is written every time the copy is made: the lines stand, and it can be tried again', async () => {
    const { incidentId, printed } = await protectedLog();
    const key = keyHex();
    let lines = 0;
    meanwhile = async () => {
      lines += 1;
      await seat.does('log.addEntry', { incidentId, text: `Imens ${String(lines)}` });
    };
    expect(await seat.runsInVain('keys.changeStoreKey', { passphrase })).toMatchObject({ code: 'keys/busy' });
    expect(lines).toBeGreaterThan(1);
    expect(keyHex()).toBe(key);
    expect(await textsOf(incidentId)).toHaveLength(1 + lines);
    meanwhile = () => Promise.resolve();
    await seat.runs('keys.lock', {});
    await seat.runs('keys.unlockWithRecoveryKey', { code: printed });
    await seat.runs('keys.changeStoreKey', { passphrase });
    expect(keyHex()).not.toBe(key);
  });

  test('one line written meanwhile is in the store under the new key', async () => {
    const { incidentId } = await protectedLog();
    let isFirst = true;
    meanwhile = async () => {
      if (isFirst) await seat.does('log.addEntry', { incidentId, text: 'Imens' });
      isFirst = false;
    };
    await seat.runs('keys.changeStoreKey', { passphrase });
    expect(await textsOf(incidentId)).toEqual(['Før nøkkelbyttet', 'Imens']);
  });

  test('when it is locked meanwhile; a copy or another change is refused while it lasts', async () => {
    const { incidentId } = await protectedLog();
    const key = keyHex();
    meanwhile = async () => {
      meanwhile = () => Promise.resolve();
      expect(await seat.runsInVain('backup.take', { folder })).toMatchObject({ code: 'backup/busy' });
      expect(await seat.runsInVain('keys.issueRecoveryKey', {})).toMatchObject({ code: 'keys/rotating' });
      expect(await seat.runsInVain('keys.changeStoreKey', { passphrase })).toMatchObject({ code: 'keys/busy' });
      await seat.runs('keys.lock', {});
    };
    expect(await seat.runsInVain('keys.changeStoreKey', { passphrase })).toMatchObject({ code: 'keys/locked' });
    await unlock(passphrase);
    expect(keyHex()).toBe(key);
    expect(await textsOf(incidentId)).toEqual(['Før nøkkelbyttet']);
    await seat.runs('keys.changeStoreKey', { passphrase });
  });
});

describe('cut short, the next to unlock ends it', () => {
  /** The folder as it lay when the copy was ready: what a power cut there would have left. */
  async function cutShort() {
    const made = await protectedLog();
    const aside = join(folder, 'then');
    meanwhile = () => {
      cpSync(rig.dir, aside, { recursive: true });
      return Promise.resolve();
    };
    await seat.runs('keys.changeStoreKey', { passphrase });
    await rig.host.close();
    rmSync(rig.dir, { recursive: true });
    cpSync(aside, rig.dir, { recursive: true });
    return made;
  }

  test('before the copy took the store’s place: the old key, the old sheet, and nothing left of the copy', async () => {
    const { printed, incidentId } = await cutShort();
    await rig.restart();
    await rig.seat().runs('keys.unlockWithRecoveryKey', { code: printed });
    expect(await textsOf(incidentId)).toEqual(['Før nøkkelbyttet']);
    expect(existsSync(join(rig.dir, 'store-new-key.db'))).toBe(false);
    await rig.seat().runs('keys.changeStoreKey', { passphrase });
  });

  test('after it: the old sheet says that a passphrase is needed, and that ends it', async () => {
    const { printed, incidentId } = await cutShort();
    renameSync(join(rig.dir, 'store-new-key.db'), join(rig.dir, 'store.db'));
    for (const name of ['store.db-wal', 'store.db-shm']) rmSync(join(rig.dir, name), { force: true });
    await rig.restart();
    const again = rig.seat();
    expect(await again.runsInVain('keys.unlockWithRecoveryKey', { code: printed })).toMatchObject({ code: 'keys/way-in-replaced' });
    await unlock(passphrase);
    expect(await again.runs('host.status', {})).toMatchObject({ state: 'open', headCheck: 'agrees' });
    expect(await textsOf(incidentId)).toEqual(['Før nøkkelbyttet']);
    expect((await again.runs('keys.status', {})).slots.map(({ kind }) => kind)).toEqual(['passphrase']);
    expect(readFileSync(join(rig.dir, 'keys.json'), 'utf8')).toContain('"rotatingTo":null');
    await again.runs('keys.issueRecoveryKey', {});
    await rig.restart();
    await unlock(passphrase);
    expect(await textsOf(incidentId)).toHaveLength(1);
  });
});
