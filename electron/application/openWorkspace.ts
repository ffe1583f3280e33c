import { join } from 'node:path';
import type { Randomness, Clock } from '../../shared/kernel/time.ts';
import { instantOf } from '../../shared/kernel/time.ts';
import { no, ok, type Result } from '../../shared/kernel/result.ts';
import { headsMatchJournal } from '../journal/consistency.ts';
import { appendHead, readHeads, shortenHeads, type WitnessedSeal } from '../journal/headFile.ts';
import { openLastHead, readLastHead, type ChainHead, type LastHead } from '../journal/lastHead.ts';
import { openEpoch } from '../journal/openEpoch.ts';
import { lastOwnSeal, SEAL_EVERY_ENTRIES, sealHead, unsealedEntries } from '../journal/seal.ts';
import { checkWitness, highestEpoch, remembersStore, type HeadCheck, type Witness } from '../journal/witness.ts';
import { allProjections } from '../projections/allProjections.ts';
import { project } from '../projections/project.ts';
import { faultOf, StoreError, type Reader, type StoreFault, type Writer } from '../store/database.ts';
import { copyBeforeMigration } from '../store/copyBeforeMigration.ts';
import { openStore, type Store } from '../store/openStore.ts';
import { keepReserve, releaseReserve } from '../store/reserve.ts';
import type { Migration } from '../store/migrate.ts';
import { forgetOldAnswers } from './commandAnswers.ts';
import { renewProjections } from './rebuild.ts';

/** Where everything of one installation lies. */
export interface WorkspaceFiles {
  readonly store: string;
  /** The witness of seals, on disk before the next one is made. */
  readonly heads: string;
  /** The witness of the very last commit; see lastHead.ts. */
  readonly lastHead: string;
  /** Copies from before the schema changed. */
  readonly beforeMigration: string;
  /** Room kept for the last entries; see reserve.ts. */
  readonly reserve: string;
  /** The store under the key it is being changed to, until it takes the store's place; see newKey/. */
  readonly underNewKey: string;
  /** Stores that were put aside by a restore, each in a folder of its own. */
  readonly replaced: string;
  /** There while somebody wants a secret to be shown before the store is opened again; see startHost.ts. */
  readonly locked: string;
}

export function workspaceFiles(dir: string): WorkspaceFiles {
  return {
    store: join(dir, 'store.db'),
    heads: join(dir, 'heads.jsonl'),
    lastHead: join(dir, 'last-head'),
    beforeMigration: join(dir, 'before-migration'),
    reserve: join(dir, 'reserve'),
    underNewKey: join(dir, 'store-new-key.db'),
    replaced: join(dir, 'replaced'),
    locked: join(dir, 'locked'),
  };
}

export interface Workspace {
  readonly store: Store;
  /** How the store compared with its witness when it was opened. */
  readonly headCheck: HeadCheck;
  /** True from the moment the disk was full and the reserve was given back. */
  readonly isSpaceLow: boolean;
  /**
   * Runs `work` in one transaction and lets the witness know: the only way anything is written to an open workspace.
   * On disk when it returns. On a full disk the reserve is given back and `work` is run once more.
   */
  commit<Value>(work: (tx: Writer) => Value extends Promise<unknown> ? never : Value): Value;
  /** Seals the head if anything stands after the last seal. */
  seal(): void;
  /** Seals and closes. With `abandon` nothing more is written: the disk has failed, what is in memory may be wrong. */
  close(how?: 'abandon'): void;
}

export interface OpenWorkspaceOptions {
  readonly dir: string;
  readonly key: Uint8Array;
  readonly migrations: readonly Migration[];
  readonly clock: Clock;
  readonly randomness: Randomness;
  /** Set by restore: the copy that was laid in place must write a chain of its own. */
  readonly restored?: boolean;
  /** How much room to keep for the last entries; none when left out. */
  readonly reserveBytes?: number;
  /** Told of what went wrong after a commit: never a reason to refuse what is on disk. */
  readonly onFault?: (error: unknown, during: string) => void;
}

/**
 * Opens the store and makes it ready for work: schema, a chain to write, witness compared, read models current.
 * A store that is behind its witness (an old copy laid back, a tail lost) is opened in a new epoch, never on the old chain:
 * the same sequence numbers must not be used twice.
 */
