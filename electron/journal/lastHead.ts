import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { closeSync, existsSync, openSync, readFileSync, writeSync } from 'node:fs';
import { canonicalJson } from '../../shared/kernel/canonicalJson.ts';

/** Where a chain stood. */
export interface ChainHead {
  readonly origin: string;
  readonly epoch: number;
  readonly seq: number;
  readonly hash: string;
}

/**
 * The head after every commit, beside the store. Written without waiting for the disk: it costs microseconds, outlives
 * a killed process, and after a power cut it can only lag – so it never accuses a store that is whole. It is how a tail
 * that vanished is seen at once and counted (one flipped bit in a WAL silently drops the rest of it), where the seals
 * alone would only tell of the last sealed entry. Two places in turn, each with a keyed checksum: a torn or altered one
 * is passed over, and one that holds also proves that the key in hand is the store's own.
 */
export interface LastHead {
  write(head: ChainHead): void;
  close(): void;
}

export type LastHeadRead =
  | { readonly state: 'known'; readonly head: ChainHead }
  /** Nothing there, or nothing that this key has written. */
  | { readonly state: 'none' | 'unreadable' };

const PLACE_BYTES = 512;
const OWNER_ONLY = 0o600;

function checksumKey(storeKey: Uint8Array): Buffer {
  return Buffer.from(hkdfSync('sha256', storeKey, '', 'beredt/journal/last-head/v1', 32));
}

function checksum(key: Buffer, head: ChainHead): Buffer {
  const { origin, epoch, seq, hash } = head;
  return createHmac('sha256', key).update(canonicalJson({ origin, epoch, seq, hash })).digest();
}

/** Opens the file for writing; the key is used for a checksum and kept only as one derived from it. */
export function openLastHead(file: string, storeKey: Uint8Array): LastHead {
  const key = checksumKey(storeKey);
  const handle = openSync(file, existsSync(file) ? 'r+' : 'w+', OWNER_ONLY);
  let place = 0;
  return {
    write: ({ origin, epoch, seq, hash }) => {
      const mac = checksum(key, { origin, epoch, seq, hash }).toString('hex');
      const text = JSON.stringify({ origin, epoch, seq, hash, mac });
      writeSync(handle, `${text.padEnd(PLACE_BYTES - 1)}\n`, place * PLACE_BYTES, 'latin1');
      place = 1 - place;
    },
    close: () => {
      key.fill(0);
      closeSync(handle);
    },
  };
}

/** The furthest head that this key has written. */
export function readLastHead(file: string, storeKey: Uint8Array): LastHeadRead {
  if (!existsSync(file)) return { state: 'none' };
  const bytes = readFileSync(file);
  const key = checksumKey(storeKey);
  const heads = [0, 1]
    .map((place) => bytes.toString('latin1', place * PLACE_BYTES, (place + 1) * PLACE_BYTES))
    .flatMap((text) => parsePlace(text, key) ?? [])
    .sort((a, b) => a.epoch - b.epoch || a.seq - b.seq);
  key.fill(0);
  const head = heads.at(-1);
  if (head !== undefined) return { state: 'known', head };
  return { state: bytes.length === 0 ? 'none' : 'unreadable' };
}

/**
 * What the old store key wrote, written again with the new one. Nothing is done when the new one has written already, or
 * the old one never did.
 */
export function carryLastHead(file: string, from: Uint8Array, to: Uint8Array): void {
  if (readLastHead(file, to).state === 'known') return;
  const before = readLastHead(file, from);
  if (before.state !== 'known') return;
  const lastHead = openLastHead(file, to);
  lastHead.write(before.head);
  lastHead.close();
}

function parsePlace(text: string, key: Buffer): ChainHead | null {
  try {
    const { origin, epoch, seq, hash, mac } = JSON.parse(text) as Readonly<Record<string, unknown>>;
    if (typeof origin !== 'string' || typeof hash !== 'string' || typeof mac !== 'string') return null;
    if (typeof epoch !== 'number' || typeof seq !== 'number') return null;
    const head = { origin, epoch, seq, hash };
    const said = Buffer.from(mac, 'hex');
    const isOurs = said.length === 32 && timingSafeEqual(said, checksum(key, head));
    return isOurs ? head : null;
  } catch {
    return null;
  }
}
