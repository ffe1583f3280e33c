import { z } from 'zod';
import { administrators, everybody } from '../allowed.ts';
import { operation } from '../define.ts';
import { id, nothing, words } from '../primitives.ts';

const slotKinds = ['passphrase', 'recovery', 'keychain', 'device'] as const;
const MAX_PASSPHRASE = 1024;
const DAY_MINUTES = 24 * 60;

const autoLock = z.strictObject({ afterMinutes: z.int().min(1).max(DAY_MINUTES).nullable(), inIncident: z.boolean() });

/** Ways into the store: unlock, lock, and who may unlock. Nothing here ever answers with a key. */
export const keysOperations = {
  'keys.status': operation({
    input: z.strictObject({}),
    output: z.object({
      state: z.enum(['not-set-up', 'unprotected', 'protected']),
      /** True where the operating system can keep a secret for this user. */
      keychain: z.boolean(),
      /** When the store locks by itself; null while it is locked. */
      autoLock: autoLock.nullable(),
      slots: z.array(z.object({ id: z.string(), kind: z.enum(slotKinds), person: id('contact').nullable() })),
    }),
    allowed: everybody,
    refusals: [],
    whileLocked: true,
  }),
  'keys.unlockWithPassphrase': operation({
    input: z.strictObject({ passphrase: words(MAX_PASSPHRASE), person: id('contact').optional() }),
    output: z.object({ person: id('contact').nullable() }),
    allowed: everybody,
    refusals: [
      'keys/wrong-passphrase',
      'keys/wait',
      'keys/no-such-slot',
      'keys/not-set-up',
      'keys/slot-altered',
      'keys/change-unfinished',
    ],
    whileLocked: true,
  }),
  'keys.unlockWithRecoveryKey': operation({
    input: z.strictObject({ code: words(200) }),
    output: nothing,
    allowed: everybody,
    refusals: [
      'keys/recovery-mistyped',
      'keys/recovery-wrong',
      'keys/no-such-slot',
      'keys/not-set-up',
      'keys/slot-altered',
      'keys/change-unfinished',
      'keys/way-in-replaced',
    ],
    whileLocked: true,
  }),
  'keys.lock': operation({ input: z.strictObject({}), output: nothing, allowed: everybody, refusals: ['access/locked'] }),
  /** Sets or changes a passphrase: one's own, or anybody's for an administrator. */
  'keys.setPassphrase': operation({
    input: z.strictObject({ person: id('contact').nullable(), passphrase: words(MAX_PASSPHRASE) }),
    output: nothing,
    allowed: everybody,
    refusals: ['access/not-allowed', 'keys/passphrase-weak', 'keys/disk-failed', 'keys/locked', 'keys/rotating'],
  }),
  /** Makes a new recovery key and shows it once; the old one stops working. */
  'keys.issueRecoveryKey': operation({
    input: z.strictObject({}),
    output: z.object({ printed: z.string() }),
    allowed: administrators,
    refusals: ['keys/disk-failed', 'keys/locked', 'keys/rotating'],
  }),
  /** Lets the operating system open the store when this user starts Beredt; beside a passphrase, never instead of it. */
  'keys.addKeychain': operation({
    input: z.strictObject({}),
    output: nothing,
    allowed: administrators,
    refusals: [
      'keys/keychain-unavailable',
      'keys/keychain-refused',
      'keys/keychain-alone',
      'keys/other-key',
      'keys/rotating',
      'keys/disk-failed',
      'keys/locked',
    ],
  }),
  /**
   * Gives the store a new key (docs/adr/0017). The passphrase of whoever asks is tried first. Everybody with a passphrase gets
   * in as before; the recovery key is a new one, shown once; copies from before keep the keys they were taken with.
   */
  'keys.changeStoreKey': operation({
    input: z.strictObject({ passphrase: words(MAX_PASSPHRASE) }),
    output: z.object({
      printed: z.string(),
      /** What became of the machine's own way in: made anew, taken away because it could not be, or there was none. */
      keychain: z.enum(['renewed', 'removed', 'none']),
    }),
    allowed: administrators,
    refusals: [
      'keys/passphrase-first',
      'keys/wrong-passphrase',
      'keys/wait',
      'keys/slot-altered',
      'keys/busy',
      'keys/copy-failed',
      'keys/change-unfinished',
      'keys/rotating',
      'keys/disk-failed',
      'keys/locked',
      'work/stopped',
    ],
  }),
  /** When the store locks by itself because nobody touches it (docs/adr/0009). */
  'keys.setAutoLock': operation({ input: autoLock, output: nothing, allowed: administrators, refusals: ['access/locked'] }),
  'keys.removeSlot': operation({
    input: z.strictObject({ slot: words(100) }),
    output: nothing,
    allowed: administrators,
    refusals: [
      'keys/no-such-slot',
      'keys/last-slot',
      'keys/other-key',
      'keys/rotating',
      'keys/disk-failed',
      'keys/locked',
    ],
  }),
} as const;
