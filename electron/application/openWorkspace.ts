import { join } from 'node:path';
import type { Randomness, Clock } from '../../shared/kernel/time.ts';
import { instantOf } from '../../shared/kernel/time.ts';
import { ok, type Result } from '../../shared/kernel/result.ts';
import { appendHead, checkHeads, readHeads, type HeadCheck } from '../journal/headFile.ts';
import { openEpoch } from '../journal/openEpoch.ts';
import { SEAL_EVERY_ENTRIES, sealHead, unsealedEntries } from '../journal/seal.ts';
import { allProjections } from '../projections/allProjections.ts';
import { project, projectionsAreCurrent } from '../projections/project.ts';
import type { StoreFault } from '../store/database.ts';
import { openStore, type Store } from '../store/openStore.ts';
import type { Migration } from '../store/migrate.ts';
import { rebuild } from './rebuild.ts';

/** Where everything of one installation lies. */
export interface WorkspaceFiles {
  readonly store: string;
  readonly heads: string;
}

export function workspaceFiles(dir: string): WorkspaceFiles {
  return { store: join(dir, 'store.db'), heads: join(dir, 'heads.jsonl') };
}

export interface Workspace {
  readonly store: Store;
  /** How the store compared with its witness when it was opened. */
  readonly headCheck: HeadCheck;
  /** Seals the head when enough has come since the last seal, or always with `now`. */
  seal(when: 'if-due' | 'now'): void;
  close(): void;
}

export interface OpenWorkspaceOptions {
  readonly dir: string;
  readonly key: Uint8Array;
  readonly migrations: readonly Migration[];
  readonly clock: Clock;
  readonly randomness: Randomness;
  /** Set by restore: the copy that was laid in place must write a chain of its own. */
  readonly restored?: boolean;
}

/**
 * Opens the store and makes it ready for work: schema, a chain to write, witness compared, read models current.
 * A store that is behind its witness (an old copy laid back, a tail lost) is opened in a new epoch, never on the old chain:
 * the same sequence numbers must not be used twice.
 */
export function openWorkspace(options: OpenWorkspaceOptions): Result<Workspace, StoreFault> {
  const { clock, randomness } = options;
  const files = workspaceFiles(options.dir);
  const opened = openStore({
    file: files.store,
    key: options.key,
    migrations: options.migrations,
    now: instantOf(clock.unixMs()),
  });
  if (!opened.ok) return opened;
  const store = opened.value;
  const headCheck = checkHeads(store, readHeads(files.heads));
  const hasChain = store.one('SELECT 1 AS yes FROM installation') !== undefined;
  const behind = headCheck.state === 'rolled-back' || headCheck.state === 'differs';

  const seal = (when: 'if-due' | 'now'): void => {
    if (when === 'if-due' && unsealedEntries(store) < SEAL_EVERY_ENTRIES) return;
    const made = store.transact((tx) => sealHead(tx, clock));
    if (made !== null) appendHead(files.heads, made);
  };

  store.transact((tx) => {
    if (!projectionsAreCurrent(tx, allProjections)) rebuild(tx, allProjections);
    const reason = !hasChain ? 'install' : options.restored === true ? 'restore' : behind ? 'rolled-back' : null;
    if (reason !== null) project(tx, allProjections, openEpoch(tx, reason, { clock, randomness }));
  });
  seal('now');

  return ok({
    store,
    headCheck,
    seal,
    close: () => {
      seal('now');
      store.close();
    },
  });
}
