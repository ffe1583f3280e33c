import type { KeyObject } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, ftruncateSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { MAX_EMERGENCY_LINES, type EmergencyLine, type EmergencyLineId } from '../../../shared/domain/emergency/emergency.ts';
import { no, ok, type Result } from '../../../shared/kernel/result.ts';
import type { Instant, Randomness } from '../../../shared/kernel/time.ts';
import { digestOf, NO_LINE_BEFORE, openLine, parseSealed, sealLine, type SealedLine } from './sealedLine.ts';

/** Where the sealed lines lie. */
export function bookFile(dir: string): string {
  return join(dir, 'emergency-log.jsonl');
}

interface Book {
  /** Every whole line of the file in its order; null where what lies there is no line. */
  readonly lines: readonly { readonly raw: string; readonly sealed: SealedLine | null }[];
  /** Bytes up to the last whole line. What stands after was never acknowledged. */
  readonly wholeBytes: number;
}

function readBook(dir: string): Book {
  const file = bookFile(dir);
  if (!existsSync(file)) return { lines: [], wholeBytes: 0 };
  const bytes = readFileSync(file);
  const wholeBytes = bytes.lastIndexOf(0x0a) + 1;
  const raws = bytes.subarray(0, wholeBytes).toString('utf8').split('\n').slice(0, -1);
  return { lines: raws.map((raw) => ({ raw, sealed: parseSealed(raw) })), wholeBytes };
}

export interface BookState {
  readonly lines: number;
  readonly lastAt: Instant | null;
}

export function bookState(dir: string): BookState {
  const { lines } = readBook(dir);
  return { lines: lines.length, lastAt: lines.at(-1)?.sealed?.writtenAt ?? null };
}

interface NewLine {
  readonly lineId: EmergencyLineId;
  readonly text: string;
  readonly beganAt: Instant;
}

/** Seals a line at the end of the file. On disk when it returns; a line that is there already is answered, not written. */
export function addToBook(
  { dir, randomness, publicKey }: { readonly dir: string; readonly randomness: Randomness; readonly publicKey: KeyObject },
  line: NewLine,
  writtenAt: Instant,
): Result<{ readonly number: number; readonly writtenAt: Instant }, 'full'> {
  const { lines, wholeBytes } = readBook(dir);
  const before = lines.find(({ sealed }) => sealed?.lineId === line.lineId)?.sealed;
  if (before !== undefined && before !== null) return ok({ number: before.number, writtenAt: before.writtenAt });
  if (lines.length >= MAX_EMERGENCY_LINES) return no('full');
  const last = lines.at(-1);
  const number = (last?.sealed?.number ?? lines.length) + 1;
  const prev = last === undefined ? NO_LINE_BEFORE : digestOf(last.raw);
  const raw = sealLine(publicKey, { ...line, number, prev, writtenAt }, randomness);
  appendDurably(bookFile(dir), `${raw}\n`, wholeBytes);
  return ok({ number, writtenAt });
}

function appendDurably(file: string, text: string, wholeBytes: number): void {
  const isNew = !existsSync(file);
  const handle = openSync(file, isNew ? 'wx' : 'r+', 0o600);
  try {
    // A line that was cut in the middle by a crash was never acknowledged: the window still has it.
    ftruncateSync(handle, wholeBytes);
    const bytes = Buffer.from(text, 'utf8');
    if (writeSync(handle, bytes, 0, bytes.byteLength, wholeBytes) !== bytes.byteLength) throw new Error('a line was cut short');
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  if (isNew) syncFolder(dirname(file));
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

export interface ReadBook {
  readonly lines: readonly EmergencyLine[];
  /** Places in the log of lines that are gone or do not open. That the end was cut off cannot be seen here. */
  readonly unreadable: readonly number[];
}

/** Everything that opens, and which places do not. */
export function openBook(dir: string, privateKey: KeyObject | null): ReadBook {
  const lines: EmergencyLine[] = [];
  const unreadable: number[] = [];
  let next = 1;
  let prev = NO_LINE_BEFORE;
  for (const { raw, sealed } of readBook(dir).lines) {
    const opened = sealed === null || privateKey === null ? null : openLine(privateKey, sealed);
    // Numbers that were skipped are lines somebody took out; each line names the one before it as it was.
    for (; opened !== null && next < opened.number; next += 1) unreadable.push(next);
    if (opened === null || (sealed?.prev !== prev && !unreadable.includes(next - 1))) unreadable.push(next);
    // A line that was copied within the file is one line.
    if (opened !== null && !lines.some(({ lineId }) => lineId === opened.lineId)) lines.push(opened);
    next = Math.max(next, opened?.number ?? next) + 1;
    prev = digestOf(raw);
  }
  return { lines, unreadable: [...new Set(unreadable)] };
}

/** Takes the file away when all of it has been taken in; what does not open is kept beside under another name. */
export function closeBook(dir: string, isWhole: boolean, mark: string): void {
  const file = bookFile(dir);
  if (!existsSync(file)) return;
  if (isWhole) rmSync(file);
  else renameSync(file, `${file}.${mark}`);
  syncFolder(dir);
}
