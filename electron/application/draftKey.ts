import { createHmac } from 'node:crypto';
import type { StoreKey } from '../keys/storeKey.ts';

/**
 * The key that seals what a browser keeps between restarts: the same for every window at this machine, useless without
 * the store key. A seat on the network has one of its own, so that a lost phone opens no other seat's drafts.
 */
export function draftKeyOf(storeKey: StoreKey, networkSeat: string | null): string {
  const purpose = networkSeat === null ? 'beredt:draft-key:1' : `beredt:draft-key:1:${networkSeat}`;
  return storeKey.use((bytes) => createHmac('sha256', bytes).update(purpose).digest('hex'));
}
