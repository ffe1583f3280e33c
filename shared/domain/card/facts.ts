import type { CardContent } from './card.ts';

/** Facts whose subject is a card. */
export interface CardFacts {
  /** The whole card, so that a version can be read as it stood. Versions count from 1. */
  CardPublished: { readonly version: number; readonly content: CardContent };
  CardRetired: { readonly reason: string };
  CardReinstated: Record<never, never>;
  /** The card was walked through; `on` is a calendar day, `minutes` what it took. */
  CardPractised: { readonly on: string; readonly minutes: number | null };
}
