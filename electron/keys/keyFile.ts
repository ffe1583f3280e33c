import { createHash } from 'node:crypto';
import { canonicalJson, type Json } from '../../shared/kernel/canonicalJson.ts';
import { isId } from '../../shared/kernel/ids.ts';
import { no, ok } from '../../shared/kernel/result.ts';
import { isInstant } from '../../shared/kernel/time.ts';
import { HAND_OVER_BYTES, PAIR_BYTES } from './handOver.ts';
import { SEAL_BYTES, slotKinds, WRAPPED_BYTES, type KeySlot, type SlotKind } from './keySlot.ts';
import type { Parsed } from './twinFile.ts';
import { MAX_COST, SALT_BYTES, type Kdf } from './wrapKey.ts';

/** What keys.json says. One line of canonical JSON and a line feed, nothing else. */
export interface KeyFile {
  readonly slots: readonly KeySlot[];
  /** While the store is being re-encrypted: proof of the key it is going to (rotation.ts). Else null. */
  readonly rotatingTo: string | null;
}

const VERSION = 1;

/**
 * A digest of all the rest, in every version to come too. It guards against damage, not against people: what it buys is
 * that a bit that fell over on the disk is not answered with "wrong passphrase" while a good second copy lies beside.
 */
function digest(rest: Json): string {
  return createHash('sha256').update('beredt/keys/file/v1\n').update(canonicalJson(rest)).digest('base64');
}

/** The file's text. */
export function encodeKeyFile(file: KeyFile): string {
  const rest = { v: VERSION, rotatingTo: file.rotatingTo, slots: file.slots as unknown as Json };
  return `${canonicalJson({ ...rest, check: digest(rest) })}\n`;
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown): Fields | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;
}

function isBase64(value: unknown, byteCount: number): value is string {
  if (typeof value !== 'string') return false;
  const bytes = Buffer.from(value, 'base64');
  return bytes.length === byteCount && bytes.toString('base64') === value;
}

function isCount(value: unknown, max: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= max;
}

function kdfFrom(value: unknown): Kdf | null {
  const fields = fieldsOf(value);
  if (fields === null || !isBase64(fields['salt'], SALT_BYTES)) return null;
  const { name, salt, memoryKiB, iterations, parallelism } = fields;
  if (name === 'hkdf-sha256') return { name, salt };
  if (name !== 'argon2id') return null;
  if (!isCount(memoryKiB, MAX_COST.memoryKiB) || !isCount(iterations, MAX_COST.iterations)) return null;
  // Argon2 needs 8 KiB per lane (RFC 9106, 3.1).
  if (!isCount(parallelism, MAX_COST.parallelism) || memoryKiB < 8 * parallelism) return null;
  return { name, memoryKiB, iterations, parallelism, salt };
}

function isKind(value: unknown): value is SlotKind {
  return slotKinds.some((kind) => kind === value);
}

function isKept(value: unknown, kind: SlotKind): value is string | null {
  if (kind !== 'keychain') return value === null;
  return typeof value === 'string' && value !== '' && Buffer.from(value, 'base64').toString('base64') === value;
}

function slotFrom(value: unknown): KeySlot | null {
  const fields = fieldsOf(value);
  if (fields === null) return null;
  const { id, kind, person, createdAt, publicHalf, kept, wrapped, handed, seal } = fields;
  const kdf = kdfFrom(fields['kdf']);
  if (typeof id !== 'string' || !isId(id) || !isKind(kind) || kdf === null) return null;
  if (person !== null && (typeof person !== 'string' || !isId(person))) return null;
  if (typeof createdAt !== 'string' || !isInstant(createdAt)) return null;
  if ((kdf.name === 'argon2id') !== (kind === 'passphrase') || !isKept(kept, kind)) return null;
  if (!isBase64(publicHalf, PAIR_BYTES) || !isBase64(wrapped, WRAPPED_BYTES)) return null;
  if (!isBase64(seal, SEAL_BYTES)) return null;
  if (!Array.isArray(handed) || !handed.every((step) => isBase64(step, HAND_OVER_BYTES))) return null;
  return { id, kind, person, createdAt, kdf, publicHalf, kept, wrapped, handed, seal };
}

function parse(text: string): Parsed<KeyFile> {
  const fields = fieldsOf(JSON.parse(text));
  if (fields === null) return no('corrupt');
  const { check, ...rest } = fields;
  if (check !== digest(rest as Json)) return no('corrupt');
  const { v, rotatingTo } = rest;
  if (typeof v === 'number' && Number.isInteger(v) && v > VERSION) return no({ newer: v });
  if (v !== VERSION || (rotatingTo !== null && !isBase64(rotatingTo, SEAL_BYTES))) return no('corrupt');
  const given: unknown = rest['slots'];
  if (!Array.isArray(given)) return no('corrupt');
  const slots = given.map(slotFrom).filter((slot) => slot !== null);
  const file: KeyFile = { slots, rotatingTo };
  const isDistinct = new Set(slots.map((slot) => slot.id)).size === slots.length;
  // Said again word for word, or there was something in it that we did not understand.
  return isDistinct && slots.length > 0 && encodeKeyFile(file) === text ? ok(file) : no('corrupt');
}

/** Reads what anybody may have written: a whole file of ours, of a newer version, or damage. Never throws. */
export function parseKeyFile(text: string): Parsed<KeyFile> {
  try {
    return parse(text);
  } catch {
    // Not JSON, or nested deeper than a stack.
    return no('corrupt');
  }
}
