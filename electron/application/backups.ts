import type { OperationOutput } from '../../shared/contract/api.ts';
import type { RefusalCode } from '../../shared/contract/errors.ts';
import type { Refusal } from '../../shared/kernel/refusal.ts';
import { no, ok, type Result } from '../../shared/kernel/result.ts';
import { instantOf, type Instant } from '../../shared/kernel/time.ts';
import { headPosition } from '../journal/readJournal.ts';
import type { StoreKey } from '../keys/storeKey.ts';
import { backupFolder } from '../queries/journal.ts';
import { checkFolder, copiesIn, sweep, type Copy } from './backupFolder.ts';
import type { HostParts } from './hostParts.ts';
import { workspaceFiles, type Workspace } from './openWorkspace.ts';
import type { Work } from './work.ts';

/** The rolling copies of the open store. One at a time; what keeps them from being taken is kept for everybody to see. */
export interface Backups {
  status(open: OpenStore): OperationOutput<'backup.status'>;
  take(open: OpenStore, folder: string): Promise<Result<Copy, Refusal<RefusalCode>>>;
  /** True when a folder is chosen and something has come since the last copy there. */
  isDue(open: OpenStore): boolean;
  /** Takes a copy when one is due. Answers when it is done; what went wrong is in the status. */
  takeIfDue(open: OpenStore): Promise<void>;
}

export interface OpenStore {
  readonly workspace: Workspace;
  readonly key: StoreKey;
}

interface State {
  /** The position of the last copy, by folder: read from the folder once, then kept. */
  readonly last: Map<string, { readonly position: number; readonly takenAt: Instant } | null>;
  problem: { readonly code: RefusalCode; readonly since: Instant } | null;
  running: boolean;
}

export function makeBackups(
  parts: Pick<HostParts, 'dir' | 'migrations' | 'version' | 'clock' | 'jobs' | 'report'>,
  work: Work,
  onChange: () => void,
): Backups {
  const state: State = { last: new Map(), problem: null, running: false };
  /** A copy taken then could hold the store under one key and the ways in to another. */
  const isKeyChanging = (): boolean => work.list().some(({ kind }) => kind === 'new-key');
  const now = (): Instant => instantOf(parts.clock.unixMs());

  const lastIn = (folder: string, workspace: Workspace): { readonly position: number; readonly takenAt: Instant } | null => {
    const known = state.last.get(folder);
    if (known !== undefined) return known;
    const installation = workspace.store.one<{ id: string }>('SELECT id FROM installation')?.id;
    const newest = listOrNone(folder).find(({ manifest }) => manifest.installation === installation);
    const last = newest === undefined ? null : { position: newest.manifest.position, takenAt: newest.manifest.takenAt };
    state.last.set(folder, last);
    return last;
  };

  const copyTo = async ({ key }: OpenStore, folder: string): Promise<Result<Copy, Refusal<RefusalCode>>> => {
    const checked = checkFolder(folder, parts.dir);
    if (!checked.ok) return checked;
    const { store, heads } = workspaceFiles(parts.dir);
    const order = { folder: checked.value, dir: parts.dir, takenAt: now(), version: parts.version };
    const taken = await work.run('backup', (watch) =>
      parts.jobs.takeBackup({ file: store, heads, key, migrations: parts.migrations }, order, watch),
    );
    if (!taken.ok) return taken;
    const { installation, position, takenAt } = taken.value;
    state.last.set(folder, { position, takenAt });
    try {
      sweep(checked.value, installation, parts.clock.unixMs());
    } catch (error) {
      // The new copy is safe; that an old one could not be taken away is for IT staff.
      parts.report(error, 'backup sweep');
    }
    const copy = copiesIn(checked.value).find(({ manifest }) => manifest.files['store.db']?.sha256 === taken.value.files['store.db']?.sha256);
    return copy === undefined ? no({ code: 'backup/disk-failed', params: { folder } }) : ok(copy);
  };

  const take: Backups['take'] = async (open, folder) => {
    if (state.running || isKeyChanging()) return no({ code: 'backup/busy' });
    state.running = true;
    try {
      const taken = await copyTo(open, folder);
      if (taken.ok) state.problem = null;
      else state.problem = { code: taken.reason.code, since: state.problem?.since ?? now() };
      return taken;
    } catch (error) {
      parts.report(error, 'backup');
      state.problem = { code: 'internal', since: state.problem?.since ?? now() };
      throw error;
    } finally {
      state.running = false;
      onChange();
    }
  };

  const isDue: Backups['isDue'] = ({ workspace }) => {
    const folder = backupFolder(workspace.store);
    if (folder === null || state.running || isKeyChanging()) return false;
    const last = lastIn(folder, workspace);
    return last === null || last.position < headPosition(workspace.store);
  };

  return {
    take,
    isDue,
    takeIfDue: async (open) => {
      const folder = backupFolder(open.workspace.store);
      if (folder !== null && isDue(open)) await take(open, folder).catch(() => undefined);
    },
    status: ({ workspace }) => {
      const folder = backupFolder(workspace.store);
      const last = folder === null ? null : lastIn(folder, workspace);
      return {
        folder,
        lastTakenAt: last?.takenAt ?? null,
        newEntries: last === null ? null : Math.max(0, headPosition(workspace.store) - last.position),
        running: state.running,
        problem: state.problem?.code ?? null,
        problemSince: state.problem?.since ?? null,
      };
    },
  };
}

function listOrNone(folder: string): Copy[] {
  try {
    return copiesIn(folder);
  } catch {
    return [];
  }
}

