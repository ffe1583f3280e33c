import { createHash } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { no, ok, type Result } from '../../../shared/kernel/result.ts';
import type { RefusalCode } from '../../../shared/contract/errors.ts';
import type { Refusal } from '../../../shared/kernel/refusal.ts';
import {
  KEY_FILES,
  MANIFEST_FILE,
  STORE_FILE,
  UNFINISHED_PREFIX,
  WITNESS_FILE,
  type BackupManifest,
} from '../../application/backupManifest.ts';
import type { BackupOrder } from '../../application/jobs.ts';
import { faultOf, type Reader } from '../../store/database.ts';
import { readStore, type ReadStore } from '../../store/readStore.ts';
import { checkCopy } from './checkCopy.ts';
import type { StoreOrder } from './storeOrder.ts';

const OWNER_ONLY = 0o600;

type Taken = Result<BackupManifest, Refusal<RefusalCode>>;

/**
 * Takes a copy: beside its final place first, opened with the key and verified there, and only then given its name.
 * A copy that has its name is whole, on disk, and was seen to open.
 */
export function takeBackup(
  store: ReadStore,
  { key, migrations }: Pick<StoreOrder, 'key' | 'migrations'>,
  order: BackupOrder,
  onProgress: (done: number, total: number) => void,
): Taken {
  const { folder } = order;
  const begun = join(folder, `${UNFINISHED_PREFIX}${String(process.pid)}-${String(threadId)}`);
  let isCopied = false;
  try {
    rmSync(begun, { recursive: true, force: true });
    mkdirSync(begun, { mode: 0o700 });
    const file = join(begun, STORE_FILE);
    store.copyTo(file);
    chmodSync(file, OWNER_ONLY);
    copyBesides(order.dir, begun);
    isCopied = true;

    const copy = readStore({ file, key, migrations });
    if (!copy.ok) return no({ code: 'backup/copy-damaged' });
    const checked = describe(copy.value, order, begun, onProgress);
    copy.value.close();
    if (!checked.ok) return checked;
    writeFileSync(join(begun, MANIFEST_FILE), `${JSON.stringify(checked.value, null, 2)}\n`, { mode: OWNER_ONLY });
    for (const name of [...Object.keys(checked.value.files), MANIFEST_FILE]) sync(join(begun, name));
    syncFolder(begun);
    renameSync(begun, join(folder, nameOf(folder, checked.value)));
    syncFolder(folder);
    return checked;
  } catch (error) {
    const fault = faultOf(error);
    if (fault === null) throw error;
    // What is wrong with the store itself is told as such; the rest happened where the copy was to go.
    if (!isCopied && (fault === 'corrupt' || fault === 'locked')) return no({ code: `store/${fault}` });
    return no({ code: codeFor(fault), params: { folder } });
  } finally {
    rmSync(begun, { recursive: true, force: true });
  }
}

function codeFor(fault: ReturnType<typeof faultOf>): RefusalCode {
  if (fault === 'full') return 'backup/disk-full';
  if (fault === 'missing') return 'backup/folder-missing';
  return fault === 'read-only' ? 'backup/folder-not-writable' : 'backup/disk-failed';
}

const BESIDES = [...KEY_FILES, WITNESS_FILE];

/** A copy without the slots that lead to its key would be of no use on another machine. */
function copyBesides(dir: string, to: string): void {
  for (const name of BESIDES) {
    if (!existsSync(join(dir, name))) continue;
    copyFileSync(join(dir, name), join(to, name));
    chmodSync(join(to, name), OWNER_ONLY);
  }
}

function describe(
  copy: ReadStore,
  order: BackupOrder,
  folder: string,
  onProgress: (done: number, total: number) => void,
): Taken {
  const checked = checkCopy(copy, order.takenAt, onProgress);
  if (!checked.ok) return checked;
  const names = [STORE_FILE, ...BESIDES].filter((name) => existsSync(join(folder, name)));
  return ok({
    v: 1,
    takenAt: order.takenAt,
    ...standing(copy),
    entries: checked.value.entries,
    protected: !names.includes('device.key'),
    version: order.version,
    files: Object.fromEntries(names.map((name) => [name, fingerprint(join(folder, name))])),
  });
}

function standing(read: Reader): Pick<BackupManifest, 'installation' | 'letter' | 'epoch' | 'position' | 'head'> {
  const row = read.one<{ installation: string; letter: string; epoch: number; position: number; seq: number; hash: string }>(
    `SELECT i.id AS installation, i.letter, i.epoch, c.head_seq AS seq, c.head_hash AS hash,
       (SELECT max(position) FROM journal) AS position
     FROM installation i JOIN chain c ON c.origin = i.id AND c.epoch = i.epoch`,
  );
  if (row === undefined) throw new Error('the copy has no installation');
  const { seq, hash, ...rest } = row;
  return { ...rest, head: { seq, hash } };
}

function fingerprint(file: string): { readonly bytes: number; readonly sha256: string } {
  const sha256 = createHash('sha256');
  const part = Buffer.alloc(1024 * 1024);
  const handle = openSync(file, 'r');
  try {
    for (let read = readSync(handle, part); read > 0; read = readSync(handle, part)) sha256.update(part.subarray(0, read));
  } finally {
    closeSync(handle);
  }
  return { bytes: statSync(file).size, sha256: sha256.digest('hex') };
}

/** `beredt-20261122T020500Z-A-00147`: sorts by time, and says whose and how far. */
function nameOf(folder: string, { takenAt, letter, position }: BackupManifest): string {
  const stamp = takenAt.replace(/[-:]|\.\d+/g, '');
  const name = `beredt-${stamp}-${letter}-${String(position).padStart(5, '0')}`;
  if (!existsSync(join(folder, name))) return name;
  let count = 2;
  while (existsSync(join(folder, `${name}-${String(count)}`))) count += 1;
  return `${name}-${String(count)}`;
}

function sync(file: string): void {
  const handle = openSync(file, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** A new name is on disk only when its folder is. Windows keeps that promise by itself and cannot open a folder. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
