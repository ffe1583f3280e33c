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

type Copy<Value> =
  | { readonly state: 'missing' | 'corrupt' }
  | { readonly state: 'newer'; readonly version: number }
  | { readonly state: 'good'; readonly text: string; readonly value: Value };

async function readCopy<Value>(
  file: string,
  parse: (text: string) => Parsed<Value>,
): Promise<Result<Copy<Value>, DiskFault>> {
  const read = await readDurable(file);
  if (!read.ok) return read.reason === 'unreadable' ? ok({ state: 'corrupt' }) : no(read.reason);
  if (read.value === null) return ok({ state: 'missing' });
  const parsed = parse(read.value);
  if (parsed.ok) return ok({ state: 'good', text: read.value, value: parsed.value });
  return ok(parsed.reason === 'corrupt' ? { state: 'corrupt' } : { state: 'newer', version: parsed.reason.newer });
}

function backupOf(file: string): string {
  return `${file}.bak`;
}

/** Reads the first good copy and makes the other equal to it; null when there is neither. */
export async function readTwin<Value>(
  file: string,
  parse: (text: string) => Parsed<Value>,
): Promise<Result<TwinRead<Value> | null, TwinFault>> {
  const first = await readCopy(file, parse);
  if (!first.ok) return no({ disk: first.reason });
  const main = first.value;
  const second = await readCopy(backupOf(file), parse);
  const spare: Copy<Value> = second.ok ? second.value : { state: 'missing' };
  // Mending is best effort: on a read-only disk the store can still be opened and read.
  if (main.state === 'good') {
    if (spare.state !== 'good' || spare.text !== main.text) await writeDurably(backupOf(file), main.text);
    return ok({ value: main.value, fromBackup: false });
  }
  // A whole file of a newer app is not damage: the other copy would be an older state of it.
  for (const copy of [main, spare]) if (copy.state === 'newer') return no({ newer: copy.version });
  if (spare.state === 'good') {
    await writeDurably(file, spare.text);
    return ok({ value: spare.value, fromBackup: true });
  }
  return main.state === 'missing' && spare.state === 'missing' ? ok(null) : no('corrupt');
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
