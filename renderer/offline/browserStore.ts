import { Dexie, type EntityTable } from 'dexie';
import type { Sealed } from './vault.ts';

/** A draft as it lies in the browser: only its name and age are readable. */
export interface DraftRow extends Sealed {
  readonly name: string;
  readonly savedAtMs: number;
}

/** A command that waits for its answer. `order` is the order in which they were given. */
export interface OutboxRow extends Sealed {
  readonly order: number;
  readonly commandId: string;
  readonly givenAtMs: number;
}

/** What drafts and the outbox need of a place to keep things. */
export interface BrowserStore {
  putDraft(row: DraftRow): Promise<void>;
  getDraft(name: string): Promise<DraftRow | undefined>;
  deleteDraft(name: string): Promise<void>;
  putCommand(row: OutboxRow): Promise<void>;
  deleteCommand(commandId: string): Promise<void>;
  commands(): Promise<readonly OutboxRow[]>;
  /** Deletes what is older than this and has not been opened: it was sealed by a key that is gone. */
  deleteOlderThan(unixMs: number): Promise<void>;
}

/** How long a row nobody can open is kept: long enough for a mistaken restore to be put right. */
export const KEEP_UNOPENED_MS = 30 * 24 * 3_600_000;

/** The browser's own database (IndexedDB through Dexie); the only place that knows it. */
export function openBrowserStore(): BrowserStore {
  const database = new Dexie('beredt') as Dexie & {
    drafts: EntityTable<DraftRow, 'name'>;
    outbox: EntityTable<OutboxRow, 'order'>;
  };
  database.version(1).stores({ drafts: 'name, savedAtMs', outbox: 'order, commandId, givenAtMs' });
  return {
    putDraft: async (row) => {
      await database.drafts.put(row);
    },
    getDraft: (name) => database.drafts.get(name),
    deleteDraft: (name) => database.drafts.delete(name),
    putCommand: async (row) => {
      await database.outbox.put(row);
    },
    deleteCommand: async (commandId) => {
      await database.outbox.where('commandId').equals(commandId).delete();
    },
    commands: () => database.outbox.orderBy('order').toArray(),
    deleteOlderThan: async (unixMs) => {
      await database.drafts.where('savedAtMs').below(unixMs).delete();
      await database.outbox.where('givenAtMs').below(unixMs).delete();
    },
  };
}
