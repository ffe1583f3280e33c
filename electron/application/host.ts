import type { RefusalCode } from '../../shared/contract/errors.ts';
import { message, type Announcement, type Answer } from '../../shared/contract/wire.ts';
import { topicOf, type Topic } from '../../shared/domain/topicOf.ts';
import type { Refusal } from '../../shared/kernel/refusal.ts';
import { ok, type Result } from '../../shared/kernel/result.ts';
import { headPosition } from '../journal/readJournal.ts';
import { knownPairedSeat } from '../queries/seats.ts';
import { SEAL_EVERY_MS } from '../journal/seal.ts';
import type { StoreKey } from '../keys/storeKey.ts';
import type { StoreFault } from '../store/database.ts';
import { makeAnnouncer } from './announce.ts';
import { makeBackups, type Backups } from './backups.ts';
import { dispatchCommand, dispatchQuery, refuse, refuseInput, type DispatchTools } from './dispatch.ts';
import { makeIdleLock, type IdleLock } from './idleLock.ts';
import { closeBook } from './emergency/emergencyBook.ts';
import { ensureEmergencyKey, layKeyAside } from './emergency/emergencyKey.ts';
import { gatewaySecrets } from './gatewaySecrets.ts';
import type { HostParts } from './hostParts.ts';
import { markLocked } from './lockMark.ts';
import { makeNetworkHosting, type NetworkHosting } from './network/networkHosting.ts';
import { makeNetworkSeats, type NetworkSeats } from './network/networkSeats.ts';
import { makeOutbox, type Outbox } from './outbox.ts';
import { openWorkspace, type Workspace } from './openWorkspace.ts';
import { makeRounds } from './rounds.ts';
import { runOperation } from './runOperation.ts';
import { NOBODY, type SeatHolder, type Sender } from './seats.ts';
import { makeDownloads, type Downloads } from './downloads.ts';
import { makeUploads, type Uploads } from './uploads.ts';
import { makeWarningFolder, type WarningFolder } from './warningFolder.ts';
import { makeWork, type Work } from './work.ts';

/** The host core: one store, its seats, one door for messages. Lives in one thread and never waits inside a transaction. */
export interface Host extends HostParts, IdleLock {
  call(seat: string, received: unknown): Promise<Answer>;
  subscribe(listener: (announcement: Announcement) => void): () => void;
  /** Opens the store with a key; afterwards the host is `open`, or says which fault keeps it from it. */
  open(key: StoreKey, options?: { readonly restored?: boolean }): StoreFault | null;
  /** Seals and closes the store, forgets the key and who sat where, and tells every seat. A copy that is due is taken on the side. */
  lock(): void;
  /**
   * Closes the store, lets `lay` put the same one under another key in its place, and opens it with that: in one breath, and
   * who sits where stands. When `lay` answers that it did not, the one that was there is opened again with its own key.
   */
  exchangeStore(next: StoreKey, lay: () => boolean): StoreFault | null;
  /** Closes the store and forgets who sat where, but not the key: another file is about to take its place. */
  closeStore(): void;
  reloadKeys(): Promise<Result<null, Refusal<RefusalCode>>>;
  /** Tells every seat that everything may have changed. */
  announceAll(): void;
  readonly workspace: Workspace | null;
  readonly storeKey: StoreKey | null;
  readonly fault: StoreFault | null;
  readonly uploads: Uploads;
  readonly downloads: Downloads;
  readonly work: Work;
  readonly backups: Backups;
  readonly network: NetworkHosting;
  readonly networkSeats: NetworkSeats;
  readonly warningFolder: WarningFolder;
  readonly outbox: Outbox;
  holderOf(seat: string): SeatHolder;
  seatHolder(seat: string, holder: SeatHolder): void;
  /** The seat's connection is gone; what it was sending or fetching is let go of. */
  dropSeat(seat: string): void;
  /** Seals, takes the copy that is due, closes and lets go of the folder. */
  close(): Promise<void>;
}

/** How often a copy is taken while there is something new. */
const BACKUP_EVERY_MS = 5 * 60_000;

