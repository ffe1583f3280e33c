import { join } from 'node:path';
import { makeId } from '../../shared/kernel/ids.ts';
import { ok, type Result } from '../../shared/kernel/result.ts';
import { instantOf, type Clock, type Randomness } from '../../shared/kernel/time.ts';
import { deviceKeyIn, type DeviceKey } from './deviceKey.ts';
import { encodeKeyFile, parseKeyFile, type KeyFile } from './keyFile.ts';
import { makeSlot, sealHolds, type KeySlot, type NewSlot } from './keySlot.ts';
import type { Keychain } from './keychain.ts';
import { refuse, type KeysRefusal } from './refuse.ts';
import type { StoreKey } from './storeKey.ts';
import { openTryLimit, type TryLimit } from './tryLimit.ts';
import { readTwin, writeTwin } from './twinFile.ts';
import type { Argon2Cost } from './wrapKey.ts';

export interface SlotRingOptions {
  /** The folder of the store. It exists, and the caller holds the store's file lock: one process owns it. */
  readonly dir: string;
  readonly clock: Clock;
  readonly randomness: Randomness;
  readonly keychain: Keychain | null;
  readonly cost: Argon2Cost;
  readonly forwardMs: () => number;
}

/** The slots as they are on disk, and what it takes to change them. Inner face of the room. */
export interface SlotRing {
  /** Null before the first start. */
  readonly file: KeyFile | null;
  readonly slots: readonly KeySlot[];
  /** True when keys.json was missing or damaged at the opening and its second copy stood in. */
  readonly fromBackup: boolean;
  readonly device: DeviceKey;
  readonly tries: TryLimit;
  readonly keychain: Keychain | null;
  readonly randomness: Randomness;
  readonly cost: Argon2Cost;
  /** A slot with a new id, made now. */
  newSlot(of: Omit<NewSlot, 'id' | 'createdAt'>, secret: Uint8Array, storeKey: StoreKey): Promise<KeySlot>;
  /** Puts a new state on disk, then in force; a device key that no slot uses any more is destroyed. */
  save(next: KeyFile): Promise<Result<null, KeysRefusal>>;
  /** Refuses a key that none of the slots was made with, and any change while the store is being re-encrypted. */
  mayChange(storeKey: StoreKey): Result<null, KeysRefusal>;
}

function hasDeviceSlot(file: KeyFile): boolean {
  return file.slots.some((slot) => slot.kind === 'device');
}

/** Opens the slots kept in `dir`; none yet is a state, not a refusal. */
export async function openSlotRing(options: SlotRingOptions): Promise<Result<SlotRing, KeysRefusal>> {
  const { dir, clock, randomness, keychain, cost, forwardMs } = options;
  const path = join(dir, 'keys.json');
  const read = await readTwin(path, parseKeyFile);
  if (!read.ok) {
    if (read.reason === 'corrupt') return refuse('keys/file-corrupt');
    if ('newer' in read.reason) return refuse('keys/file-newer', { version: read.reason.newer });
    return refuse('keys/disk-failed', { fault: read.reason.disk });
  }
  let file = read.value === null ? null : read.value.value;
  const device = deviceKeyIn(dir, randomness);
  // A first passphrase was set and the power went before the device key was gone.
  if (file !== null && !hasDeviceSlot(file)) await device.destroy();
  const tries = await openTryLimit(dir, file?.slots.map((slot) => slot.id) ?? [], forwardMs);

  return ok({
    get file() {
      return file;
    },
    get slots() {
      return file?.slots ?? [];
    },
    fromBackup: read.value?.fromBackup ?? false,
    device,
    tries,
    keychain,
    randomness,
    cost,
    newSlot: (of, secret, storeKey) => {
      const nowMs = clock.unixMs();
      const about = { ...of, id: makeId<'key-slot'>(nowMs, randomness.bytes(10)), createdAt: instantOf(nowMs) };
      return makeSlot(about, secret, storeKey, randomness);
    },
    save: async (next) => {
      const text = encodeKeyFile(next);
      // What we could not read again would lock everybody out; that is a mistake of ours, found before it is on disk.
      if (!parseKeyFile(text).ok) throw new RangeError('a key file that could not be read again');
      const written = await writeTwin(path, text);
      if (!written.ok) return refuse('keys/disk-failed', { fault: written.reason });
      const isDeviceKeyDue = file !== null && hasDeviceSlot(file) && !hasDeviceSlot(next);
      file = next;
      if (isDeviceKeyDue) await device.destroy();
      return ok(null);
    },
    mayChange: (storeKey) => {
      if (file === null) return refuse('keys/not-set-up');
      if (file.rotatingTo !== null) return refuse('keys/rotating');
      const { slots } = file;
      const isOurs = storeKey.use((bytes) => slots.some((slot) => sealHolds(slot, bytes)));
      return isOurs ? ok(null) : refuse('keys/other-key');
    },
  });
}
