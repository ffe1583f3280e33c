import { createHmac } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import type { StoreKey } from '../keys/storeKey.ts';
import { closedAnew, closeFor, openFor, readBeside, replaceDurably, type KeyChange } from './sealedBeside.ts';

const SEALED_FOR = { purpose: 'beredt:draft-root:1', context: 'beredt:draft-root:1' };
const kept = z.strictObject({ v: z.literal(1), sealedRoot: z.base64() });

function fileIn(dir: string): string {
  return join(dir, 'draft-root.json');
}

/** The root of the drafts' keys as the store key gives it. The caller zeroes it. */
function rootOf(storeKey: StoreKey): Buffer {
  return storeKey.use((bytes) => createHmac('sha256', bytes).update('beredt:draft-root:1').digest());
}

/**
 * The key that seals what a browser keeps between restarts: the same for every window at this machine, useless without
 * the store key. A seat on the network has one of its own, so that a lost phone opens no other seat's drafts. It stays the
 * same when the store gets a new key: what somebody had half written that day is still theirs to go on with.
 */
export function draftKeyOf(dir: string, storeKey: StoreKey, networkSeat: string | null): string {
  const found = readBeside(fileIn(dir), kept);
  // A file that is damaged, or another store's, is as good as none.
  const root = (found === null ? null : openFor(storeKey, SEALED_FOR, found.sealedRoot)) ?? rootOf(storeKey);
  const purpose = networkSeat === null ? 'beredt:draft-key:1' : `beredt:draft-key:1:${networkSeat}`;
  const key = createHmac('sha256', root).update(purpose).digest('hex');
  root.fill(0);
  return key;
}

/** The root that is in use, under the new store key. */
export function carryDraftRoot(change: KeyChange): void {
  const { dir, from, to, randomness } = change;
  const found = readBeside(fileIn(dir), kept);
  const done = found === null ? null : openFor(to, SEALED_FOR, found.sealedRoot);
  done?.fill(0);
  if (done !== null) return;
  const sealedRoot = (found === null ? null : closedAnew(change, SEALED_FOR, found.sealedRoot)) ?? closeFor(to, SEALED_FOR, rootOf(from), randomness);
  replaceDurably(fileIn(dir), JSON.stringify({ v: 1, sealedRoot } satisfies z.infer<typeof kept>));
}
