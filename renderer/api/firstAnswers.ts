import type { QueryClient } from '@tanstack/react-query';

/**
 * Resolves when something has been answered, no question is open and the window has nothing else to do: what is on
 * screen then no longer has to share the way with what is only needed later.
 */
export function firstAnswers(queries: QueryClient): Promise<void> {
  const cache = queries.getQueryCache();
  const isAnswered = (): boolean => queries.isFetching() === 0 && cache.getAll().some(({ state }) => state.data !== undefined);
  return new Promise((resolve) => {
    const stop = cache.subscribe(() => {
      if (!isAnswered()) return;
      stop();
      requestIdleCallback(() => {
        resolve();
      });
    });
  });
}
