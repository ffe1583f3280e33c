import { describe, expect, it, vi } from 'vitest';
import { Outbox, type Send, type Waiting } from '../../renderer/offline/outbox.ts';
import { Vault } from '../../renderer/offline/vault.ts';
import type { Answer } from '../../shared/contract/wire.ts';
import { asId, makeId, type Id } from '../../shared/kernel/ids.ts';
import { browserStoreInMemory } from '../support/browserStoreInMemory.ts';

const incidentId = makeId<'incident'>(1, new Uint8Array(10));
const sessionKey = (): Uint8Array<ArrayBuffer> => new Uint8Array(32).fill(7);
const saved: Answer = { ok: true, value: { entryId: '1', number: 'B-0001' }, position: 1 };

async function openVault(): Promise<Vault> {
  const vault = new Vault();
  await vault.setSessionKey(sessionKey());
  return vault;
}

function makeOutbox(vault: Vault, send: Send, store = browserStoreInMemory()) {
  let last = 0;
  const pauses: number[] = [];
  const outbox = new Outbox({
    store,
    vault,
    send,
    unixMs: () => 1_000 + last,
    newCommandId: (): Id<'command'> => asId<'command'>(`command-${String((last += 1))}`),
    pause: (ms) => {
      pauses.push(ms);
      return Promise.resolve();
    },
  });
  return { outbox, store, pauses };
}

const entry = (text: string) => ({ incidentId, text });

type Store = ReturnType<typeof browserStoreInMemory>;

/** Nobody waits for the store's promises, so a test looks until so many commands are kept. */
const kept = (store: Store, count: number): Promise<void> =>
  vi.waitFor(() => {
    expect(store.outbox.size).toBe(count);
  });

describe('a command in the outbox', () => {
  it('is kept until the host has answered, and not longer', async () => {
    let answer: (answer: Answer) => void = () => undefined;
    const { outbox, store } = makeOutbox(await openVault(), () => new Promise((resolve) => (answer = resolve)));
    const given = outbox.give('log.addEntry', entry('Vann i kjellere'));
    await kept(store, 1);
    expect(outbox.state().waiting).toBe(1);
    answer(saved);
    expect(await given).toEqual(saved);
    await kept(store, 0);
    expect(outbox.state()).toMatchObject({ waiting: 0, blockedBy: null });
    expect(outbox.state().savedAt).not.toBeNull();
  });

  it('cannot be read in the browser without the session key', async () => {
    const { outbox, store } = makeOutbox(await openVault(), () => new Promise(() => undefined));
    void outbox.give('log.addEntry', entry('Hemmelig adresse'));
    await kept(store, 1);
    const [row] = store.outbox.values();
    expect(Buffer.from(row?.bytes ?? new Uint8Array()).toString('utf8')).not.toContain('Hemmelig');
    const other = new Vault();
    await other.setSessionKey(new Uint8Array(32).fill(8));
    expect(await other.open(`command:${row?.commandId ?? ''}`, row as never)).toBeNull();
  });

  it('is sent again with the same id while contact is lost, and the next waits its turn', async () => {
    const sent: string[] = [];
    let isLost = true;
    const send: Send = ({ commandId, input }) => {
      sent.push(`${commandId} ${(input as { text: string }).text}`);
      if (sent.length === 3) isLost = false;
      return Promise.resolve(isLost ? null : saved);
    };
    const { outbox, pauses } = makeOutbox(await openVault(), send);
    await Promise.all([outbox.give('log.addEntry', entry('én')), outbox.give('log.addEntry', entry('to'))]);
    expect(sent).toEqual(['command-1 én', 'command-1 én', 'command-1 én', 'command-2 to']);
    expect(pauses).toEqual([250, 500]);
  });

  it('waits while the disk is full, says so, and goes through when there is room', async () => {
    const full: Answer = { ok: false, refusal: { code: 'store/full' } };
    const answers = [full, full, saved];
    const seen: unknown[] = [];
    const { outbox } = makeOutbox(await openVault(), () => Promise.resolve(answers.shift() ?? saved));
    outbox.subscribe(() => seen.push(outbox.state().blockedBy?.code));
    expect(await outbox.give('log.addEntry', entry('Bru stengt'))).toEqual(saved);
    expect(seen).toContain('store/full');
    expect(outbox.state().blockedBy).toBeNull();
  });

  it('that the rules refuse is answered at once and does not hold up the next', async () => {
    const refused: Answer = { ok: false, refusal: { code: 'log/text-empty' } };
    const answers = [refused, saved];
    const { outbox } = makeOutbox(await openVault(), () => Promise.resolve(answers.shift() ?? saved));
    expect(await outbox.give('log.addEntry', entry(' '))).toEqual(refused);
    expect(await outbox.give('log.addEntry', entry('Vei åpen'))).toEqual(saved);
    expect(outbox.state().refused).toEqual([]);
  });
});

describe('after a crash', () => {
  it('what was not answered is sent again in the order it was given, with the same ids', async () => {
    const store = browserStoreInMemory();
    const before = makeOutbox(await openVault(), () => new Promise(() => undefined), store);
    void before.outbox.give('log.addEntry', entry('én'));
    void before.outbox.give('log.addEntry', entry('to'));
    await kept(store, 2);
    const sent: Waiting[] = [];
    const after = makeOutbox(
      await openVault(),
      (waiting) => {
        sent.push(waiting);
        return Promise.resolve(saved);
      },
      store,
    );
    await after.outbox.resume();
    await kept(store, 0);
    expect(sent.map(({ commandId, input }) => [commandId, (input as { text: string }).text])).toEqual([
      ['command-1', 'én'],
      ['command-2', 'to'],
    ]);
  });

  it('what is refused then is shown with its words until somebody has seen it', async () => {
    const store = browserStoreInMemory();
    const before = makeOutbox(await openVault(), () => new Promise(() => undefined), store);
    void before.outbox.give('log.addEntry', entry('Siste linje'));
    await kept(store, 1);
    const closed: Answer = { ok: false, refusal: { code: 'incident/closed' } };
    const { outbox } = makeOutbox(await openVault(), () => Promise.resolve(closed), store);
    await outbox.resume();
    await vi.waitFor(() => {
      expect(outbox.state().refused).toMatchObject([
        { input: { text: 'Siste linje' }, refusal: { code: 'incident/closed' } },
      ]);
    });
    await outbox.dismiss('command-1');
    expect(outbox.state().refused).toEqual([]);
    expect(store.outbox.size).toBe(0);
  });

  it('what another key has sealed is passed over quietly and left for its own installation', async () => {
    const store = browserStoreInMemory();
    const before = makeOutbox(await openVault(), () => new Promise(() => undefined), store);
    void before.outbox.give('log.addEntry', entry('fra en annen installasjon'));
    await kept(store, 1);
    const vault = new Vault();
    await vault.setSessionKey(new Uint8Array(32).fill(9));
    const { outbox } = makeOutbox(vault, () => Promise.resolve(saved), store);
    await outbox.resume();
    expect(outbox.state()).toMatchObject({ waiting: 0, refused: [] });
    expect(store.outbox.size).toBe(1);
  });
});
