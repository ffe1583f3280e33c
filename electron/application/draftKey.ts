import { createHmac } from 'node:crypto';
import type { StoreKey } from '../keys/storeKey.ts';

/**
 * The key that seals what a browser keeps between restarts: the same for this installation, useless without the store
 * key.
 */
export function draftKeyOf(storeKey: StoreKey): string {
  return storeKey.use((bytes) => createHmac('sha256', bytes).update('beredt:draft-key:1').digest('hex'));
}
