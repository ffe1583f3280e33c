import type { BrowserStore, DraftRow, OutboxRow } from '../../renderer/offline/browserStore.ts';

/** A browser store that outlives the objects on top of it, as IndexedDB outlives a crashed window. */
export function browserStoreInMemory(): BrowserStore & {
  readonly drafts: Map<string, DraftRow>;
  readonly outbox: Map<string, OutboxRow>;
} {
  const drafts = new Map<string, DraftRow>();
  const outbox = new Map<string, OutboxRow>();
  const older = <Row>(rows: Map<string, Row>, isOld: (row: Row) => boolean): void => {
    for (const [key, row] of rows) if (isOld(row)) rows.delete(key);
  };
  return {
    drafts,
    outbox,
    putDraft: (row) => Promise.resolve(void drafts.set(row.name, row)),
    getDraft: (name) => Promise.resolve(drafts.get(name)),
    deleteDraft: (name) => Promise.resolve(void drafts.delete(name)),
    putCommand: (row) => Promise.resolve(void outbox.set(row.commandId, row)),
    deleteCommand: (commandId) => Promise.resolve(void outbox.delete(commandId)),
    commands: () => Promise.resolve([...outbox.values()].sort((a, b) => a.order - b.order)),
    deleteOlderThan: (unixMs) => {
      older(drafts, (row) => row.savedAtMs < unixMs);
      older(outbox, (row) => row.givenAtMs < unixMs);
      return Promise.resolve();
    },
  };
}
