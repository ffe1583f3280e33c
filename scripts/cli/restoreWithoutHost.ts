import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Answer } from '../../shared/contract/wire.ts';
import { readCopy } from '../../electron/application/backupFolder.ts';
import { layInPlace, stageCopy, type Credential } from '../../electron/application/restore.ts';
import { startHost } from '../../electron/application/startHost.ts';
import { takeFileLock } from '../../electron/store/fileLock.ts';
import { readMigrations } from '../../electron/store/readMigrations.ts';
import { hostOptions } from './connect.ts';

interface RestoreInput extends Credential {
  readonly name: string;
  readonly folder: string;
}

/** Restores where no host can start, because the key slots beside the store are damaged or gone. */
export async function restoreWithoutHost(dir: string, input: unknown): Promise<Answer> {
  const { name, folder, ...credential } = input as RestoreInput;
  const copy = readCopy(folder, name);
  if (copy === null) return { ok: false, refusal: { code: 'backup/not-found', params: { name } } };
  const lock = takeFileLock(join(dir, 'store.lock'));
  if (!lock.ok) return { ok: false, refusal: { code: `store/${lock.reason}` } };
  const options = hostOptions(dir);
  const clock = { unixMs: () => Date.now() };
  const staged = await stageCopy({
    dir,
    copy,
    credential,
    keyInHand: null,
    migrations: readMigrations(options.migrations),
    clock,
    randomness: { bytes: (count) => randomBytes(count) },
    jobs: options.jobs,
    watch: { signal: new AbortController().signal, onProgress: () => undefined },
  });
  if (!staged.ok) {
    lock.value.release();
    return { ok: false, refusal: staged.reason };
  }
  const { movedAside } = layInPlace(dir, staged.value, clock.unixMs());
  lock.value.release();
  const started = await startHost({ ...options, restored: true });
  if (!started.ok) return { ok: false, refusal: started.reason };
  // A store that opens without a passphrase is open by now.
  const host = started.value;
  if (host.workspace === null) host.open(staged.value.key, { restored: true });
  const { fault } = host;
  await host.close();
  if (fault !== null) return { ok: false, refusal: { code: `store/${fault}` } };
  return { ok: true, value: { entries: copy.manifest.entries, takenAt: copy.manifest.takenAt, movedAside }, position: 0 };
}
