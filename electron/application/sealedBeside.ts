import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { z } from 'zod';
import type { Randomness } from '../../shared/kernel/time.ts';
import { closeBox, openBox } from '../keys/secretBox.ts';
import type { StoreKey } from '../keys/storeKey.ts';
import { withPurposeKey } from './purposeKey.ts';

/** A new name is on disk only when its folder is. Windows keeps that promise by itself and cannot open a folder. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Writes a small file whole or leaves the old one, for its owner alone; on disk when it returns. */
export function replaceDurably(file: string, text: string): void {
  const fresh = `${file}.new`;
  rmSync(fresh, { force: true });
  writeFileSync(fresh, text, { mode: 0o600, flush: true });
  renameSync(fresh, file);
  syncFolder(dirname(file));
}

/** What is in a file of JSON beside the store; null where there is none, or what lies there is something else. */
export function readBeside<Shape extends z.ZodType>(file: string, shape: Shape): z.output<Shape> | null {
  if (!existsSync(file)) return null;
  try {
    return shape.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

/** Opens a box that was closed for a purpose under the store key; the caller zeroes what was in it. */
export function openFor(storeKey: StoreKey, { purpose, context }: SealedFor, box: string): Buffer | null {
  return withPurposeKey(storeKey, purpose, (key) => openBox(key, context, Buffer.from(box, 'base64')));
}

/** Closes a box for a purpose under the store key. The plain bytes are zeroed. */
export function closeFor(storeKey: StoreKey, { purpose, context }: SealedFor, plain: Buffer, randomness: Randomness): string {
  const box = withPurposeKey(storeKey, purpose, (key) => closeBox(key, context, plain, randomness));
  plain.fill(0);
  return box.toString('base64');
}

/** What a box is for, and what it is bound to besides. */
export interface SealedFor {
  readonly purpose: string;
  readonly context: string;
}

/** The store key is being changed: what lies beside the store goes from one to the other. */
export interface KeyChange {
  readonly dir: string;
  readonly randomness: Randomness;
  readonly from: StoreKey;
  readonly to: StoreKey;
}

/**
 * The same box under the new store key; null when there is nothing to do: it is under the new one already (a change that
 * was cut short is done again from the start), or it opens with neither.
 */
export function closedAnew({ from, to, randomness }: KeyChange, sealedFor: SealedFor, box: string): string | null {
  const done = openFor(to, sealedFor, box);
  done?.fill(0);
  const plain = done === null ? openFor(from, sealedFor, box) : null;
  return plain === null ? null : closeFor(to, sealedFor, plain, randomness);
}
