import { chmodSync, closeSync, fsyncSync, openSync, rmSync } from 'node:fs';
import { no, type Result } from '../../../shared/kernel/result.ts';
import type { RefusalCode } from '../../../shared/contract/errors.ts';
import type { Refusal } from '../../../shared/kernel/refusal.ts';
import type { VerifyReport } from '../../../shared/kernel/verify/journalVerifier.ts';
import { faultOf } from '../../store/database.ts';
import { readStore, type ReadStore } from '../../store/readStore.ts';
import { checkCopy } from './checkCopy.ts';
import type { StoreOrder } from './storeOrder.ts';

const OWNER_ONLY = 0o600;

/**
 * Copies the store under another key, opens the copy with that key, verifies every page and every entry of it, and waits
 * for the disk. Only a copy that came through all of it may take the store's place.
 */
export function copyUnderNewKey(
  store: ReadStore,
  { migrations }: Pick<StoreOrder, 'migrations'>,
  { file, nextKey, now }: Extract<StoreOrder['work'], { kind: 'new-key' }>,
  onProgress: (done: number, total: number) => void,
): Result<VerifyReport, Refusal<RefusalCode>> {
  try {
    rmSync(file, { force: true });
    store.copyUnder(nextKey, file);
    chmodSync(file, OWNER_ONLY);
    const copy = readStore({ file, key: nextKey, migrations });
    if (!copy.ok) return no({ code: 'keys/copy-failed' });
    const checked = checkCopy(copy.value, now, onProgress);
    copy.value.close();
    if (!checked.ok) return no({ code: 'keys/copy-failed' });
    const handle = openSync(file, 'r+');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    return checked;
  } catch (error) {
    const fault = faultOf(error);
    if (fault === null) throw error;
    return no(fault === 'full' ? { code: 'keys/disk-failed', params: { fault } } : { code: 'keys/copy-failed' });
  }
}
