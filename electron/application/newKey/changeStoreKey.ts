import { copyFileSync, existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { OperationOutput } from '../../../shared/contract/api.ts';
import type { RefusalCode } from '../../../shared/contract/errors.ts';
import type { Refusal } from '../../../shared/kernel/refusal.ts';
import { no, ok, type Result } from '../../../shared/kernel/result.ts';
import { instantOf } from '../../../shared/kernel/time.ts';
import { STORE_FILE } from '../backupManifest.ts';
import type { Host } from '../host.ts';
import type { Watch } from '../jobs.ts';
import { workspaceFiles, type Workspace } from '../openWorkspace.ts';
import { syncFolder, type KeyChange } from '../sealedBeside.ts';
import { carryOver } from './carryOver.ts';

type Outcome<Value> = Result<Value, Refusal<RefusalCode>>;
type Changed = Outcome<OperationOutput<'keys.changeStoreKey'>>;

/** How often the copy is made when somebody writes meanwhile. */
const TRIES = 3;

/**
 * Gives the store a new key. The passphrase that was typed is seen to open first: whatever happens on the way, there is a
 * way in that somebody in the room remembers. Then, each step on disk before the next (docs/adr/0017):
 *   1. every passphrase slot is handed the new key beside the old one,
 *   2. a copy under the new key is made and verified beside the store, while work goes on,
 *   3. in one breath the copy takes the store's place, what is sealed beside it follows, and it is opened,
 *   4. the old key stops counting, and with it the old recovery key and what the keychain kept; both are made anew.
 * Killed before the rename in 3 the store is under the old key, after it under the new; both open until 4.
 */
export async function changeStoreKey(host: Host, passphrase: string, person: string | undefined): Promise<Changed> {
  const { keys } = host;
  const { slots } = keys.status();
  if (!slots.some(({ kind }) => kind === 'passphrase')) return no({ code: 'keys/passphrase-first' });
  if (host.work.list().length > 0) return no({ code: 'keys/busy' });
  return host.work.run('new-key', async (watch) => {
    const proven = await keys.unlockWithPassphrase(passphrase, person);
    if (!proven.ok) return proven;
    proven.value.key.forget();
    proven.value.next?.forget();
    const { storeKey: from } = host;
    if (from === null) return no({ code: 'keys/locked' });
    keepOldWaysIn(host.dir);
    const begun = await keys.beginRotation(from);
    if (!begun.ok) return begun;
    const change = { dir: host.dir, randomness: host.randomness, from, to: begun.value };
    const exchanged = await exchange(host, change, watch);
    if (!exchanged.ok) {
      // Cut short after the copy took the store's place: the store is locked, and the next to unlock it goes on from there.
      if (exchanged.reason.code !== 'keys/change-unfinished') await takeBack(host, change);
      change.to.forget();
      return exchanged;
    }
    const finished = await keys.finishRotation(from, change.to);
    from.forget();
    if (!finished.ok) return finished;
    const hadKeychain = slots.some(({ kind }) => kind === 'keychain');
    const keychain = !hadKeychain ? 'none' : (await keys.addKeychain(change.to)).ok ? 'renewed' : 'removed';
    const issued = await keys.issueRecoveryKey(change.to);
    return issued.ok ? ok({ printed: issued.value.printed, keychain }) : issued;
  });
}

/** A store a restore put aside without slots of its own would open with no key anybody has: it gets those that hold now. */
function keepOldWaysIn(dir: string): void {
  const { replaced } = workspaceFiles(dir);
  if (!existsSync(replaced)) return;
  for (const name of readdirSync(replaced)) {
    const folder = join(replaced, name);
    if (!existsSync(join(folder, STORE_FILE)) || existsSync(join(folder, 'keys.json'))) continue;
    copyFileSync(join(dir, 'keys.json'), join(folder, 'keys.json'));
  }
}

/** Steps 2 and 3. Nothing may be written between the picture the copy was taken of and the exchange. */
async function exchange(host: Host, change: KeyChange, watch: Watch): Promise<Outcome<null>> {
  const { store: file, heads, underNewKey } = workspaceFiles(host.dir);
  for (let turn = 0; turn < TRIES; turn += 1) {
    const { workspace } = host;
    if (workspace === null || host.storeKey !== change.from) return no({ code: 'keys/locked' });
    workspace.seal();
    const writesBefore = writesTo(workspace);
    const order = { file: underNewKey, nextKey: change.to, now: instantOf(host.clock.unixMs()) };
    const copied = await host.jobs.copyUnderNewKey({ file, heads, key: change.from, migrations: host.migrations }, order, watch);
    if (!copied.ok) return copied;
    // From here to the end without a wait.
    const isUntouched = host.workspace === workspace && host.storeKey === change.from && writesTo(workspace) === writesBefore;
    if (isUntouched && host.work.list().length === 1) return layInPlace(host, change);
  }
  return no({ code: 'keys/busy' });
}

/** All rows this store's one writing connection has written since it was opened. */
function writesTo({ store }: Workspace): number {
  return store.one<{ writes: number }>('SELECT total_changes() AS writes')?.writes ?? 0;
}

function layInPlace(host: Host, change: KeyChange): Outcome<null> {
  const { store, underNewKey } = workspaceFiles(host.dir);
  const isLaid = (): boolean => !existsSync(underNewKey);
  try {
    const fault = host.exchangeStore(change.to, () => {
      // Somebody else reads the store just now, and SQLite left the newest of it in the log beside it.
      const wal = `${store}-wal`;
      if (existsSync(wal) && statSync(wal).size > 0) return false;
      renameSync(underNewKey, store);
      syncFolder(host.dir);
      carryOver(change);
      return true;
    });
    if (fault === null) return isLaid() ? ok(null) : no({ code: 'keys/busy' });
    if (!isLaid()) return no({ code: `store/${fault}` });
  } catch (error) {
    host.report(error, 'new key');
    if (!isLaid()) {
      host.open(change.from);
      return no({ code: 'keys/copy-failed' });
    }
  }
  // The store is under the new key, but not all that belongs to it: nobody works on in between.
  host.lock();
  return no({ code: 'keys/change-unfinished' });
}

/** Nothing has happened to the store. Where this cannot be written, the next to unlock it does it (settleKeyChange). */
async function takeBack(host: Host, { from }: KeyChange): Promise<void> {
  rmSync(workspaceFiles(host.dir).underNewKey, { force: true });
  if (!from.forgotten) await host.keys.abandonRotation(from);
}
