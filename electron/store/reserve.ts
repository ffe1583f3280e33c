import { randomFillSync } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

const PART_BYTES = 1024 * 1024;
/** The reserve must never be what fills the disk. */
const ROOM_FACTOR = 10;

/**
 * Room on the disk kept for the last entries: when it is full, the reserve is given back and the line that was being
 * written is written. Random bytes, so that no file system packs them away. True when there is a reserve.
 */
export function keepReserve(file: string, bytes: number): boolean {
  if (bytes === 0) return false;
  if (existsSync(file)) return true;
  try {
    const { bavail, bsize } = statfsSync(dirname(file));
    if (bavail * bsize < bytes * ROOM_FACTOR) return false;
    const handle = openSync(file, 'wx', 0o600);
    try {
      const part = randomFillSync(Buffer.alloc(PART_BYTES));
      for (let written = 0; written < bytes; written += part.length) writeSync(handle, part);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    return true;
  } catch {
    rmSync(file, { force: true });
    return false;
  }
}

/** Gives the reserve back; false when there is none. */
export function releaseReserve(file: string): boolean {
  if (!existsSync(file)) return false;
  rmSync(file, { force: true });
  return true;
}
