import { randomBytes } from 'node:crypto';
import { lstat, readFile } from 'node:fs/promises';
import { no, ok, type Result } from '../../shared/kernel/result.ts';

/** A file somebody opened with Beredt, as the page gets to know it: a name to show and an address to read it from. */
export interface OfferedFile {
  readonly name: string;
  readonly sizeBytes: number;
  /** Good for one read, on the app's own origin, e.g. `/opened/4f…`. */
  readonly address: string;
}

export type FileRefusal = 'missing' | 'not-a-file' | 'too-large';

export interface OpenedFiles {
  offer(path: string): Promise<Result<OfferedFile, FileRefusal>>;
  take(address: string): Promise<Uint8Array<ArrayBuffer> | null>;
}

/** The largest file offered, in bytes. */
export const MAX_OPENED_BYTES = 64 * 1024 * 1024;

/** How many offers wait to be read; the oldest is forgotten. */
const MAX_WAITING = 20;

/**
 * Hands files opened from the desktop to the page the way a dropped file reaches it: as bytes to look at. The page
 * never learns the path and cannot name one; an address is random, works once, and only for what was offered.
 */
export function openedFiles(): OpenedFiles {
  const waiting = new Map<string, string>();
  return {
    async offer(path) {
      const found = await lstat(path).catch(() => null);
      if (found === null) return no('missing');
      if (!found.isFile()) return no('not-a-file');
      if (found.size > MAX_OPENED_BYTES) return no('too-large');
      const address = `/opened/${randomBytes(16).toString('hex')}`;
      waiting.set(address, path);
      for (const oldest of waiting.keys()) {
        if (waiting.size <= MAX_WAITING) break;
        waiting.delete(oldest);
      }
      return ok({ name: path.split(/[\\/]/).at(-1) ?? '', sizeBytes: found.size, address });
    },
    async take(address) {
      const path = waiting.get(address);
      if (path === undefined) return null;
      waiting.delete(address);
      const bytes = await readFile(path).catch(() => null);
      return bytes === null || bytes.byteLength > MAX_OPENED_BYTES ? null : new Uint8Array(bytes);
    },
  };
}
