import { useSyncExternalStore } from 'react';

/**
 * How much room the window gives, in CSS pixels after zoom. `wide` draws everything; `medium` folds what can be
 * folded; `slim` (a 1366-pixel screen at 200 %, a phone) stacks each row under its margin.
 */
export type Breadth = 'wide' | 'medium' | 'slim';

const WIDE = '(min-width: 1180px)';
const SLIM = '(max-width: 859px)';

function subscribe(listener: () => void): () => void {
  const edges = [window.matchMedia(WIDE), window.matchMedia(SLIM)];
  for (const edge of edges) edge.addEventListener('change', listener);
  return () => {
    for (const edge of edges) edge.removeEventListener('change', listener);
  };
}

function breadth(): Breadth {
  if (window.matchMedia(SLIM).matches) return 'slim';
  return window.matchMedia(WIDE).matches ? 'wide' : 'medium';
}

export function useBreadth(): Breadth {
  return useSyncExternalStore(subscribe, breadth);
}
