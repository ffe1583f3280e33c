import { QueryClient, type Query } from '@tanstack/react-query';
import type { QueryName } from '../../shared/contract/api.ts';
import type { Announcement } from '../../shared/contract/wire.ts';
import type { ApiClient } from './apiClient.ts';
import { firstAnswers } from './firstAnswers.ts';
import { untilItComes } from './loadPart.ts';

/** Thrown and caught inside TanStack Query only: it keeps what it has and asks again when contact is back. */
export class ContactLost extends Error {}

/** Answers never grow old by themselves: they are asked for again when the host says what they read has changed. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Infinity,
        gcTime: 10 * 60_000,
        networkMode: 'always',
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        retry: (count, error) => error instanceof ContactLost && count < 2,
        retryDelay: 300,
      },
    },
  });
}

/** Keeps every answer on screen true: announced topics and scopes decide what is asked for again. */
export function refreshOnAnnouncements(client: ApiClient, cache: QueryClient): () => void {
  // It brings the whole contract along. What is announced meanwhile waits for it.
  const reads = firstAnswers(cache).then(() => untilItComes(() => import('./queryReads.ts')));
  const stopAnnouncements = client.subscribe((announcement) => {
    void reads.then(({ readsOf }) =>
      cache.invalidateQueries({ predicate: (query) => isTouched(query, announcement, readsOf) }),
    );
  });
  let before = client.connection.state();
  const stopConnection = client.connection.subscribe(() => {
    const now = client.connection.state();
    if (now === 'connected' && before === 'lost') void cache.invalidateQueries();
    before = now;
  });
  return () => {
    stopAnnouncements();
    stopConnection();
  };
}

function isTouched(
  query: Query,
  { topics, scopes }: Announcement,
  readsOf: (name: QueryName) => readonly string[],
): boolean {
  const [name, input] = query.queryKey as readonly [QueryName, { readonly incidentId?: string } | undefined];
  const reads = readsOf(name);
  if (!topics.some((topic) => reads.includes(topic))) return false;
  const scope = input?.incidentId;
  return scope === undefined || scopes.includes(scope) || scopes.includes('workspace');
}
