import type { OperationOutput } from '../../shared/contract/api.ts';
import type { RefusalCode } from '../../shared/contract/errors.ts';
import type { Refusal } from '../../shared/kernel/refusal.ts';
import { no, ok, type Result } from '../../shared/kernel/result.ts';
import { faultOf } from '../store/database.ts';
import type { Copy } from './backupFolder.ts';
import type { Host } from './host.ts';
import { layInPlace, stageCopy, type Credential } from './restore.ts';

type Restored = Result<OperationOutput<'backup.restore'>, Refusal<RefusalCode>>;

/** Restores a copy into a running host: verified first, then the store is closed, exchanged and opened in a new epoch. */
export async function restoreInto(host: Host, copy: Copy, credential: Credential): Promise<Restored> {
  const { dir, clock, randomness, jobs, migrations } = host;
  if (host.work.list().some(({ kind }) => kind === 'check' || kind === 'backup' || kind === 'new-key')) return no({ code: 'backup/busy' });
  const staged = await host.work.run('check', (watch) =>
    stageCopy({ dir, copy, credential, keyInHand: host.storeKey, migrations, clock, randomness, jobs, watch }),
  );
  if (!staged.ok) return staged;
  const { key, bringsKeys } = staged.value;
  host.closeStore();
  let movedAside: string | null;
  try {
    ({ movedAside } = layInPlace(dir, staged.value, clock.unixMs()));
  } catch (error) {
    const fault = faultOf(error);
    if (host.storeKey !== null) host.open(host.storeKey);
    if (fault === null) throw error;
    return no({ code: 'backup/disk-failed', params: { folder: dir } });
  }
  if (bringsKeys) host.storeKey?.forget();
  // In the same breath as it was closed: no seat ever sees a locked store in between.
  const fault = host.open(key, { restored: true });
  if (bringsKeys) {
    const reloaded = await host.reloadKeys();
    if (!reloaded.ok) return reloaded;
  }
  if (fault !== null) return no({ code: `store/${fault}` });
  host.announceAll();
  return ok({ entries: copy.manifest.entries, takenAt: copy.manifest.takenAt, movedAside });
}
