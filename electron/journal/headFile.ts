import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import type { Seal } from '../../shared/kernel/journalEntry.ts';
import type { Reader } from '../store/database.ts';

/**
 * The witness beside the store: every seal, one JSON line each, appended and synced. A chain alone cannot see that its
 * tail was cut or that the whole file was swapped for an older one; a witness outside the database can.
 */
export function appendHead(file: string, seal: Seal): void {
  const handle = openSync(file, 'a', 0o600);
  try {
    writeSync(handle, `${JSON.stringify(seal)}\n`);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function isSeal(value: unknown): value is Seal {
  if (typeof value !== 'object' || value === null) return false;
  const seal = value as Partial<Record<keyof Seal, unknown>>;
  return (
    typeof seal.origin === 'string' &&
    typeof seal.epoch === 'number' &&
    typeof seal.seq === 'number' &&
    typeof seal.hash === 'string' &&
    typeof seal.sealedAt === 'string' &&
    typeof seal.signature === 'string'
  );
}

/** Every seal the witness holds. A line that was cut off half-way (power loss while writing) is passed over. */
export function readHeads(file: string): Seal[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      try {
        const value: unknown = JSON.parse(line);
        return isSeal(value) ? [value] : [];
      } catch {
        return [];
      }
    });
}

/** How the store compares with what was witnessed outside it. */
export type HeadCheck =
  | { readonly state: 'agrees' }
  | { readonly state: 'unwitnessed' }
  /** The witness saw more than the store holds, or something else at the same place. */
  | { readonly state: 'rolled-back' | 'differs'; readonly seal: Seal };

/** Compares the store with the witness, seal by seal. */
export function checkHeads(read: Reader, heads: readonly Seal[]): HeadCheck {
  for (const seal of heads) {
    const entry = read.one<{ hash: string }>(
      'SELECT hash FROM journal WHERE origin = ? AND epoch = ? AND seq = ?',
      seal.origin,
      seal.epoch,
      seal.seq,
    );
    if (entry === undefined) return { state: 'rolled-back', seal };
    if (entry.hash !== seal.hash) return { state: 'differs', seal };
  }
  return { state: heads.length === 0 ? 'unwitnessed' : 'agrees' };
}
