import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openKeySlots, type KeySlots } from '../../electron/keys/keySlots.ts';
import type { Keychain } from '../../electron/keys/keychain.ts';
import type { KeysRefusal } from '../../electron/keys/refuse.ts';
import type { StoreKey } from '../../electron/keys/storeKey.ts';
import type { Argon2Cost } from '../../electron/keys/wrapKey.ts';
import { no, ok, type Result } from '../../shared/kernel/result.ts';
import type { Randomness } from '../../shared/kernel/time.ts';

/** Real Argon2id, as little of it as there is. */
export const CHEAP: Argon2Cost = { memoryKiB: 8, iterations: 1, parallelism: 1 };

export const machineRandomness: Randomness = { bytes: (count) => randomBytes(count) };

export const LEADER = '0197c0de-0000-7000-8000-000000000001';
export const LOG_KEEPER = '0197c0de-0000-7000-8000-000000000002';

/** The value, or a failed test that says why. */
export function expectOk<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.reason)}`);
  return result.value;
}

/** The code of the refusal, or null when there was none. */
export function codeOf(result: Result<unknown, KeysRefusal>): string | null {
  return result.ok ? null : result.reason.code;
}

/** A copy of the bytes to compare with; tests only. */
export function hexOf(key: StoreKey): string {
  return key.use((bytes) => Buffer.from(bytes).toString('hex'));
}

/** A keychain that seals with a secret of its own, as an operating system does; `changeBackend` forgets that secret. */
export interface TestKeychain extends Keychain {
  changeBackend(): void;
  isThere: boolean;
}

export function testKeychain(): TestKeychain {
  let pad = randomBytes(32);
  const masked = (bytes: Uint8Array): Buffer => Buffer.from(bytes.map((byte, at) => byte ^ pad[at % 32]!));
  const tag = (): Buffer => pad.subarray(0, 4);
  return {
    isThere: true,
    available() {
      return Promise.resolve(this.isThere);
    },
    seal: (secret) => Promise.resolve(ok(Buffer.concat([tag(), masked(secret)]))),
    open: (sealed) =>
      Promise.resolve(tag().equals(sealed.subarray(0, 4)) ? ok(masked(sealed.subarray(4))) : no('refused')),
    changeBackend: () => {
      pad = randomBytes(32);
    },
  };
}

/** One folder, one machine with clocks in the test's hand, and as many starts of the app as it likes. */
export interface KeySlotsRig {
  readonly dir: string;
  readonly file: string;
  wallMs: number;
  /** Since the machine started. */
  forwardMs: number;
  cost: Argon2Cost;
  keychain: Keychain | null;
  tryOpen(): Promise<Result<KeySlots, KeysRefusal>>;
  open(): Promise<KeySlots>;
  /** Every file in the folder with its bytes. */
  files(): readonly { readonly name: string; readonly bytes: Buffer }[];
  end(): void;
}

export function keySlotsRig(): KeySlotsRig {
  const dir = mkdtempSync(join(tmpdir(), 'beredt-keys-'));
  const rig: KeySlotsRig = {
    dir,
    file: join(dir, 'keys.json'),
    wallMs: Date.UTC(2026, 10, 22, 2, 5),
    forwardMs: 5_000_000,
    cost: CHEAP,
    keychain: null,
    tryOpen: () =>
      openKeySlots({
        dir,
        clock: { unixMs: () => rig.wallMs },
        randomness: machineRandomness,
        cost: rig.cost,
        forwardMs: () => rig.forwardMs,
        ...(rig.keychain === null ? {} : { keychain: rig.keychain }),
      }),
    open: async () => expectOk(await rig.tryOpen()),
    files: () => readdirSync(dir).map((name) => ({ name, bytes: readFileSync(join(dir, name)) })),
    end: () => {
      rmSync(dir, { recursive: true, force: true });
    },
  };
  return rig;
}
