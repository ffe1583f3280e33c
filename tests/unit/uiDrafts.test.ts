import { describe, expect, it, vi } from 'vitest';
import { Drafts } from '../../renderer/offline/drafts.ts';
import { sessionKeyOf, Vault } from '../../renderer/offline/vault.ts';
import { browserStoreInMemory } from '../support/browserStoreInMemory.ts';

async function rig(store = browserStoreInMemory()) {
  const vault = new Vault();
  await vault.setSessionKey(new Uint8Array(32).fill(3));
  return { store, vault, drafts: new Drafts({ store, vault, unixMs: () => 5_000 }) };
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('a draft', () => {
  it('is back after a crash, with the caret where it was', async () => {
    const { store, drafts } = await rig();
    drafts.keep('log:1', { text: 'Politiet: Fv. 999 ste', caret: 8 });
    await vi.waitFor(() => {
      expect(store.drafts.has('log:1')).toBe(true);
    });
    const afterCrash = await rig(store);
    expect(await afterCrash.drafts.read('log:1')).toEqual({ text: 'Politiet: Fv. 999 ste', caret: 8 });
  });

  it('is written while somebody types without a pause, not only after', async () => {
    const { store, drafts } = await rig();
    let text = '';
    while (!store.drafts.has('log:1') && text.length < 2_000) {
      text += 'a';
      drafts.keep('log:1', { text, caret: text.length });
      await wait(10);
    }
    // The keystrokes never paused, and still the draft is there.
    expect(store.drafts.has('log:1')).toBe(true);
  });

  it('is written at once when the window hides', async () => {
    const { store, drafts } = await rig();
    drafts.keep('log:1', { text: 'a', caret: 1 });
    drafts.keep('goal:1', { text: 'b', caret: 1 });
    await drafts.flushAll();
    expect([...store.drafts.keys()].sort()).toEqual(['goal:1', 'log:1']);
  });

  it('is gone soon after it has become a command, but not before the outbox can have it', async () => {
    const { store, drafts } = await rig();
    drafts.keep('log:1', { text: 'Bru stengt', caret: 10 });
    await drafts.flush('log:1');
    drafts.forget('log:1');
    expect(store.drafts.has('log:1')).toBe(true);
    expect(await drafts.read('log:1')).toEqual({ text: '', caret: 0 });
    await vi.waitFor(() => {
      expect(store.drafts.has('log:1')).toBe(false);
    });
  });

  it('waits in memory while the store is locked, and is written when there is a key', async () => {
    const store = browserStoreInMemory();
    const vault = new Vault();
    const drafts = new Drafts({ store, vault, unixMs: () => 5_000 });
    drafts.keep('log:1', { text: 'før nøkkelen', caret: 1 });
    await drafts.flush('log:1');
    expect(store.drafts.size).toBe(0);
    expect(await drafts.read('log:1')).toEqual({ text: 'før nøkkelen', caret: 1 });
    await vault.setSessionKey(new Uint8Array(32).fill(3));
    await drafts.flush('log:1');
    expect(store.drafts.size).toBe(1);
  });

  it('sealed under one name does not open under another', async () => {
    const { store, drafts } = await rig();
    drafts.keep('log:1', { text: 'hemmelig', caret: 1 });
    await drafts.flushAll();
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
