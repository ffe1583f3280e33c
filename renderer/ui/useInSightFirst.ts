import { useDeferredValue } from 'react';

/** More rows than fit in the tallest window. */
const IN_SIGHT = 40;

/**
 * The rows of a long list that is drawn whole: those in sight at once, the others right after, without holding up the
 * first painting or a key. For a component that is made when its rows are known.
 */
export function useInSightFirst<Row>(rows: readonly Row[]): readonly Row[] {
  return useDeferredValue(rows, rows.slice(0, IN_SIGHT));
}
