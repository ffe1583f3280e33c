import type { ReactNode } from 'react';
import type { Chord } from '../ui/keyboard/chord.ts';
import type { PaletteEntry } from './paletteScore.ts';

/** Something the palette can do or open. */
export interface Offer extends PaletteEntry {
  readonly keys: Chord | null;
  readonly run: () => void;
  /** It comes first the next time nothing is typed. */
  readonly isRemembered: boolean;
  readonly under?: ReactNode;
  readonly beside?: string;
}

/** Offers of one sort; what was found stands under the name of its kind. */
export interface Part {
  readonly key: string;
  readonly title?: string;
  readonly offers: readonly Offer[];
}
