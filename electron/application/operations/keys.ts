import type { keysOperations } from '../../../shared/contract/topics/keys.ts';
import { asId } from '../../../shared/kernel/ids.ts';
import { no, ok } from '../../../shared/kernel/result.ts';
import type { RefusalCode } from '../../../shared/contract/errors.ts';
import type { Refusal } from '../../../shared/kernel/refusal.ts';
import { fact } from '../../../shared/domain/fact.ts';
import { autoLockSetting } from '../../queries/autoLock.ts';
import { appendFacts } from '../appendFacts.ts';
import type { Unlocked } from '../../keys/unlock.ts';
import type { Host } from '../host.ts';
import { changeStoreKey } from '../newKey/changeStoreKey.ts';
import { settleKeyChange } from '../newKey/settleKeyChange.ts';
import { whenOpen, type OperationHandlers } from '../operationHandler.ts';
import { NOBODY, standingOf } from '../seats.ts';

/** Opens the store with a key that was just won; a seat at an already open store only gets to be its owner. */
async function openFor(host: Host, unlocked: Unlocked): Promise<Refusal<RefusalCode> | null> {
  const isOpen = (): boolean => host.workspace !== null;
  if (isOpen()) {
    unlocked.key.forget();
    unlocked.next?.forget();
    return null;
  }
  const settled = await settleKeyChange(host, unlocked);
  if (!settled.ok) return settled.reason;
  const key = settled.value;
  // Somebody else may have been quicker.
  if (isOpen()) {
    key.forget();
    return null;
  }
  const fault = host.open(key);
  if (fault === null) return null;
  if (host.storeKey !== key) key.forget();
  return { code: `store/${fault}` };
}

export const keysHandlers: OperationHandlers<keyof typeof keysOperations> = {
  'keys.status': async ({ host }) => {
    const { state, slots } = host.keys.status();
    return ok({
      state,
      keychain: await host.keys.keychainAvailable(),
      autoLock: host.workspace === null ? null : autoLockSetting(host.workspace.store),
      slots: slots.map(({ id, kind, person }) => ({ id, kind, person: person === null ? null : asId(person) })),
    });
  },
  'keys.unlockWithPassphrase': async ({ host, sender }, { passphrase, person }) => {
    const unlocked = await host.keys.unlockWithPassphrase(passphrase, person);
    if (!unlocked.ok) return unlocked;
    const refusal = await openFor(host, unlocked.value);
    if (refusal !== null) return no(refusal);
    const owner = unlocked.value.person === null ? null : asId<'contact'>(unlocked.value.person);
    host.seatHolder(sender.seat, { ...NOBODY, person: owner });
    return ok({ person: owner });
  },
  'keys.unlockWithRecoveryKey': async ({ host }, { code }) => {
    const unlocked = await host.keys.unlockWithRecoveryKey(code);
    if (!unlocked.ok) return unlocked;
    const refusal = await openFor(host, unlocked.value);
    return refusal === null ? ok(null) : no(refusal);
  },
  'keys.lock': whenOpen(({ host }) => {
    // Without a passphrase there would be no way back in through the screen.
    if (host.keys.status().state === 'protected') host.lock();
    return ok(null);
  }),
  'keys.setPassphrase': whenOpen(async ({ host, tools, sender }, { person, passphrase }) => {
    const mayForOthers = standingOf(tools.workspace.store, sender).rights.includes('administrator');
    if (person !== sender.holder.person && !mayForOthers) return no({ code: 'access/not-allowed' });
    if (host.storeKey === null) return no({ code: 'access/locked' });
    const set = await host.keys.setPassphrase(host.storeKey, person, passphrase);
    return set.ok ? ok(null) : set;
  }),
  'keys.issueRecoveryKey': whenOpen(async ({ host }) => {
    if (host.storeKey === null) return no({ code: 'access/locked' });
    const issued = await host.keys.issueRecoveryKey(host.storeKey);
    return issued.ok ? ok({ printed: issued.value.printed }) : issued;
  }),
  'keys.addKeychain': whenOpen(async ({ host }) => {
    if (host.storeKey === null) return no({ code: 'access/locked' });
    const added = await host.keys.addKeychain(host.storeKey);
    return added.ok ? ok(null) : added;
  }),
  'keys.changeStoreKey': whenOpen(({ host, sender }, { passphrase }) => {
    // Whoever has a passphrase proves it is them; a shared one serves those who have none.
    const { person } = sender.holder;
    const isOwn = host.keys.status().slots.some((slot) => slot.kind === 'passphrase' && slot.person === person);
    return changeStoreKey(host, passphrase, isOwn && person !== null ? person : undefined);
  }),
  'keys.setAutoLock': whenOpen(({ tools, sender }, setting) => {
    const installation = tools.workspace.store.one<{ id: string }>('SELECT id FROM installation');
    if (installation === undefined) throw new Error('the store has no installation');
    appendFacts(tools, sender, [fact('AutoLockSet', installation.id, 'workspace', setting)]);
    return ok(null);
  }),
  'keys.removeSlot': whenOpen(async ({ host }, { slot }) => {
    if (host.storeKey === null) return no({ code: 'access/locked' });
    return host.keys.removeSlot(host.storeKey, slot);
  }),
};
