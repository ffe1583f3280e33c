import type { CardContent } from './card.ts';
import type { CardDraft } from './draft.ts';
import type { PracticeId, PracticeOutcome, PractisedStep } from './practice.ts';

/** Facts whose subject is a card. */
export interface CardFacts {
  /** The whole card, so that a version can be read as it stood. Versions count from 1. */
  CardPublished: { readonly version: number; readonly content: CardContent };
  CardRetired: { readonly reason: string };
  CardReinstated: Record<never, never>;
  /** The card as somebody is writing it; one draft per card, the last one saved. `basedOn` is the version in force then. */
  CardDrafted: { readonly revision: number; readonly basedOn: number | null; readonly content: CardDraft };
  /** Thrown away, or published: there is no draft any more. */
  CardDraftDiscarded: Record<never, never>;
  /**
   * The card was walked through; `on` is a calendar day, `minutes` what it took. The first ones written knew no more than
   * that.
   */
  CardPractised: {
    readonly on: string;
    readonly minutes: number | null;
    readonly practiceId?: PracticeId;
    readonly version?: number;
    readonly outcome?: PracticeOutcome | null;
    readonly steps?: readonly PractisedStep[];
    readonly note?: string;
  };
  CardPracticeWithdrawn: { readonly practiceId: PracticeId };
}
