import { chmod, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { no, ok, type Result } from '../../shared/kernel/result.ts';

/** What the disk said, in kinds a person can act on. */
export type DiskFault = 'full' | 'read-only' | 'denied' | 'failed';

const FAULT_BY_CODE: Readonly<Record<string, DiskFault>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EROFS: 'read-only',
  EACCES: 'denied',
  EPERM: 'denied',
};

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function faultOf(error: unknown): DiskFault {
  return FAULT_BY_CODE[codeOf(error)] ?? 'failed';
}

/** Only the owner reads what this room writes. */
const OWNER_ONLY = 0o600;
/** Nothing this room reads is near this size; more is not ours and is not taken into memory. */
const MAX_BYTES = 1_048_576;

function newName(file: string): string {
  return `${file}.new`;
}

/** A rename is on disk only when its folder is. Windows keeps that promise by itself and cannot open a folder. */
async function syncFolder(file: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(dirname(file), 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** Writes the whole file or leaves the old one: new file, fsync, rename, fsync of the folder. Mode 0600. */
export async function writeDurably(file: string, text: string): Promise<Result<null, DiskFault>> {
  const fresh = newName(file);
  try {
    await rm(fresh, { force: true });
    const handle = await open(fresh, 'wx', OWNER_ONLY);
    try {
      await handle.writeFile(text, 'utf8');
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(fresh, file);
    await syncFolder(file);
    return ok(null);
  } catch (error) {
    await rm(fresh, { force: true }).catch(() => undefined);
    return no(faultOf(error));
  }
}

/**
 * The file's text; null when there is none; 'unreadable' when the medium gives it up or it cannot be ours. Takes away
 * what an interrupted write left, and closes the file to others if a copying tool opened it.
 */
export async function readDurable(file: string): Promise<Result<string | null, DiskFault | 'unreadable'>> {
  try {
    await rm(newName(file), { force: true }).catch(() => undefined);
    const about = await stat(file);
    if (!about.isFile() || about.size > MAX_BYTES) return no('unreadable');
    if ((about.mode & 0o077) !== 0) await chmod(file, OWNER_ONLY).catch(() => undefined);
    return ok(await readFile(file, 'utf8'));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return ok(null);
    return no(codeOf(error) === 'EIO' ? 'unreadable' : faultOf(error));
  }
}

/**
 * Overwrites and removes a file. On a flash disk or a copying file system the old blocks may live on: what was in the
 * file must be made worthless elsewhere too (here: by removing the slot it opens).
 */
export async function destroyFile(file: string): Promise<void> {
  try {
    const handle = await open(file, 'r+');
    try {
      const { size } = await handle.stat();
      await handle.write(Buffer.alloc(Math.min(size, MAX_BYTES)), 0, undefined, 0);
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    // Not writable: removing is still worth trying.
  }
  try {
    await rm(file, { force: true });
    await syncFolder(file);
  } catch {
    // Tried again at the next opening (openKeySlots destroys a device key that no slot uses).
  }
}
