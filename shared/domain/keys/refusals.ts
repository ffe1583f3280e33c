/** Every way the keys say no; shown to people, so each has its sentence per language in renderer/text. */
export const keysRefusals = [
  /** There are no key slots in this folder yet. */
  'keys/not-set-up',
  /** There already are; starting afresh would throw away the way into the store. */
  'keys/already-set-up',
  /** Neither keys.json nor its second copy can be read. */
  'keys/file-corrupt',
  /** Written by a newer version of the app. params: version */
  'keys/file-newer',
  /** params: fault (full, read-only, denied, failed) */
  'keys/disk-failed',
  /** No slot of that kind, person or id. */
  'keys/no-such-slot',
  /** params: waitMs, what must now be waited before the next try (0 while tries are free) */
  'keys/wrong-passphrase',
  /** Not tried at all. params: waitMs */
  'keys/wait',
  /** params: why (short, predictable), needed (characters) */
  'keys/passphrase-weak',
  /** params: group (1-7), the first group of the printed code that cannot be right */
  'keys/recovery-mistyped',
  /** Typed without a slip, but it is not the code that is valid now. */
  'keys/recovery-wrong',
  'keys/keychain-unavailable',
  /** The keychain is there but no longer gives back what it was given. */
  'keys/keychain-refused',
  /** A keychain may never be the only way in. */
  'keys/keychain-alone',
  /** device.key is missing or damaged. */
  'keys/device-key-lost',
  /** Somebody changed the slot without holding the store key. params: slot */
  'keys/slot-altered',
  'keys/last-slot',
  /** The key in hand is not the one these slots lead to. */
  'keys/other-key',
  /** The key in hand has been forgotten: the app was locked meanwhile. */
  'keys/locked',
  /** Slots cannot be changed while the store is being re-encrypted. */
  'keys/rotating',
  'keys/not-rotating',
  /** The store key is not changed before somebody has a passphrase. */
  'keys/passphrase-first',
  /** Something was written all the time, or other long work was under way. */
  'keys/busy',
  /** The copy under the new key could not be made, or did not hold. */
  'keys/copy-failed',
  /** The store is under the new key; what belongs to it is done at the next unlocking. */
  'keys/change-unfinished',
  /** A recovery key or keychain from before a change of the store key that was cut short. */
  'keys/way-in-replaced',
] as const;

export type KeysRefusalCode = (typeof keysRefusals)[number];
