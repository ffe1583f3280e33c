import { useSyncExternalStore } from 'react';

/**
 * How much room the window gives, in CSS pixels after zoom. `wide` draws everything; `medium` folds what can be
 * folded; `slim` (a 1366-pixel screen at 200 %, a phone) stacks each row under its margin.
 */
export type Breadth = 'wide' | 'medium' | 'slim';

const wide = window.matchMedia('(min-width: 1180px)');
const slim = window.matchMedia('(max-width: 859px)');

function subscribe(listener: () => void): () => void {
  wide.addEventListener('change', listener);
  slim.addEventListener('change', listener);
  return () => {
    wide.removeEventListener('change', listener);
    slim.removeEventListener('change', listener);
  };
}

export function useBreadth(): Breadth {
  return useSyncExternalStore(subscribe, () => (slim.matches ? 'slim' : wide.matches ? 'wide' : 'medium'));
}
