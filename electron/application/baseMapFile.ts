import { mkdir, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RefusalCode } from '../../shared/contract/errors.ts';
import { MAX_BASE_BYTES } from '../../shared/contract/topics/map.ts';
import type { Refusal } from '../../shared/kernel/refusal.ts';
import { no, ok, type Result } from '../../shared/kernel/result.ts';

/** The base map that lies beside the store. It is a public map, so it lies there as it came and is in no backup. */
export interface BaseMapFile {
  readonly name: string;
  readonly sizeBytes: number;
}

/** A piece of a base map on its way in, in order. */
interface BasePiece extends BaseMapFile {
  readonly at: number;
  readonly bytes: Uint8Array;
}

type Outcome<Value> = Promise<Result<Value, Refusal<RefusalCode>>>;

const SIGNATURE = 'PMTiles\u0003';

function pathsIn(dir: string): { readonly folder: string; readonly map: string; readonly part: string; readonly about: string } {
  const folder = join(dir, 'map');
  return { folder, map: join(folder, 'base.pmtiles'), part: join(folder, 'base.part'), about: join(folder, 'base.json') };
}

async function sizeOf(file: string): Promise<number | null> {
  return stat(file).then(({ size }) => size, () => null);
}

/** The base map there is; null when none was laid in, or what lies there is not whole. */
export async function baseMapIn(dir: string): Promise<BaseMapFile | null> {
  const { map, about } = pathsIn(dir);
  const [sizeBytes, told] = await Promise.all([sizeOf(map), readFile(about, 'utf8').catch(() => null)]);
  if (sizeBytes === null || told === null) return null;
  const name: unknown = JSON.parse(told);
  return typeof name === 'string' ? { name, sizeBytes } : null;
}

/** Takes in the next piece; the last one puts the new map in the old one's place, if it is one. */
export async function addToBaseMap(dir: string, piece: BasePiece): Outcome<{ receivedBytes: number; complete: boolean }> {
  if (piece.sizeBytes > MAX_BASE_BYTES || piece.at + piece.bytes.byteLength > piece.sizeBytes) {
    return no({ code: 'file/too-large', params: { limitBytes: MAX_BASE_BYTES } });
  }
  const { folder, map, part, about } = pathsIn(dir);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if (piece.at === 0) {
    if (!beginsAsPmtiles(piece.bytes)) return no({ code: 'map/base-unreadable' });
    await rm(part, { force: true });
  }
  const there = (await sizeOf(part)) ?? 0;
  if (there !== piece.at) return no({ code: 'file/out-of-order', params: { expectedAt: there } });
  const complete = piece.at + piece.bytes.byteLength === piece.sizeBytes;
  try {
    const handle = await open(part, 'a', 0o600);
    try {
      await handle.appendFile(piece.bytes);
      if (complete) await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    await rm(part, { force: true });
    if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') return no({ code: 'store/full' });
    throw error;
  }
  if (complete) {
    await rename(part, map);
    await writeFile(about, JSON.stringify(piece.name), { mode: 0o600 });
  }
  return ok({ receivedBytes: piece.at + piece.bytes.byteLength, complete });
}

function beginsAsPmtiles(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, SIGNATURE.length)).toString('latin1') === SIGNATURE;
}

/** A stretch of the base map; shorter at its end. */
export async function readBaseMap(dir: string, at: number, length: number): Outcome<Uint8Array> {
  const { map } = pathsIn(dir);
  const handle = await open(map, 'r').catch(() => null);
  if (handle === null) return no({ code: 'map/base-missing' });
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, at);
    return ok(buffer.subarray(0, bytesRead));
  } finally {
    await handle.close();
  }
}

/** Takes the base map away; what people have drawn stays. */
export async function dropBaseMap(dir: string): Promise<void> {
  const { folder } = pathsIn(dir);
  await rm(folder, { recursive: true, force: true });
}
