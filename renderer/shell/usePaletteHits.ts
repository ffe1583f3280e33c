import { useQueryOf } from '../api/useQueryOf.ts';
import type { Hit } from '../objects/objectPlace.ts';

/** Shorter than this is in everything. */
const LETTERS_TO_SEARCH = 2;
const PER_KIND = 3;

export interface PaletteHits {
  readonly groups: readonly { readonly kind: Hit['kind']; readonly total: number; readonly hits: readonly Hit[] }[];
  /** The answer is to what is typed now; until then Enter must not open what was found before. */
  readonly isFresh: boolean;
}

/** What the host finds for what is typed in the palette. */
export function usePaletteHits(typed: string): PaletteHits {
  const text = typed.trim();
  const isEnabled = text.length >= LETTERS_TO_SEARCH;
  const { value, refusal } = useQueryOf('object.search', { text, limit: PER_KIND }, { isEnabled, keepsPrevious: true });
  if (!isEnabled) return { groups: [], isFresh: true };
  return { groups: value?.groups ?? [], isFresh: value?.text === text || refusal !== undefined };
}
