import type { CardContent, CardId, StepId } from '../card/card.ts';
import type { ContactId } from '../contact/contact.ts';

/** Facts whose subject is a run of a card. Every one of them has its line in the log. */
export interface CardRunFacts {
  /** The content is frozen with the run: a version published later changes nothing here. */
  CardRunStarted: { readonly cardId: CardId; readonly version: number; readonly content: CardContent };
  CardStepAcknowledged: { readonly stepId: StepId; readonly value: string };
  CardStepNotApplicable: { readonly stepId: StepId; readonly reason: string };
  CardStepReopened: { readonly stepId: StepId };
  CardPausePointConfirmed: { readonly pausePoint: number };
  /** A leader let the team past a hard stop. */
  CardHardStopOpened: { readonly stepId: StepId; readonly reason: string };
  /** Which steps one person has done; null takes them off the list of those who were to follow the card. */
  CardFollowReported: { readonly person: ContactId; readonly steps: readonly StepId[] | null };
  CardRunEnded: { readonly reason: string | null };
  CardRunResumed: Record<never, never>;
}
