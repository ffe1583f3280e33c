import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { chmod, copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { RefusalCode } from '../../shared/contract/errors.ts';
import type { Refusal } from '../../shared/kernel/refusal.ts';
import { no, ok, type Result } from '../../shared/kernel/result.ts';
import { instantOf, type Clock, type Randomness } from '../../shared/kernel/time.ts';
import { openKeySlots } from '../keys/keySlots.ts';
import type { StoreKey } from '../keys/storeKey.ts';
import { faultOf } from '../store/database.ts';
import type { Migration } from '../store/migrate.ts';
import type { Copy } from './backupFolder.ts';
import { KEY_FILES, STORE_FILE } from './backupManifest.ts';
import type { Jobs, Watch } from './jobs.ts';
import { workspaceFiles } from './openWorkspace.ts';

/** What opens a copy when the key in hand does not. */
export interface Credential {
  readonly passphrase?: string | undefined;
  readonly recoveryKey?: string | undefined;
}

export interface StageOptions {
  readonly dir: string;
  readonly copy: Copy;
  readonly credential: Credential;
  /** The key of the store that is open or damaged now; null when there is none. */
  readonly keyInHand: StoreKey | null;
  readonly migrations: readonly Migration[];
  readonly clock: Clock;
  readonly randomness: Randomness;
  readonly jobs: Jobs;
  readonly watch: Watch;
}

/** A copy on this disk, verified, with the key that opens it. */
export interface StagedCopy {
  readonly folder: string;
  readonly key: StoreKey;
  /** True when the copy's own key slots are needed too. */
  readonly bringsKeys: boolean;
}

type Staged = Result<StagedCopy, Refusal<RefusalCode>>;

/**
 * First step of a restore: the copy beside the store, opened and verified. Nothing of the store has been touched when
 * this says no.
 */
export async function stageCopy(options: StageOptions): Promise<Staged> {
  const { dir, copy, clock } = options;
  const folder = join(dir, `restoring-${String(clock.unixMs())}`);
  try {
    await mkdir(folder, { mode: 0o700 });
    for (const name of [STORE_FILE, ...KEY_FILES]) {
      if (!existsSync(join(copy.path, name))) continue;
      await copyFile(join(copy.path, name), join(folder, name));
      await chmod(join(folder, name), 0o600);
    }
    const staged = await openStaged(options, folder);
    if (!staged.ok) rmSync(folder, { recursive: true, force: true });
    return staged;
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    const fault = faultOf(error);
    if (fault === null) throw error;
    return no({ code: fault === 'full' ? 'backup/disk-full' : 'backup/disk-failed', params: { folder: dir } });
  }
}

async function openStaged(options: StageOptions, folder: string): Promise<Staged> {
  const { copy, keyInHand } = options;
  if (!existsSync(join(folder, STORE_FILE))) return no({ code: 'backup/copy-damaged', params: { name: copy.name } });
  if (keyInHand !== null) {
    const checked = await check(options, folder, keyInHand);
    if (checked.ok) return ok({ folder, key: keyInHand, bringsKeys: false });
    if (checked.reason.code !== 'store/wrong-key') return checked;
  }
  const unlocked = await unlockCopy(options, folder);
  if (!unlocked.ok) return unlocked;
  const checked = await check(options, folder, unlocked.value);
  if (checked.ok) return ok({ folder, key: unlocked.value, bringsKeys: true });
  unlocked.value.forget();
  // Its own key does not open it: what lies there is not what was copied.
  const isDamaged = checked.reason.code === 'store/wrong-key';
  return isDamaged ? no({ code: 'backup/copy-damaged', params: { name: copy.name } }) : checked;
}

async function check(options: StageOptions, folder: string, key: StoreKey): Promise<Result<null, Refusal<RefusalCode>>> {
  const { clock, copy, jobs, migrations, watch } = options;
  const store = { file: join(folder, STORE_FILE), heads: join(folder, 'heads.jsonl'), key, migrations };
  const checked = await jobs.checkCopy(store, instantOf(clock.unixMs()), watch);
  if (checked.ok) return ok(null);
  const isDamaged = checked.reason.code === 'backup/copy-damaged' || checked.reason.code === 'store/corrupt';
  return isDamaged ? no({ code: 'backup/copy-damaged', params: { name: copy.name } }) : checked;
}

async function unlockCopy(options: StageOptions, folder: string): Promise<Result<StoreKey, Refusal<RefusalCode>>> {
  const { clock, credential, copy, randomness } = options;
  const otherKey = no({ code: 'backup/other-key' as const, params: { name: copy.name } });
  if (!existsSync(join(folder, 'keys.json'))) return otherKey;
  const slots = await openKeySlots({ dir: folder, clock, randomness });
  if (!slots.ok) return slots;
  const { passphrase, recoveryKey } = credential;
  const unlocked =
    passphrase !== undefined
      ? await slots.value.unlockWithPassphrase(passphrase)
      : recoveryKey !== undefined
        ? await slots.value.unlockWithRecoveryKey(recoveryKey)
        : await slots.value.unlockWithDevice();
  if (unlocked.ok) return ok(unlocked.value.key);
  const nothingGiven = passphrase === undefined && recoveryKey === undefined;
  return nothingGiven ? otherKey : unlocked;
}

/** The store as files: what moves aside together. */
const STORE_FILES = ['store.db', 'store.db-wal', 'store.db-shm'];
const KEY_SLOT_FILES = ['keys.json', 'keys.json.bak', 'device.key', 'device.key.bak', 'tries.json'];

/**
 * Second step, with the store closed: what was there moves aside, the copy moves in. The witness stays where it is, so
 * that a restore that is cut short here is seen at the next opening and still leads to a new epoch.
 */
export function layInPlace(dir: string, staged: StagedCopy, unixMs: number): { readonly movedAside: string | null } {
  const aside = join(workspaceFiles(dir).replaced, instantOf(unixMs).replace(/[-:]|\.\d+/g, ''));
  const leaving = [...STORE_FILES, ...(staged.bringsKeys ? KEY_SLOT_FILES : [])].filter((name) => existsSync(join(dir, name)));
  if (leaving.length > 0) mkdirSync(aside, { recursive: true, mode: 0o700 });
  const arriving = [STORE_FILE, ...(staged.bringsKeys ? KEY_FILES : [])].filter((name) => existsSync(join(staged.folder, name)));
  moveAll([
    ...leaving.map((name) => [join(dir, name), join(aside, name)] as const),
    ...arriving.map((name) => [join(staged.folder, name), join(dir, name)] as const),
  ]);
  rmSync(staged.folder, { recursive: true, force: true });
  return { movedAside: leaving.length > 0 ? aside : null };
}

/** All of the moves or none: one that fails takes those before it back. */
function moveAll(moves: readonly (readonly [from: string, to: string])[]): void {
  const done: (readonly [from: string, to: string])[] = [];
  try {
    for (const [from, to] of moves) {
      renameSync(from, to);
      done.push([from, to]);
    }
  } catch (error) {
    for (const [from, to] of done.reverse()) renameSync(to, from);
    throw error;
  }
}
