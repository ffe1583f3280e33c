import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { createContext, use, useEffect, useMemo, useSyncExternalStore, type ReactNode } from 'react';
import type { Drafts } from '../offline/drafts.ts';
import type { Outbox, OutboxState } from '../offline/outbox.ts';
import type { Vault } from '../offline/vault.ts';
import type { ApiClient, ConnectionState } from './apiClient.ts';
import { makeQueryClient, refreshOnAnnouncements } from './queryClient.ts';

/** Everything a feature reaches the host and the browser's own store through. Made once in main.tsx. */
export interface ApiSurroundings {
  readonly client: ApiClient;
  readonly outbox: Outbox;
  readonly drafts: Drafts;
  /** Seals drafts and outbox; the shell's gate hands it the session key. */
  readonly vault: Vault;
}

const ApiContext = createContext<ApiSurroundings | null>(null);

export function ApiProvider({ api, children }: { readonly api: ApiSurroundings; readonly children: ReactNode }) {
  const queries: QueryClient = useMemo(() => makeQueryClient(), []);
  useEffect(() => refreshOnAnnouncements(api.client, queries), [api, queries]);
  return (
    <ApiContext value={api}>
      <QueryClientProvider client={queries}>{children}</QueryClientProvider>
    </ApiContext>
  );
}

export function useApi(): ApiSurroundings {
  const api = use(ApiContext);
  if (api === null) throw new Error('no ApiProvider above');
  return api;
}

/** Whether the host can be reached. */
export function useConnection(): ConnectionState {
  const { connection } = useApi().client;
  return useSyncExternalStore(connection.subscribe, connection.state);
}

/** What waits, what was saved last, what was refused: for the status line. */
export function useOutboxState(): OutboxState {
  const { outbox } = useApi();
  return useSyncExternalStore(outbox.subscribe, outbox.state);
}
