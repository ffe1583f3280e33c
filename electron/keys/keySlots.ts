import { ok, type Result } from '../../shared/kernel/result.ts';
import type { Clock, Instant, Randomness } from '../../shared/kernel/time.ts';
import { addKeychain, issueRecoveryKey, removeSlot, setPassphrase, startUnprotected } from './changeSlots.ts';
import type { Keychain } from './keychain.ts';
import type { SlotKind } from './keySlot.ts';
import { refuse, type KeysRefusal } from './refuse.ts';
import { oneAtATime } from './oneAtATime.ts';
import { abandonRotation, beginRotation, finishRotation } from './rotation.ts';
import { openSlotRing } from './slotRing.ts';
import { StoreKeyForgotten, type StoreKey } from './storeKey.ts';
import {
  unlockWithDevice,
  unlockWithKeychain,
  unlockWithPassphrase,
  unlockWithRecoveryKey,
  type Unlocked,
} from './unlock.ts';
import { DEFAULT_COST, type Argon2Cost } from './wrapKey.ts';

export interface OpenKeySlotsOptions {
  /** The folder of the store. It exists, and the caller holds the store's file lock: one process owns it. */
  readonly dir: string;
  readonly clock: Clock;
  readonly randomness: Randomness;
  readonly keychain?: Keychain;
  /** What a new passphrase slot costs to try; a cheaper one is renewed when it is next opened. */
  readonly cost?: Argon2Cost;
  /** Milliseconds since the machine started, never going back; the wall clock has no say in how long to wait. */
  readonly forwardMs?: () => number;
}

export interface KeysStatus {
  /** `unprotected` as long as a secret that opens the store lies beside it. */
  readonly state: 'not-set-up' | 'unprotected' | 'protected';
  readonly slots: readonly {
    readonly id: string;
    readonly kind: SlotKind;
    readonly person: string | null;
    readonly createdAt: Instant;
  }[];
  /** keys.json was missing or damaged at the opening; its second copy stood in and has been written back. */
  readonly fromBackup: boolean;
  readonly rotating: boolean;
}

type Answer<Value> = Promise<Result<Value, KeysRefusal>>;

/** The ways in to one store. Calls are carried out one at a time, in the order they came. */
export interface KeySlots {
  status(): KeysStatus;
  /** First start only. The caller makes sure that there is no store yet: a store without its slots needs a backup. */
  startUnprotected(): Answer<Unlocked>;
  unlockWithDevice(): Answer<Unlocked>;
  unlockWithKeychain(): Answer<Unlocked>;
  unlockWithRecoveryKey(typed: string): Answer<Unlocked>;
  /** Without `person` every passphrase slot is tried. */
  unlockWithPassphrase(typed: string, person?: string | null): Answer<Unlocked>;
  /** Answers with the slot's id. Who may do this for whom is the caller's rule. */
  setPassphrase(key: StoreKey, person: string | null, typed: string): Answer<string>;
  /** `printed` is shown once, for paper, and kept nowhere. */
  issueRecoveryKey(key: StoreKey): Answer<{ readonly slot: string; readonly printed: string }>;
  /** Whether the operating system has a keeper of secrets that really protects. */
  keychainAvailable(): Promise<boolean>;
  addKeychain(key: StoreKey): Answer<string>;
  removeSlot(key: StoreKey, slot: string): Answer<null>;
  /** See rotation.ts for the three steps. */
  beginRotation(current: StoreKey): Answer<StoreKey>;
  finishRotation(current: StoreKey, next: StoreKey): Answer<null>;
  abandonRotation(current: StoreKey): Answer<null>;
}

/** On Linux, macOS and Windows alike this clock starts with the machine and is the same in every process. */
function sinceMachineStartMs(): number {
  return Number(process.hrtime.bigint() / 1_000_000n);
}

/** Opens the key slots kept beside the store, healing a damaged copy; a folder without any is `not-set-up`. */
export async function openKeySlots(options: OpenKeySlotsOptions): Promise<Result<KeySlots, KeysRefusal>> {
  const opened = await openSlotRing({
    dir: options.dir,
    clock: options.clock,
    randomness: options.randomness,
    keychain: options.keychain ?? null,
    cost: options.cost ?? DEFAULT_COST,
    forwardMs: options.forwardMs ?? sinceMachineStartMs,
  });
  if (!opened.ok) return opened;
  const ring = opened.value;
  const inTurn = oneAtATime();
  const answer = <Value>(work: () => Answer<Value>): Answer<Value> =>
    inTurn(async () => {
      try {
        return await work();
      } catch (error) {
        // Locked while the work was under way; nothing has been written.
        if (error instanceof StoreKeyForgotten) return refuse('keys/locked');
        throw error;
      }
    });
  return ok({
    status: () => ({
      state:
        ring.file === null
          ? 'not-set-up'
          : ring.slots.some((slot) => slot.kind === 'device')
            ? 'unprotected'
            : 'protected',
      slots: ring.slots.map(({ id, kind, person, createdAt }) => ({ id, kind, person, createdAt })),
      fromBackup: ring.fromBackup,
      rotating: (ring.file?.rotatingTo ?? null) !== null,
    }),
    startUnprotected: () => answer(() => startUnprotected(ring)),
    unlockWithDevice: () => answer(() => unlockWithDevice(ring)),
    unlockWithKeychain: () => answer(() => unlockWithKeychain(ring)),
    unlockWithRecoveryKey: (typed) => answer(() => unlockWithRecoveryKey(ring, typed)),
    unlockWithPassphrase: (typed, person) => answer(() => unlockWithPassphrase(ring, typed, person)),
    setPassphrase: (key, person, typed) => answer(() => setPassphrase(ring, key, person, typed)),
    issueRecoveryKey: (key) => answer(() => issueRecoveryKey(ring, key)),
    keychainAvailable: () => ring.keychain?.available() ?? Promise.resolve(false),
    addKeychain: (key) => answer(() => addKeychain(ring, key)),
    removeSlot: (key, slot) => answer(() => removeSlot(ring, key, slot)),
    beginRotation: (current) => answer(() => beginRotation(ring, current)),
    finishRotation: (current, next) => answer(() => finishRotation(ring, current, next)),
    abandonRotation: (current) => answer(() => abandonRotation(ring, current)),
  });
}