/** How often the folder that warnings come in is looked into. */
const WARNINGS_EVERY_MS = 15_000;

/** How often it is asked whether a message is to be tried again; a new one does not wait for it. */
const OUTBOX_EVERY_MS = 2_000;

/** How often it is asked whether it is time to lock: half of what a person would notice. */
const IDLE_CHECK_MS = 5_000;

/** Refusals after which the store is closed and opened again from the disk. */
const UNTRUSTED_AFTER: ReadonlySet<RefusalCode> = new Set(['store/corrupt', 'store/disk-failed']);

export function makeHost(parts: HostParts): Host {
  const announcer = makeAnnouncer((error) => parts.report(error, 'announce'));
  const holders = new Map<string, SeatHolder>();
  const uploads = makeUploads();
  const downloads = makeDownloads();
  const work = makeWork();
  let keys = parts.keys;
  let workspace: Workspace | null = null;
  let storeKey: StoreKey | null = null;
  let fault: StoreFault | null = null;

  const tools = (): DispatchTools | null => (workspace === null ? null : { ...parts, workspace, announcer });
  const rounds = makeRounds(parts.report);

  const announceAll = (topics: readonly Topic[]): void => {
    announcer.tell({ position: workspace === null ? 0 : headPosition(workspace.store), topics, scopes: ['workspace'] });
  };
  const backups = makeBackups(parts, work, () => {
    announceAll(['backup']);
  });
  const networkSeats = makeNetworkSeats({ ...parts, tools });
  const network = makeNetworkHosting({
    ...parts,
    open: () => (workspace === null || storeKey === null ? null : { store: workspace.store, storeKey }),
    onClosed: () => {
      networkSeats.showOut('all');
    },
    onFault: (error) => parts.report(error, 'network'),
    onChange: () => {
      announceAll(['seat']);
    },
  });
  announcer.listen(({ topics }) => {
    if (!topics.includes('seat')) return;
    networkSeats.showOut('revoked');
    void network.follow();
  });
  /** Starts the copy that is due; null when none is. The thread has its own key by the time this returns. */
  const backUp = (): Promise<void> | null => {
    if (workspace === null || storeKey === null) return null;
    const open = { workspace, key: storeKey };
    try {
      return backups.isDue(open) ? backups.takeIfDue(open) : null;
    } catch (error) {
      parts.report(error, 'backup');
      return null;
    }
  };
  const warningFolder = makeWarningFolder(parts, tools);
  const outbox = makeOutbox({
    gateway: parts.gateway,
    open: tools,
    secretFor: (channel, origin) => (storeKey === null ? null : gatewaySecrets(parts, storeKey).read(channel, origin)),
  });
  announcer.listen(({ topics }) => {
    if (topics.includes('sending')) void outbox.work().catch((error: unknown) => parts.report(error, 'outbox'));
  });

  /** After a failed write or a damaged page nothing in memory may be trusted: what the disk holds is what counts. */
  const reopen = (): void => {
    const key = storeKey;
    if (workspace === null || key === null) return;
    try {
      workspace.close('abandon');
    } catch (error) {
      parts.report(error, 'reopen');
    }
    workspace = null;
    host.open(key);
  };

  /** The next time the store is locked there is something to write with; that it fails keeps nobody out. */
  const prepareEmergencyLog = (key: StoreKey): void => {
    const mark = String(parts.clock.unixMs());
    try {
      ensureEmergencyKey({ ...parts, storeKey: key }, () => {
        layKeyAside(parts.dir, mark);
        closeBook(parts.dir, false, mark);
      });
    } catch (error) {
      parts.report(error, 'emergency log');
    }
  };

  const idle = makeIdleLock({
    store: () => workspace?.store ?? null,
    isProtected: () => keys.status().state === 'protected',
    lock: () => {
      host.lock();
    },
    forwardMs: parts.forwardMs,
  });
  rounds.every(SEAL_EVERY_MS, 'seal', () => workspace?.seal());
  rounds.every(BACKUP_EVERY_MS, 'backup', backUp);
  rounds.every(WARNINGS_EVERY_MS, 'warnings', warningFolder.look);
  rounds.every(OUTBOX_EVERY_MS, 'outbox', outbox.work);
  rounds.every(IDLE_CHECK_MS, 'idle lock', idle.check);

  const host: Host = {
    ...parts,
    ...idle,
    uploads,
    downloads,
    work,
    backups,
    network,
    networkSeats,
    warningFolder,
    outbox,
    subscribe: announcer.listen,
    announceAll: () => {
      announceAll([...new Set(Object.values(topicOf))]);
    },
    get keys() {
      return keys;
    },
    get workspace() {
      return workspace;
    },
    get storeKey() {
      return storeKey;
    },
    get fault() {
      return fault;
    },
    open: (key, options) => {
      const opened = key.use((bytes) => openWorkspace({ ...parts, key: bytes, onFault: parts.report, ...options }));
      fault = opened.ok ? null : opened.reason;
      // A key that fits is kept with a damaged store too: it is needed to put a copy in its place.
      if (opened.ok || fault !== 'wrong-key') storeKey = key;
      if (opened.ok) {
        workspace = opened.value;
        idle.touch();
        markLocked(parts, false);
        prepareEmergencyLog(key);
        void network.follow();
      }
      return fault;
    },
    lock: () => {
      // Its thread has a connection and a key of its own, and forgets them when the copy is taken.
      void backUp();
      markLocked(parts, true);
      try {
        host.closeStore();
      } finally {
        // Whatever the disk says: after this no key is left.
        storeKey?.forget();
        storeKey = null;
        // Pages show what they have read until they are told that it is theirs no longer.
        host.announceAll();
      }
    },
    exchangeStore: (next, lay) => {
      const before = storeKey;
      if (workspace === null || before === null) throw new Error('there is no open store to exchange');
      try {
        workspace.close();
      } finally {
        workspace = null;
      }
      return host.open(lay() ? next : before);
    },
    closeStore: () => {
      try {
        workspace?.close();
      } finally {
        workspace = null;
        holders.clear();
        uploads.dropAll();
        downloads.dropAll();
        void network.follow();
      }
    },
    reloadKeys: async () => {
      const reloaded = await parts.openKeys();
      if (reloaded.ok) keys = reloaded.value;
      return reloaded.ok ? ok(null) : reloaded;
    },
    holderOf: (seat) => {
      const person = workspace === null ? undefined : knownPairedSeat(workspace.store, seat)?.person;
      return holders.get(seat) ?? { ...NOBODY, person: person ?? null };
    },
    seatHolder: (seat, holder) => {
      holders.set(seat, holder);
    },
    // Who sits there stays known until the store is locked: a window that is loaded anew, or lost contact for a moment,
    // proves by its secret that it is the same one, and what waits in its outbox is still theirs to write.
    dropSeat: (seat) => {
      uploads.dropSeat(seat);
      downloads.dropSeat(seat);
    },
    close: () => {
      rounds.stop();
      outbox.stop();
      const finish = (): void => {
        work.stopAll();
        try {
          host.closeStore();
        } finally {
          storeKey?.forget();
          storeKey = null;
          parts.onClosed();
        }
      };
      const lastCopy = backUp();
      if (lastCopy !== null) return lastCopy.finally(finish);
      finish();
      return Promise.resolve();
    },
    call: async (seat, received) => {
      const parsed = message.safeParse(received);
      if (!parsed.success) return refuseInput(parsed.error.issues);
      const sender: Sender = { seat, holder: host.holderOf(seat) };
      const open = tools();
      if (parsed.data.kind === 'command') idle.touch();
      if (parsed.data.kind === 'operation') return runOperation(host, open, sender, parsed.data);
      if (open === null) return fault === null ? refuse('access/locked') : refuse(`store/${fault}`);
      const answer =
        parsed.data.kind === 'command' ? dispatchCommand(open, sender, parsed.data) : dispatchQuery(open, sender, parsed.data);
      if (!answer.ok && UNTRUSTED_AFTER.has(answer.refusal.code)) reopen();
      return answer;
    },
  };
  return host;
}
