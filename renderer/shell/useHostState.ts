import { useCallback, useEffect, useState } from 'react';
import type { OperationOutput } from '../../shared/contract/api.ts';
import { isLost, type ApiClient } from '../api/apiClient.ts';
import { sessionKeyOf, type Vault } from '../offline/vault.ts';
import type { Outbox } from '../offline/outbox.ts';

/** Where a window stands before anything can be shown. */
export type HostState =
  | { readonly kind: 'asking' }
  | { readonly kind: 'lost' }
  | { readonly kind: 'not-welcome' }
  | { readonly kind: 'fault'; readonly fault: string }
  | { readonly kind: 'locked' }
  | { readonly kind: 'open'; readonly seat: OperationOutput<'seat.who'> };

const ASK_AGAIN_MS = 1_000;

interface HostSurroundings {
  readonly client: ApiClient;
  readonly vault: Vault;
  readonly outbox: Outbox;
}

/**
 * Asks the host how it stands until it is open, hands the session key to the vault and takes up what waited in the
 * outbox. `refresh` asks again: after unlocking, after somebody else sat down, when an answer said that it is locked.
 */
export function useHostState({ client, vault, outbox }: HostSurroundings): { state: HostState; refresh: () => void } {
  const [state, setState] = useState<HostState>({ kind: 'asking' });
  const [turn, setTurn] = useState(0);
  const refresh = useCallback(() => {
    setTurn((before) => before + 1);
  }, []);
  useEffect(() => client.connection.subscribe(refresh), [client, refresh]);
  useEffect(() => {
    let isCurrent = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async (): Promise<void> => {
      const next = await askHost(client);
      await holdKey(next, vault, outbox);
      if (!isCurrent) return;
      // While contact is lost the page stays: the status line says so, and what is written waits.
      setState((before) => (next.kind === 'lost' && before.kind === 'open' ? before : next));
      if (next.kind !== 'open' && next.kind !== 'not-welcome') timer = setTimeout(() => void ask(), ASK_AGAIN_MS);
    };
    void ask();
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [client, vault, outbox, turn]);
  return { state, refresh };
}

/** The vault has a key exactly while the store is open; with the key comes what waited in the outbox. */
async function holdKey(state: HostState, vault: Vault, outbox: Outbox): Promise<void> {
  if (state.kind === 'locked') vault.forgetSessionKey();
  const key = state.kind === 'open' && !vault.isOpen ? sessionKeyOf(state.seat.draftKey) : null;
  if (key === null) return;
  await vault.setSessionKey(key);
  await outbox.resume();
}

async function askHost(client: ApiClient): Promise<HostState> {
  if (client.connection.state() === 'not-welcome') return { kind: 'not-welcome' };
  const status = await client.operate('host.status', {});
  if (client.connection.state() === 'not-welcome') return { kind: 'not-welcome' };
  if (isLost(status)) return { kind: 'lost' };
  if (!status.ok) return { kind: 'fault', fault: status.refusal.code };
  if (status.value.state === 'fault') return { kind: 'fault', fault: status.value.fault ?? 'internal' };
  if (status.value.state === 'locked') return { kind: 'locked' };
  const seat = await client.operate('seat.who', {});
  if (isLost(seat)) return { kind: 'lost' };
  if (seat.ok) return { kind: 'open', seat: seat.value };
  return seat.refusal.code === 'access/locked' ? { kind: 'locked' } : { kind: 'fault', fault: seat.refusal.code };
}
