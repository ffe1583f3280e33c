import { QueryClient, type Query } from '@tanstack/react-query';
import type { QueryName } from '../../shared/contract/api.ts';
import type { Announcement } from '../../shared/contract/wire.ts';
import type { ApiClient } from './apiClient.ts';
import { firstAnswers } from './firstAnswers.ts';
import { untilItComes } from './untilItComes.ts';

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

/** What comes closer together than a screen is drawn is asked about together. */
const FRAME_MS = 16;

/**
 * Keeps every answer on screen true: announced topics and scopes decide what is asked for again – the first time at
 * once, and for all that is announced within the next frame once more.
 */
export function refreshOnAnnouncements(client: ApiClient, cache: QueryClient): () => void {
  // It brings the whole contract along. What is announced meanwhile waits for it.
  const reads = firstAnswers(cache).then(() => untilItComes(() => import('./queryReads.ts')));
  let heard: Announcement[] = [];
  let askedAtMs = -FRAME_MS;
  const askAgain = async (): Promise<void> => {
    const { readsOf } = await reads;
    const untilFrameMs = askedAtMs + FRAME_MS - performance.now();
    if (untilFrameMs > 0) await new Promise((resolve) => setTimeout(resolve, untilFrameMs));
    askedAtMs = performance.now();
    const about = heard;
    heard = [];
    await cache.invalidateQueries({
      predicate: (query) => about.some((announcement) => isTouched(query, announcement, readsOf)),
    });
  };
  const stopAnnouncements = client.subscribe((announcement) => {
    heard.push(announcement);
    if (heard.length === 1) void askAgain();
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