export function openWorkspace(options: OpenWorkspaceOptions): Result<Workspace, StoreFault> {
  const { clock, dir, key, migrations } = options;
  const files = workspaceFiles(dir);
  const now = instantOf(clock.unixMs());
  let store: Store | undefined;
  try {
    const witness: Witness = { heads: readHeads(files.heads), lastHead: readLastHead(files.lastHead, key) };
    const opened = openStore({
      file: files.store,
      key,
      migrations,
      now,
      mustExist: remembersStore(witness),
      beforeMigration: () => {
        copyBeforeMigration({ file: files.store, key, migrations }, files.beforeMigration, now);
      },
    });
    // The witness was written with this very key, so what cannot be read is damaged, not somebody else's.
    if (!opened.ok) return opened.reason === 'wrong-key' && witness.lastHead.state === 'known' ? no('corrupt') : opened;
    store = opened.value;
    if (!headsMatchJournal(store)) throw new StoreError('corrupt', 'a chain does not end where it says');
    const headCheck = checkWitness(store, witness);
    makeReady(store, options, headCheck, witness);
    shortenHeads(files.heads, witness.heads);
    const lastHead = openLastHead(files.lastHead, key);
    return ok(workspaceOver({ store, files, lastHead, headCheck, witness, options }));
  } catch (error) {
    store?.close();
    const fault = faultOf(error);
    if (fault === null) throw error;
    return no(fault);
  }
}

/** One transaction: read models current, and a chain that this copy alone writes. */
function makeReady(store: Store, options: OpenWorkspaceOptions, headCheck: HeadCheck, witness: Witness): void {
  const { clock, randomness, restored } = options;
  const installation = store.one<{ id: string }>('SELECT id FROM installation');
  const isBehind = headCheck.state === 'rolled-back' || headCheck.state === 'differs';
  const reason =
    installation === undefined ? 'install' : restored === true ? 'restore' : isBehind ? 'rolled-back' : null;
  store.transact((tx) => {
    renewProjections(tx, allProjections);
    forgetOldAnswers(tx, clock.unixMs());
    if (reason === null) return;
    const seenEpoch = installation === undefined ? 0 : highestEpoch(installation.id, witness);
    project(tx, allProjections, openEpoch(tx, reason, { clock, randomness }, seenEpoch));
  });
}

function ownHead(read: Reader): ChainHead {
  const head = read.one<ChainHead>(
    `SELECT c.origin, c.epoch, c.head_seq AS seq, c.head_hash AS hash
     FROM chain c JOIN installation i ON i.id = c.origin AND i.epoch = c.epoch`,
  );
  if (head === undefined) throw new Error('the installation has no chain');
  return head;
}

interface WorkspaceParts {
  readonly store: Store;
  readonly files: WorkspaceFiles;
  readonly lastHead: LastHead;
  readonly headCheck: HeadCheck;
  readonly witness: Witness;
  readonly options: OpenWorkspaceOptions;
}

function workspaceOver({ store, files, lastHead, headCheck, witness, options }: WorkspaceParts): Workspace {
  const { clock, onFault = () => undefined } = options;
  /** Seals that are in the store and not yet with the witness. */
  let unwitnessed: WitnessedSeal[] = [];
  const guarded = (during: string, work: () => void): void => {
    try {
      work();
    } catch (error) {
      onFault(error, during);
    }
  };
  const tellWitness = (): void => {
    guarded('witness', () => {
      for (let seal = unwitnessed[0]; seal !== undefined; seal = unwitnessed[0]) {
        appendHead(files.heads, seal);
        unwitnessed = unwitnessed.slice(1);
      }
    });
  };
  const seal = (): void => {
    const made = unsealedEntries(store) === 0 ? null : store.transact((tx) => sealHead(tx, clock));
    if (made !== null) unwitnessed.push(made);
    tellWitness();
  };
  const isWitnessed = (made: WitnessedSeal): boolean =>
    witness.heads.seals.some(({ epoch, hash }) => epoch === made.epoch && hash === made.hash);

  // A crash between the seal's commit and its line in the head file, or a head file that was lost.
  const last = lastOwnSeal(store);
  if (last !== null && !isWitnessed(last)) unwitnessed.push(last);
  guarded('witness', () => {
    lastHead.write(ownHead(store));
  });
  seal();
  keepReserve(files.reserve, options.reserveBytes ?? 0);
  let isSpaceLow = false;

  /** A write that found the disk full is tried once more with the reserve given back. */
  const withReserve = <Value>(write: () => Value): Value => {
    try {
      return write();
    } catch (error) {
      if (faultOf(error) !== 'full' || !releaseReserve(files.reserve)) throw error;
      isSpaceLow = true;
      return write();
    }
  };

  return {
    store,
    headCheck,
    get isSpaceLow() {
      return isSpaceLow;
    },
    seal,
    commit: (work) => {
      const { value, made, head } = withReserve(() =>
        store.transact((tx) => {
          const done = work(tx);
          // In the same transaction: a seal of its own would cost another wait for the disk.
          const isDue = unsealedEntries(tx) >= SEAL_EVERY_ENTRIES;
          return { value: done, made: isDue ? sealHead(tx, clock) : null, head: ownHead(tx) };
        }),
      );
      // From here on it is on disk: nothing below may turn it into a refusal.
      guarded('witness', () => {
        lastHead.write(head);
      });
      if (made !== null) {
        unwitnessed.push(made);
        setImmediate(tellWitness);
      }
      return value;
    },
    close: (how) => {
      try {
        if (how !== 'abandon') guarded('seal', seal);
      } finally {
        lastHead.close();
        store.close();
      }
    },
  };
}
