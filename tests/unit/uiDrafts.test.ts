import { describe, expect, it, vi } from 'vitest';
import type { DraftRow } from '../../renderer/offline/browserStore.ts';
import { Drafts } from '../../renderer/offline/drafts.ts';
import { sessionKeyOf, Vault } from '../../renderer/offline/vault.ts';
import { browserStoreInMemory } from '../support/browserStoreInMemory.ts';

async function rig(store = browserStoreInMemory(), commandsKept = (): Promise<unknown> => Promise.resolve()) {
  const vault = new Vault();
  await vault.setSessionKey(new Uint8Array(32).fill(3));
  return { store, vault, drafts: new Drafts({ store, vault, commandsKept, unixMs: () => 5_000 }) };
}

/** A store whose writes go through one by one, when they are let. */
function storeThatWaits() {
  const store = browserStoreInMemory();
  const begun: (() => void)[] = [];
  const putDraft = async (row: DraftRow): Promise<void> => {
    await new Promise<void>((resolve) => begun.push(resolve));
    await store.putDraft(row);
  };
  const next = async (): Promise<void> => {
    await vi.waitFor(() => {
      expect(begun).toHaveLength(1);
    });
    begun.pop()?.();
  };
  return { store: { ...store, putDraft }, begun, next };
}

/** What another window finds when this one crashes now. */
async function afterCrash(store: ReturnType<typeof browserStoreInMemory>, name = 'log:1') {
  return (await rig(store)).drafts.read(name);
}

describe('a draft', () => {
  it('is back after a crash, with the caret where it was', async () => {
    const { store, drafts } = await rig();
    drafts.keep('log:1', { text: 'Politiet: Fv. 999 ste', caret: 8 });
    await vi.waitFor(async () => {
      expect(await afterCrash(store)).toEqual({ text: 'Politiet: Fv. 999 ste', caret: 8 });
    });
  });

  it('goes down at the first keystroke; what is typed meanwhile goes next, the newest only, and nothing waits for a pause', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval'] });
    try {
      const { store, begun, next } = storeThatWaits();
      const { drafts } = await rig(store);
      drafts.keep('log:1', { text: 'B', caret: 1 });
      await vi.waitFor(() => {
        expect(begun).toHaveLength(1);
      });
      drafts.keep('log:1', { text: 'Br', caret: 2 });
      drafts.keep('log:1', { text: 'Bru', caret: 3 });
      await next();
      await vi.waitFor(async () => {
        expect(await afterCrash(store)).toEqual({ text: 'B', caret: 1 });
      });
      await next();
      await vi.waitFor(async () => {
        expect(await afterCrash(store)).toEqual({ text: 'Bru', caret: 3 });
      });
      expect(begun).toHaveLength(0);
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  it('that is being forgotten is none: its place is not put into what is typed next', async () => {
    const { drafts } = await rig(browserStoreInMemory(), () => new Promise(() => undefined));
    drafts.keep('task:1', { text: 'Buss til Nes', caret: 12 });
    expect(await drafts.read('task:1')).toEqual({ text: 'Buss til Nes', caret: 12 });
    drafts.forget('task:1');
    expect(await drafts.read('task:1')).toBeNull();
  });

  it('of one field does not wait for that of another', async () => {
    const { store, drafts } = await rig();
    drafts.keep('log:1', { text: 'a', caret: 1 });
    drafts.keep('goal:1', { text: 'b', caret: 1 });
    await vi.waitFor(() => {
      expect([...store.drafts.keys()].sort()).toEqual(['goal:1', 'log:1']);
    });
  });

  it('stays until the outbox has the command it became, also when the next line is begun meanwhile', async () => {
    const kept = Promise.withResolvers<undefined>();
    let isGiven = false;
    const { store, drafts } = await rig(undefined, () => (isGiven ? kept.promise : Promise.resolve()));
    drafts.keep('log:1', { text: 'Bru stengt', caret: 10 });
    await vi.waitFor(() => {
      expect(store.drafts.has('log:1')).toBe(true);
    });
    drafts.forget('log:1');
    isGiven = true;
    drafts.keep('log:1', { text: 'N', caret: 1 });
    expect(await drafts.read('log:1')).toEqual({ text: 'N', caret: 1 });
    await new Promise((resolve) => setTimeout(resolve));
    expect(await afterCrash(store)).toEqual({ text: 'Bru stengt', caret: 10 });
    kept.resolve(undefined);
    await vi.waitFor(async () => {
      expect(await afterCrash(store)).toEqual({ text: 'N', caret: 1 });
    });
  });

  it('is gone when it has become a command', async () => {
    const { store, drafts } = await rig();
    drafts.keep('log:1', { text: 'Bru stengt', caret: 10 });
    await vi.waitFor(() => {
      expect(store.drafts.has('log:1')).toBe(true);
    });
    drafts.forget('log:1');
    expect(await drafts.read('log:1')).toBeNull();
    await vi.waitFor(() => {
      expect(store.drafts.has('log:1')).toBe(false);
    });
  });

  it('waits in memory while the store is locked, and is written when there is a key', async () => {
    const store = browserStoreInMemory();
    const vault = new Vault();
    const drafts = new Drafts({ store, vault, commandsKept: () => Promise.resolve(), unixMs: () => 5_000 });
    drafts.keep('log:1', { text: 'før nøkkelen', caret: 1 });
    await new Promise((resolve) => setTimeout(resolve));
    expect(store.drafts.size).toBe(0);
    expect(await drafts.read('log:1')).toEqual({ text: 'før nøkkelen', caret: 1 });
    await vault.setSessionKey(new Uint8Array(32).fill(3));
    await vi.waitFor(() => {
      expect(store.drafts.size).toBe(1);
    });
  });

  it('is tried again when the browser’s store fails', async () => {
    const store = browserStoreInMemory();
    let isFull = true;
    const putDraft = (row: DraftRow): Promise<void> => (isFull ? Promise.reject(new Error('full')) : store.putDraft(row));
    const { drafts } = await rig({ ...store, putDraft });
    drafts.keep('log:1', { text: 'Bru stengt', caret: 10 });
    await new Promise((resolve) => setTimeout(resolve));
    expect(await drafts.read('log:1')).toEqual({ text: 'Bru stengt', caret: 10 });
    isFull = false;
    await vi.waitFor(() => {
      expect(store.drafts.has('log:1')).toBe(true);
    }, 5_000);
  });

  it('sealed under one name does not open under another', async () => {
    const { store, drafts } = await rig();
    drafts.keep('log:1', { text: 'hemmelig', caret: 1 });
    await vi.waitFor(() => {
      expect(store.drafts.has('log:1')).toBe(true);
    });
    const row = store.drafts.get('log:1');
    if (row !== undefined) store.drafts.set('log:2', { ...row, name: 'log:2' });
    expect(await drafts.read('log:2')).toBeNull();
  });
});

describe('the session key', () => {
  it('is read from 64 hex digits and from nothing else', () => {
    expect(sessionKeyOf('0f'.repeat(32))).toEqual(new Uint8Array(32).fill(15));
    expect(sessionKeyOf('0f'.repeat(31))).toBeNull();
    expect(sessionKeyOf('zz'.repeat(32))).toBeNull();
  });

  it('is wiped from the bytes it came in', async () => {
    const bytes = new Uint8Array(32).fill(1);
    await new Vault().setSessionKey(bytes);
    expect([...bytes].every((byte) => byte === 0)).toBe(true);
  });
});
