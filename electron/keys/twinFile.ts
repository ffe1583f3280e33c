import { rm } from 'node:fs/promises';
import { no, ok, type Result } from '../../shared/kernel/result.ts';
import { destroyFile, readDurable, writeDurably, type DiskFault } from './durableFile.ts';

/*
 * A small file kept twice, `name` and `name.bak`, because losing it loses the store. The second copy is written when
 * the first is on disk, so there is at all times one whole copy, and afterwards the two are equal. The second is NOT
 * kept one version behind: a slot that was taken away would live on there and still open the store.
 */

export type Parsed<Value> = Result<Value, 'corrupt' | { readonly newer: number }>;

export interface TwinRead<Value> {
  readonly value: Value;
  /** True when the first copy was missing or damaged and the second stood in for it. */
  readonly fromBackup: boolean;
}

export type TwinFault = { readonly disk: DiskFault } | 'corrupt' | { readonly newer: number };

interface Copy<Value> {
  readonly text: string | null;
  /** Null: there is no such file. */
  readonly parsed: Parsed<Value> | null;
}

async function readCopy<Value>(
  file: string,
  parse: (text: string) => Parsed<Value>,
): Promise<Result<Copy<Value>, TwinFault>> {
  const read = await readDurable(file);
  if (!read.ok) return no({ disk: read.reason });
  if (read.value === null) return ok({ text: null, parsed: null });
  if (read.value === 'unreadable') return ok({ text: null, parsed: no('corrupt') });
  return ok({ text: read.value, parsed: parse(read.value) });
}

function backupOf(file: string): string {
  return `${file}.bak`;
}

/** Reads the first good copy and makes the other equal to it; null when there is neither. */
export async function readTwin<Value>(
  file: string,
  parse: (text: string) => Parsed<Value>,
): Promise<Result<TwinRead<Value> | null, TwinFault>> {
  const main = await readCopy(file, parse);
  if (!main.ok) return main;
  const backup = await readCopy(backupOf(file), parse);
  const spare: Copy<Value> = backup.ok ? backup.value : { text: null, parsed: null };
  for (const copy of [main.value, spare]) {
    if (copy.parsed === null) continue;
    if (!copy.parsed.ok) {
      // A whole file of a newer app is not damage: the other copy would be an older state of it.
      if (copy.parsed.reason !== 'corrupt') return no(copy.parsed.reason);
      continue;
    }
    // Best effort: on a read-only disk the store can still be opened and read.
    if (copy === spare) await writeDurably(file, copy.text!);
    else if (spare.text !== copy.text) await writeDurably(backupOf(file), copy.text!);
    return ok({ value: copy.parsed.value, fromBackup: copy === spare });
  }
  return main.value.parsed === null && spare.parsed === null ? ok(null) : no('corrupt');
}

/** Writes both copies; refused only when the first could not be written, and then nothing has changed. */
export async function writeTwin(file: string, text: string): Promise<Result<null, DiskFault>> {
  const written = await writeDurably(file, text);
  if (!written.ok) return written;
  const second = await writeDurably(backupOf(file), text);
  // An old second copy is worse than none; the next reading makes a new one.
  if (!second.ok) await rm(backupOf(file), { force: true }).catch(() => undefined);
  return ok(null);
}

/** Overwrites and removes both copies. */
export async function destroyTwin(file: string): Promise<void> {
  await destroyFile(file);
  await destroyFile(backupOf(file));
}
