import { closeSync, existsSync, fsyncSync, openSync, readFileSync, readSync, renameSync, statSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Seal } from '../../shared/kernel/journalEntry.ts';
import { sealHolds } from './hashing.ts';

/** A seal as the witness keeps it: with the public key it was made for, so that it can be checked when the chain is gone. */
export interface WitnessedSeal extends Seal {
  readonly publicKey: string;
}

const OWNER_ONLY = 0o600;
const NEWLINE = 10;
/** Only the last seal of a chain says anything the chain itself does not; more lines than this are cut back. */
const MOST_LINES = 2_000;

/**
 * The witness beside the store: every seal, one JSON line each, appended and synced. A chain alone cannot see that its
 * tail was cut or that the whole file was swapped for an older one; a witness outside the database can.
 */
export function appendHead(file: string, seal: WitnessedSeal): void {
  const isNew = !existsSync(file);
  const handle = openSync(file, 'a+', OWNER_ONLY);
  try {
    // A line that was cut off half-way must not swallow this one.
    const start = endsWithNewline(handle, statSync(file).size) ? '' : '\n';
    writeSync(handle, `${start}${JSON.stringify(seal)}\n`);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  if (isNew) syncFolder(dirname(file));
}

function endsWithNewline(handle: number, size: number): boolean {
  if (size === 0) return true;
  const last = Buffer.alloc(1);
  readSync(handle, last, 0, 1, size - 1);
  return last[0] === NEWLINE;
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

function isWitnessedSeal(value: unknown): value is WitnessedSeal {
  if (typeof value !== 'object' || value === null) return false;
  const seal = value as Partial<Record<keyof WitnessedSeal, unknown>>;
  return (
    typeof seal.origin === 'string' &&
    Number.isSafeInteger(seal.epoch) &&
    Number.isSafeInteger(seal.seq) &&
    typeof seal.hash === 'string' &&
    typeof seal.sealedAt === 'string' &&
    typeof seal.signature === 'string' &&
    typeof seal.publicKey === 'string'
  );
}

/** What the witness remembers. */
export interface Heads {
  /** The last seal of each chain, in the order they were first seen; each holds under the key beside it. */
  readonly seals: readonly WitnessedSeal[];
  readonly lines: number;
  /** Lines that are no seal or do not hold: cut off, flipped or written by somebody else. */
  readonly damaged: number;
}

/** Reads the witness. A damaged line is counted and passed over: it must never make a sound store look wrong. */
export function readHeads(file: string): Heads {
  if (!existsSync(file)) return { seals: [], lines: 0, damaged: 0 };
  const lines = readFileSync(file, 'utf8').split('\n').filter((line) => line !== '');
  const last = new Map<string, WitnessedSeal>();
  let damaged = 0;
  for (const line of lines) {
    const seal = parseLine(line);
    if (seal === null) {
      damaged += 1;
      continue;
    }
    const chain = `${seal.origin}/${String(seal.epoch)}`;
    const known = last.get(chain);
    if (known === undefined || known.seq <= seal.seq) last.set(chain, seal);
  }
  // Signatures cost: only those that count are tried, and one that does not hold gives way to the lines before it.
  const seals = [...last].flatMap(([chain, seal]) => {
    if (sealHolds(seal, seal.publicKey)) return [seal];
    damaged += 1;
    const sound = soundSeals(lines, chain).at(-1);
    return sound === undefined ? [] : [sound];
  });
  return { seals, lines: lines.length, damaged };
}

function parseLine(line: string): WitnessedSeal | null {
  try {
    const value: unknown = JSON.parse(line);
    return isWitnessedSeal(value) ? value : null;
  } catch {
    return null;
  }
}

function soundSeals(lines: readonly string[], chain: string): WitnessedSeal[] {
  return lines
    .flatMap((line) => parseLine(line) ?? [])
    .filter((seal) => `${seal.origin}/${String(seal.epoch)}` === chain && sealHolds(seal, seal.publicKey))
    .sort((a, b) => a.seq - b.seq);
}

/** Cuts a long witness back to the last seal of each chain; the old file stays until the new one is whole. */
export function shortenHeads(file: string, heads: Heads): void {
  if (heads.lines <= MOST_LINES) return;
  const handle = openSync(`${file}.new`, 'w', OWNER_ONLY);
  try {
    writeSync(handle, heads.seals.map((seal) => `${JSON.stringify(seal)}\n`).join(''));
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(`${file}.new`, file);
  syncFolder(dirname(file));
}
