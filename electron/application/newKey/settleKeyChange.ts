import { rmSync } from 'node:fs';
import type { RefusalCode } from '../../../shared/contract/errors.ts';
import type { Refusal } from '../../../shared/kernel/refusal.ts';
import { no, ok, type Result } from '../../../shared/kernel/result.ts';
import type { KeySlots } from '../../keys/keySlots.ts';
import type { StoreKey } from '../../keys/storeKey.ts';
import type { Unlocked } from '../../keys/unlock.ts';
import { faultOf } from '../../store/database.ts';
import { readStore } from '../../store/readStore.ts';
import type { HostParts } from '../hostParts.ts';
import { workspaceFiles } from '../openWorkspace.ts';
import { carryOver } from './carryOver.ts';

type Surroundings = Pick<HostParts, 'dir' | 'migrations' | 'randomness' | 'report'> & { readonly keys: KeySlots };

/**
 * Between winning a key and opening the store with it: ends a change of the store key that was cut short, whichever way the
 * store itself says. Still under the old key: nothing has happened, and the copy that was being made goes. Under the new
 * one: the rest of the change is done. Answers with the key that opens the store; the other is forgotten.
 */
export async function settleKeyChange(around: Surroundings, { key, next }: Unlocked): Promise<Result<StoreKey, Refusal<RefusalCode>>> {
  const { dir, keys, randomness, report } = around;
  if (!keys.status().rotating) return ok(key);
  rmSync(workspaceFiles(dir).underNewKey, { force: true });
  if (next === null) {
    if (!isUnder(around, key)) {
      key.forget();
      return no({ code: 'keys/way-in-replaced' });
    }
    await keys.abandonRotation(key);
    return ok(key);
  }
  if (isUnder(around, key) || !isUnder(around, next)) {
    next.forget();
    // A store that neither opens is damaged, and says so when it is opened. A key file that cannot be written keeps nobody out.
    if (isUnder(around, key)) await keys.abandonRotation(key);
    return ok(key);
  }
  try {
    carryOver({ dir, randomness, from: key, to: next });
  } catch (error) {
    report(error, 'new key');
    key.forget();
    next.forget();
    if (faultOf(error) === null) throw error;
    return no({ code: 'keys/change-unfinished' });
  }
  await keys.finishRotation(key, next);
  key.forget();
  return ok(next);
}

/** Whether the store is encrypted with this key; what else may be wrong with it is told when it is opened. */
function isUnder({ dir, migrations }: Surroundings, key: StoreKey): boolean {
  const opened = key.use((bytes) => readStore({ file: workspaceFiles(dir).store, key: bytes, migrations }));
  if (opened.ok) opened.value.close();
  return opened.ok || opened.reason !== 'wrong-key';
}
