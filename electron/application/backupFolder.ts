import { accessSync, constants, existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { OperationOutput } from '../../shared/contract/api.ts';
import type { RefusalCode } from '../../shared/contract/errors.ts';
import { copiesToRemove } from '../../shared/domain/backup/retention.ts';
import type { Refusal } from '../../shared/kernel/refusal.ts';
import { no, ok, type Result } from '../../shared/kernel/result.ts';
import { unixMsOf } from '../../shared/kernel/time.ts';
import { backupManifest, MANIFEST_FILE, UNFINISHED_PREFIX, type BackupManifest } from './backupManifest.ts';

/** A copy in a folder of copies. */
export interface Copy {
  readonly name: string;
  readonly path: string;
  readonly manifest: BackupManifest;
}

/** What was begun longer ago than this will not be finished. */
const UNFINISHED_AFTER_MS = 3_600_000;

/** The copies in a folder, newest first. What has no readable description is none. */
export function copiesIn(folder: string): Copy[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name.startsWith('beredt-'))
    .flatMap(({ name }) => readCopy(folder, name) ?? [])
    .sort((a, b) => (a.manifest.takenAt < b.manifest.takenAt ? 1 : -1));
}

/** One copy by its name in a folder; null when there is none. A name is one step down, never a way out. */
export function readCopy(folder: string, name: string): Copy | null {
  const path = join(folder, name);
  if (name === '' || name === '.' || name === '..' || /[/\\\0]/.test(name)) return null;
  try {
    const manifest = backupManifest.safeParse(JSON.parse(readFileSync(join(path, MANIFEST_FILE), 'utf8')));
    return manifest.success ? { name, path, manifest: manifest.data } : null;
  } catch {
    return null;
  }
}

export function viewOf({ name, manifest }: Copy): OperationOutput<'backup.take'> {
  const { takenAt, letter, installation, entries, files } = manifest;
  const bytes = Object.values(files).reduce((sum, file) => sum + file.bytes, 0);
  return { name, takenAt, letter, installation, entries, bytes, protected: manifest.protected };
}

/** Refuses a folder that cannot take copies, or that would be lost together with the store. */
export function checkFolder(folder: string, dir: string): Result<string, Refusal<RefusalCode>> {
  const wrong = (code: RefusalCode): Result<never, Refusal<RefusalCode>> => no({ code, params: { folder } });
  if (!isAbsolute(folder) || !existsSync(folder) || !statSync(folder).isDirectory()) return wrong('backup/folder-missing');
  const real = realpathSync(folder);
  if (isInside(real, realpathSync(dir)) || isInside(realpathSync(dir), real)) return wrong('backup/folder-inside-data');
  try {
    accessSync(real, constants.W_OK);
    rmSync(mkdtempSync(join(real, UNFINISHED_PREFIX)), { recursive: true });
  } catch {
    return wrong('backup/folder-not-writable');
  }
  return ok(resolve(folder));
}

/** True when `inner` is `outer` or lies under it. */
function isInside(inner: string, outer: string): boolean {
  const way = relative(outer, inner);
  return way === '' || (!isAbsolute(way) && way !== '..' && !way.startsWith(`..${sep}`));
}

/** Takes away the copies of one installation that are not needed any more, and what stopped ones left. */
export function sweep(folder: string, installation: string, nowMs: number): void {
  const own = copiesIn(folder)
    .filter(({ manifest }) => manifest.installation === installation)
    .map((copy) => ({ ...copy, takenAtMs: unixMsOf(copy.manifest.takenAt) }));
  for (const { path } of copiesToRemove(own, nowMs)) rmSync(path, { recursive: true, force: true });
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (!name.startsWith(UNFINISHED_PREFIX) || nowMs - statSync(path).mtimeMs < UNFINISHED_AFTER_MS) continue;
    rmSync(path, { recursive: true, force: true });
  }
}
