import { crc32, inflateRawSync } from 'node:zlib';
import type { Result } from '../../../shared/kernel/result.ts';
import { no, ok } from '../../../shared/kernel/result.ts';
import { MAX_INFLATED_BYTES, MAX_INFLATE_RATIO, RATIO_FREE_BYTES } from './importLimits.ts';
import type { ImportRefusal } from './importRefusal.ts';

/** One file in a zip as its central directory declares it; `localAt` is where its local header begins. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packedBytes: number;
  readonly declaredBytes: number;
  readonly localAt: number;
  readonly encrypted: boolean;
}

const END_MARK = 0x06054b50;
const ENTRY_MARK = 0x02014b50;
const LOCAL_MARK = 0x04034b50;
const END_BYTES = 22;
const MAX_COMMENT_BYTES = 0xffff;
const STORED = 0;
const DEFLATED = 8;
const MAX_ENTRIES = 10_000;

const DAMAGED: ImportRefusal = { code: 'import/xlsx-damaged', params: {} };
const BOMB: ImportRefusal = {
  code: 'import/zip-bomb',
  params: { limitBytes: MAX_INFLATED_BYTES, limitRatio: MAX_INFLATE_RATIO },
};

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Where the end record begins: the last place where its mark stands and its comment ends with the file. */
function findEnd(view: DataView): number {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT_BYTES); at -= 1) {
    if (view.getUint32(at, true) === END_MARK && at + END_BYTES + view.getUint16(at + 20, true) === view.byteLength) {
      return at;
    }
  }
  return -1;
}

/**
 * The central directory of a zip, without unpacking anything. ZIP64, split archives, two files of one name and
 * directories that point outside the file are refused as damage: no program that saves contact lists makes them.
 */
export function listZip(bytes: Uint8Array): Result<readonly ZipEntry[], ImportRefusal> {
  const view = viewOf(bytes);
  const end = findEnd(view);
  if (end < 0) return no(DAMAGED);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > MAX_ENTRIES || view.getUint16(end + 4, true) !== 0) return no(DAMAGED);
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  for (let seen = 0; seen < count; seen += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== ENTRY_MARK) return no(DAMAGED);
    const nameBytes = view.getUint16(at + 28, true);
    const next = at + 46 + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) return no(DAMAGED);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameBytes));
    if (names.has(name)) return no(DAMAGED);
    names.add(name);
    entries.push({
      name,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedBytes: view.getUint32(at + 20, true),
      declaredBytes: view.getUint32(at + 24, true),
      localAt: view.getUint32(at + 42, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    });
    at = next;
  }
  return ok(entries);
}

function isTooDense(packedBytes: number, unpackedBytes: number): boolean {
  return unpackedBytes > RATIO_FREE_BYTES && unpackedBytes > packedBytes * MAX_INFLATE_RATIO;
}

/** Refuses a zip whose own directory says that it is a bomb or that it is encrypted. */
function checkDeclaredSizes(entries: readonly ZipEntry[]): ImportRefusal | undefined {
  if (entries.some((entry) => entry.encrypted)) return { code: 'import/password-protected', params: {} };
  const declared = entries.reduce((sum, entry) => sum + entry.declaredBytes, 0);
  const tooDense = entries.some((entry) => isTooDense(entry.packedBytes, entry.declaredBytes));
  return declared > MAX_INFLATED_BYTES || tooDense ? BOMB : undefined;
}

function isTooLarge(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
}

/** Unpacks one entry. One byte more than its directory declares and it is a bomb; anything else wrong is damage. */
function unpack(bytes: Uint8Array, entry: ZipEntry): Result<Uint8Array, ImportRefusal> {
  const view = viewOf(bytes);
  if (entry.method !== STORED && entry.method !== DEFLATED) return no(DAMAGED);
  if (entry.localAt + 30 > bytes.length || view.getUint32(entry.localAt, true) !== LOCAL_MARK) return no(DAMAGED);
  const namesBytes = view.getUint16(entry.localAt + 26, true) + view.getUint16(entry.localAt + 28, true);
  const start = entry.localAt + 30 + namesBytes;
  if (start + entry.packedBytes > bytes.length) return no(DAMAGED);
  const packed = bytes.subarray(start, start + entry.packedBytes);
  try {
    const maxOutputLength = Math.max(1, entry.declaredBytes);
    const unpacked = entry.method === STORED ? packed : inflateRawSync(packed, { maxOutputLength });
    return unpacked.length === entry.declaredBytes && crc32(unpacked) === entry.crc ? ok(unpacked) : no(DAMAGED);
  } catch (error) {
    return no(isTooLarge(error) ? BOMB : DAMAGED);
  }
}

/**
 * Unpacks the entries whose name is wanted. What comes out is never more than checkDeclaredSizes has let pass, whatever
 * the packed data says; sizes and CRC-32 must match the directory.
 */
export function unpackZip(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  wanted: (name: string) => boolean,
): Result<ReadonlyMap<string, Uint8Array>, ImportRefusal> {
  const refused = checkDeclaredSizes(entries);
  if (refused !== undefined) return no(refused);
  const parts = new Map<string, Uint8Array>();
  for (const entry of entries) {
    if (!wanted(entry.name)) continue;
    const unpacked = unpack(bytes, entry);
    if (!unpacked.ok) return unpacked;
    parts.set(entry.name, unpacked.value);
  }
  return ok(parts);
}
