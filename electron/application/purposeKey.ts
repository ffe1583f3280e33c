import { hkdfSync } from 'node:crypto';
import type { StoreKey } from '../keys/storeKey.ts';

/** Lends a key for one purpose, derived from the store's: worth nothing without it, and gone when `work` returns. */
export function withPurposeKey<Value>(storeKey: StoreKey, purpose: string, work: (key: Uint8Array) => Value): Value {
  const derived = storeKey.use((bytes) => new Uint8Array(hkdfSync('sha256', bytes, '', purpose, 32)));
  try {
    return work(derived);
  } finally {
    derived.fill(0);
  }
}
